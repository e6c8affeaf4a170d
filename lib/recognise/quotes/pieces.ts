import type { CueClass } from '../../data/quotes-cues.ts';
import type { Word } from '../../model/words.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { cueEntries } from './cue-lexicon.ts';
import type { Run } from './runs.ts';
import { isTitle } from './titles.ts';

/** A word of a block, or a whole quoted run taken as one: clauses are read over these. */
export interface Piece extends Word {
  readonly lower: string;
  readonly run: Run | null;
  /** Of a run, the punctuation mark that ends the words inside it; '' where none does, and for a word. */
  readonly lastMark: string;
  /** A run that reads like the title of a work: it is a name, not something said. */
  readonly title: boolean;
}

/** A half-open range of pieces. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A block's pieces and the ranges of its sentences, in which a run never breaks. */
export interface Pieces {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly sentences: readonly Range[];
}

const LAST_MARK = /(?<mark>[.,!?…—–-])["”’'»“]*$/u;
/** In pieces: a place, a region, a day and an agency. */
const LONGEST_DATELINE = 16;
const DASH = /^(?:[—–-]|--)$/u;
const SHOUTED = /^\p{Lu}{3,}$/u;
/** How many pieces behind a run that ends in '?' or '!' a verb of speech shows that the sentence goes on. */
const CUE_WITHIN = 5;

/** Classes of verbs that stand beside a quote. */
function speaks(name: CueClass): boolean {
  return name === 'speech' || name === 'utter' || name === 'ask' || name === 'address';
}

/** Folds the runs of a block into single pieces and splits the result into sentences. */
export function piecesOf(
  text: string,
  words: readonly Word[],
  block: { readonly firstWord: number; readonly endWord: number },
  runs: readonly Run[],
): Pieces {
  const pieces: Piece[] = [];
  let next = 0;
  for (let i = block.firstWord; i < block.endWord; i += 1) {
    const word = words[i];
    const run = runs[next];
    if (word === undefined) continue;
    if (run !== undefined && i >= run.firstWord) {
      pieces.push(runPiece(text, run, pieces.at(-1)));
      i = run.endWord - 1;
      next += 1;
    } else
      pieces.push({
        ...word,
        lower: word.text.toLowerCase(),
        run: null,
        lastMark: '',
        title: false,
      });
  }
  return { text, pieces, sentences: sentencesOfPieces(pieces, behindDateline(pieces)) };
}

function runPiece(text: string, run: Run, before: Piece | undefined): Piece {
  const end = text.slice(Math.max(run.start, run.end - 5), run.end);
  const lastMark = LAST_MARK.exec(end)?.groups?.mark ?? '';
  const opens = before === undefined || /^[.!?:]$/u.test(before.text) || before.run !== null;
  return {
    start: run.start,
    end: run.end,
    text: '“”',
    lower: '“”',
    kind: 'mark',
    run,
    lastMark,
    title: !(opens && /[,!?]/u.test(lastMark)) && isTitle(text.slice(run.start, run.end)),
  };
}

/** Index behind a dateline, which is no part of what is said: 'HALVEK, March 3 — …', 'Torvik (VNA) - …'; 0 where none is. */
function behindDateline(pieces: readonly Piece[]): number {
  for (let i = 1; i < Math.min(pieces.length - 1, LONGEST_DATELINE); i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.run !== null) return 0;
    const apart = piece.start > (pieces[i - 1]?.end ?? 0) || pieces[i + 1]?.text === piece.text;
    if (!DASH.test(piece.text) || !apart) continue;
    const agency = pieces[i - 1]?.text === ')' && SHOUTED.test(pieces[i - 2]?.text ?? '');
    if (!agency && !SHOUTED.test(pieces[0]?.text ?? '')) return 0;
    return pieces[i + 1]?.text === piece.text ? i + 2 : i + 1;
  }
  return 0;
}

function sentencesOfPieces(pieces: readonly Piece[], from: number): Range[] {
  const found: Range[] = [];
  for (const { firstWord, endWord } of sentencesOf(pieces, from, pieces.length)) {
    let first = firstWord;
    for (let i = firstWord; i < endWord - 1; i += 1) {
      if (!endsAfterRun(pieces, i)) continue;
      found.push({ first, end: i + 1 });
      first = i + 1;
    }
    found.push({ first, end: endWord });
  }
  return found;
}

/** Does the sentence end with the run at `i`? */
function endsAfterRun(pieces: readonly Piece[], i: number): boolean {
  const last = pieces[i]?.lastMark ?? '';
  const next = pieces[i + 1];
  if (next === undefined || !/[.!?…]/u.test(last)) return false;
  if (next.run !== null) return true;
  if (!/^[\p{Lu}\p{N}]/u.test(next.text)) return false;
  if (last === '.') return true;
  return !pieces
    .slice(i + 1, i + 1 + CUE_WITHIN)
    .some((piece) => cueEntries(piece.lower).some(({ classes }) => [...classes].some(speaks)));
}
