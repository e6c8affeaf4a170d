import type { BlockKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Word } from '../../model/words.ts';
import { isCueForm } from './cue-lexicon.ts';
import { type Mark, type MarkFamily, marksOf } from './marks.ts';
import { singleRuns } from './single-runs.ts';

/** A stretch between quotation marks, or one that lost a mark and was bounded. Its span includes its marks. */
export interface Run extends Span {
  readonly firstWord: number;
  readonly endWord: number;
  readonly family: MarkFamily;
  readonly broken: 'unopened' | 'unclosed' | null;
  /** Never closed because the next paragraph goes on with it. */
  readonly goesOn: boolean;
}

/** One block's words and sentence starts, and whether the next block opens with a mark. */
export interface BlockWords {
  readonly kind: BlockKind;
  readonly text: string;
  readonly words: readonly Word[];
  readonly firstWord: number;
  readonly endWord: number;
  /** Index of the first word of each sentence of the block, rising. */
  readonly sentenceStarts: readonly number[];
  /** A caption or a subheading, which a quote may go on behind. */
  readonly cuts: boolean;
  readonly nextOpens: boolean;
}

/** An unclosed quote is cut here at the latest, in characters: a paragraph's length. */
const LONGEST_UNCLOSED = 1500;
/** Marks further apart, in characters, are no pair: a speech of three pages has paragraphs. */
const LONGEST_CLOSED = 10_000;
/** 'and later she said' before a mark that starts afresh. */
const NARRATOR_WORDS = 10;
const ENDS_CLAUSE = /[.,!?…]["”'’]?\s*$/u;
const FIRST_PERSON = /^(?:i|we)$/iu;

/** Finds the quoted runs of a block in order; what stands in single marks inside a double run is left to it, and the reverse. */
export function runsOf(block: BlockWords): Run[] {
  const marks = marksOf(block.text, block.words, [block.firstWord, block.endWord]);
  if (marks.length === 0) return [];
  const outer = pairOuter(
    block,
    marks.filter((mark) => mark.family !== 'single'),
  );
  const single = singleRuns(
    block,
    marks.filter((mark) => mark.family === 'single'),
  );
  return outermost([...outer, ...single]);
}

/** Of runs that enclose one another the outer one is kept; of runs that cross, the one that begins first. */
function outermost(runs: readonly Run[]): Run[] {
  const sorted = runs.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Run[] = [];
  for (const run of sorted) {
    const last = kept.at(-1);
    if (last === undefined || run.start >= last.end) kept.push(run);
    else if (run.end > last.end && last.family === 'single') kept[kept.length - 1] = run;
  }
  return kept;
}

interface Open {
  readonly mark: Mark;
  depth: number;
}

function pairOuter(block: BlockWords, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  let open: Open | null = null;
  marks.forEach((mark, i) => {
    if (open === null) {
      if (mark.opens && !isMisplacedClose(block, mark)) open = { mark, depth: 1 };
      else addUnopened(block, mark, runs);
    } else if (mark.family === open.mark.family) {
      if (mark.closes || isMisplacedClose(block, mark)) {
        if (open.depth > 1 && closesOnly(marks[i + 1])) open.depth -= 1;
        else {
          runs.push(
            mark.end - open.mark.start > LONGEST_CLOSED
              ? unclosed(block, open.mark, mark.firstWord)
              : between(open.mark, mark),
          );
          open = null;
        }
      } else if (startsAfresh(block, mark)) {
        runs.push(unclosed(block, open.mark, narratorBefore(block, open.mark, mark)));
        open = { mark, depth: 1 };
      } else open.depth += 1;
    }
  });
  const left = open as Open | null;
  if (left !== null) runs.push(atBlockEnd(block, left.mark));
  return runs;
}

/** The word where the narrator takes over before a mark that starts afresh: behind the last comma or full stop. */
function narratorBefore(block: BlockWords, open: Mark, mark: Mark): number {
  const from = Math.max(open.endWord + 1, mark.firstWord - NARRATOR_WORDS);
  for (let i = mark.firstWord - 2; i >= from; i -= 1) {
    if (/^[.,;!?]$/u.test(block.words[i]?.text ?? '')) return i + 1;
  }
  return mark.firstWord;
}

function closesOnly(mark: Mark | undefined): boolean {
  return mark?.closes === true && !mark.opens;
}

function between(open: Mark, close: Mark): Run {
  return {
    start: open.start,
    end: close.end,
    firstWord: open.firstWord,
    endWord: close.endWord,
    family: open.family,
    broken: null,
    goesOn: false,
  };
}

/** `… of its people, "said Blinken`: by its spaces it opens, by what stands around it it closes. */
function isMisplacedClose(block: BlockWords, mark: Mark): boolean {
  const next = block.words[mark.endWord];
  if (next === undefined || mark.endWord >= block.endWord || next.start !== mark.end) return false;
  return /^\p{Ll}/u.test(next.text) && isCueForm(next.text) && endsClauseAt(block, mark.start);
}

function endsClauseAt(block: BlockWords, at: number): boolean {
  return ENDS_CLAUSE.test(block.text.slice(Math.max(0, at - 4), at));
}

/** Inside an open quote, does this mark open a new one, so that the first was never closed? */
function startsAfresh(block: BlockWords, mark: Mark): boolean {
  let at = mark.firstWord - 1;
  if (/^[.!?…]$/u.test(block.words[at]?.text ?? '')) return true;
  if (/^[,:]$/u.test(block.words[at]?.text ?? '')) at -= 1;
  const cue = block.words[at];
  const subject = block.words[at - 1];
  return (
    cue !== undefined && isCueForm(cue.text) && !FIRST_PERSON.test(subject?.text ?? 'I') && at > 0
  );
}

/** A closing mark that nothing opened: the quote begins with its sentence, behind whatever was quoted before. */
function addUnopened(block: BlockWords, mark: Mark, runs: Run[]): void {
  if (!endsClauseAt(block, mark.start)) return;
  const first = sentenceAt(block, mark.firstWord - 1);
  const before = runs.at(-1);
  if (before !== undefined && before.endWord > first) return;
  const start = block.words[first]?.start ?? mark.start;
  if (mark.start - start < 3) return;
  const words = { firstWord: first, endWord: mark.endWord };
  runs.push({
    ...words,
    start,
    end: mark.end,
    family: mark.family,
    broken: 'unopened',
    goesOn: false,
  });
}

/** Index of the first word of the sentence that holds a word. */
function sentenceAt(block: BlockWords, word: number): number {
  return block.sentenceStarts[sentenceIndex(block, word)] ?? block.firstWord;
}

function sentenceIndex(block: BlockWords, word: number): number {
  let low = 0;
  let high = block.sentenceStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.sentenceStarts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

function atBlockEnd(block: BlockWords, open: Mark): Run {
  if (!block.nextOpens) return unclosed(block, open, block.endWord);
  return { ...upTo(block, open, block.endWord), broken: null, goesOn: true };
}

/**
 * A quote that is never closed ends at its sentence; where it opens a paragraph or follows a colon it runs to the
 * paragraph's end. It never reaches the next mark and never grows past `LONGEST_UNCLOSED`.
 */
function unclosed(block: BlockWords, open: Mark, limit: number): Run {
  const own = sentenceIndex(block, open.firstWord);
  const whole =
    open.firstWord === sentenceAt(block, open.firstWord) ||
    block.words[open.firstWord - 1]?.text === ':';
  let end = limit;
  for (let i = own + 1; i < block.sentenceStarts.length; i += 1) {
    const start = block.sentenceStarts[i] ?? limit;
    if (start >= limit || start <= open.firstWord) continue;
    const length = (block.words[start - 1]?.end ?? 0) - open.start;
    if (!whole || limit < block.endWord || length > LONGEST_UNCLOSED) {
      end = start;
      break;
    }
  }
  return upTo(block, open, end);
}

function upTo(block: BlockWords, open: Mark, limit: number): Run {
  let end = limit;
  while (end - 1 > open.endWord && tooFar(block, open, end)) end -= 1;
  return {
    start: open.start,
    end: block.words[end - 1]?.end ?? open.end,
    firstWord: open.firstWord,
    endWord: end,
    family: open.family,
    broken: 'unclosed',
    goesOn: false,
  };
}

function tooFar(block: BlockWords, open: Mark, end: number): boolean {
  return (block.words[end - 1]?.end ?? 0) - open.start > 2 * LONGEST_UNCLOSED;
}
