import { attributionsOf } from './attributions.ts';
import { type Draft, draftOf } from './draft.ts';
import { piecesOf, type Range } from './pieces.ts';
import { type BlockWords, type Run, runsOf } from './runs.ts';

const MARK = /[‘'“"«„]/u;
/** A quote inside a quote needs room for marks, a cue and a word. */
const FEWEST_WORDS = 6;

/**
 * What a speaker quotes himself, in marks within his own: '“She told me, ‘Go home,’ and I went,” Oster said.' Only with a cue
 * beside it.
 */
export function nestedSpeech(block: BlockWords, run: Run): Draft[] {
  if (run.endWord - run.firstWord < FEWEST_WORDS) return [];
  const firstWord = run.firstWord + 1;
  const endWord = run.broken === 'unclosed' || run.goesOn ? run.endWord : run.endWord - 1;
  if (!MARK.test(block.text.slice(run.start + 1, run.end - 1))) return [];
  const sentenceStarts = [firstWord];
  const inner: BlockWords = { ...block, firstWord, endWord, sentenceStarts, nextOpens: false };
  const runs = runsOf(inner).filter(isWhole);
  if (runs.length === 0) return [];
  const { pieces, sentences } = piecesOf(block.text, block.words, inner, runs);
  // Behind the marks the speaker goes on: '… ‘Go home,’ so I went.'
  const quotedAlone = (range: Range): Range =>
    pieces[range.first]?.run ? { first: range.first, end: range.first + 1 } : range;
  return sentences
    .flatMap((sentence) =>
      attributionsOf(pieces, sentence).map((found) =>
        draftOf(pieces, { ...found, contents: found.contents.map(quotedAlone) }, sentence),
      ),
    )
    .filter(({ kind, speaker }) => kind === 'direct' && speaker !== null);
}

/** Closed, and more than a word that the speaker picks up: 'what he calls “hell”'. */
function isWhole({ broken, goesOn, firstWord, endWord }: Run): boolean {
  return broken === null && !goesOn && endWord - firstWord >= FEWEST_WORDS - 1;
}
