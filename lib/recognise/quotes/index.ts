import type { QuoteMention } from '../../model/mention.ts';
import type { ArticleWords } from '../../model/words.ts';
import { attributionsOf } from './attributions.ts';
import { blocksOf } from './blocks.ts';
import { type Draft, draftOf, mentionsOf } from './draft.ts';
import { introOf } from './intro.ts';
import { nestedSpeech } from './nested.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { type BlockWords, type Run, runsOf } from './runs.ts';
import { postOf, setApart } from './set-apart.ts';
import { type Before, standalone } from './standalone.ts';
import { turnsOf } from './transcript.ts';
import { unmarkedSpeech } from './unmarked.ts';

/** Finds the places that hold words given to somebody, in order of `start`. */
export function recogniseQuotes(words: ArticleWords): QuoteMention[] {
  const found: Draft[] = [];
  let before: Before = { last: null, near: false, intro: null };
  let between = 0;
  const blocks = blocksOf(words);
  const turns = turnsOf(blocks);
  for (const block of blocks) {
    const runs = runsOf(block);
    const pieces = piecesOf(block.text, block.words, block, runs);
    const whole =
      turns.get(block.firstWord) ?? postOf(block) ?? unmarkedBlock(block, pieces, before);
    const attributed = whole === undefined ? attributedIn(pieces) : [whole];
    const drafts = standalone(pieces, attributed, {
      ...before,
      near: between === 0,
    });
    found.push(...drafts, ...nestedIn(block, runs, drafts));
    if (drafts.length > 0) between = 0;
    else if (!block.cuts) between += 1;
    before = { last: drafts.at(-1) ?? before.last, near: true, intro: introOf(pieces) };
  }
  return mentionsOf(found);
}

/** A block without marks that was said as a whole. */
function unmarkedBlock(block: BlockWords, pieces: Pieces, before: Before): Draft | undefined {
  if (pieces.pieces.some((piece) => piece.run !== null)) return undefined;
  return setApart(block, before) ?? unmarkedSpeech(pieces);
}

function attributedIn({ pieces, sentences }: Pieces): Draft[] {
  return sentences.flatMap((sentence) =>
    attributionsOf(pieces, sentence).map((found) => draftOf(pieces, found, sentence)),
  );
}

/** The quotes within the quotes of a block. */
function nestedIn(block: BlockWords, runs: readonly Run[], drafts: readonly Draft[]): Draft[] {
  const parts = drafts
    .flatMap((draft) => draft.parts.map((part) => ({ ...part, draft })))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  return runs.flatMap((run) => {
    while ((parts[next]?.end ?? run.end) < run.end) next += 1;
    const part = parts[next];
    if (part === undefined || part.start > run.start) return [];
    return nestedSpeech(block, run).map((inner) => ({ ...inner, within: part.draft }));
  });
}
