import type { Span } from '../../model/span.ts';
import { type Draft, draftOfRun, spanOf, withPart } from './draft.ts';
import { mainSubject } from './main-subject.ts';
import type { Piece, Pieces, Range } from './pieces.ts';

/** Who was said to speak at the end of the paragraph before: 'The minister wrote:'. */
export interface Intro {
  readonly cue: Span;
  readonly speaker: Span | null;
}

/** What stands before a block: the last quote, whether it is near enough to go on with, and who was announced. */
export interface Before {
  readonly last: Draft | null;
  readonly near: boolean;
  readonly intro: Intro | null;
}

/** A run that no cue took, in its sentence. */
interface Lone {
  readonly piece: Piece;
  readonly at: number;
  readonly sentence: Range;
  /** Where the sentence before and the sentence after begin and end, in characters. */
  readonly from: number;
  readonly to: number;
}

type Given = Pick<Draft, 'cue' | 'speaker' | 'because' | 'goesOnWith'>;

/** A fragment of fewer words without a cue is scare quotes, a nickname or a title. */
const FEWEST_WORDS = 3;
/** In words. */
const LONGEST_SIGNATURE = 14;
const LONGEST_HEADING = 6;
const SAYS_SOMETHING =
  /(?<!\p{L})(?:i|we|you|he|she|they|it|is|are|was|were|has|have|had|will|would|can|could|do|does|did|not|no|yes)(?!\p{L})|[!?]|['’](?:s|re|ve|ll|m|d)(?!\p{L})|n['’]t/iu;
/** Quotes are joined into one speech up to this length in characters: a few paragraphs. */
const LONGEST_SPEECH = 6000;
const UNKNOWN: Given = {
  cue: null,
  speaker: null,
  because: 'no words beside it name a speaker',
  goesOnWith: null,
};

/** Adds the runs of a block that no cue took to its quotes, in the order of the text. */
export function standalone(block: Pieces, attributed: readonly Draft[], before: Before): Draft[] {
  const waiting = attributed.toSorted((a, b) => b.start - a.start);
  const taken = attributed.flatMap((draft) => draft.parts).toSorted((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  let part = 0;
  for (const [index, sentence] of block.sentences.entries()) {
    const wordless = isWordless(block.pieces, sentence);
    for (let at = sentence.first; at < sentence.end; at += 1) {
      const piece = block.pieces[at];
      if (!piece?.run) continue;
      while ((taken[part]?.end ?? piece.end) <= piece.start) part += 1;
      if ((taken[part]?.start ?? piece.end) < piece.end) continue;
      while ((waiting.at(-1)?.start ?? piece.start) < piece.start)
        drafts.push(...waiting.splice(-1));
      if (piece.run.endWord - piece.run.firstWord - 2 < FEWEST_WORDS) continue;
      const lone = { piece, at, sentence, ...around(block, index) };
      if (!wordless) addFragment(block, lone, drafts);
      else if (isAlone(drafts, waiting, before) && isLabel(block.text, piece)) continue;
      else if (!joins(lone, drafts, waiting))
        drafts.push(draftOfRun(piece, givenTo(drafts, before)));
    }
  }
  return [...drafts, ...waiting.toReversed()];
}

/** Nothing beside it or before it says that somebody speaks. */
function isAlone(drafts: readonly Draft[], waiting: readonly Draft[], { intro }: Before): boolean {
  return drafts.length + waiting.length === 0 && intro === null;
}

/** A heading, a heading in single marks, or the line that signs a quote, which closes a mark that nothing opened. */
function isLabel(text: string, { run, start, end, title }: Piece): boolean {
  if (run === null) return false;
  if (title) return true;
  const words = run.endWord - run.firstWord - 2;
  const longest = run.broken === 'unopened' ? LONGEST_SIGNATURE : LONGEST_HEADING;
  if (run.broken !== 'unopened' && run.family !== 'single') return false;
  return words <= longest && !SAYS_SOMETHING.test(text.slice(start, end));
}

function isWordless(pieces: readonly Piece[], sentence: Range): boolean {
  for (let i = sentence.first; i < sentence.end; i += 1) {
    if (pieces[i]?.kind !== 'mark') return false;
  }
  return true;
}

function around({ pieces, sentences }: Pieces, index: number): Pick<Lone, 'from' | 'to'> {
  const own = sentences[index] ?? { first: 0, end: 0 };
  return {
    from: spanOf(pieces, sentences[index - 1] ?? own).start,
    to: spanOf(pieces, sentences[index + 1] ?? own).end,
  };
}

/** Makes a sentence that is a quote alone a part of the quote right before or behind it, if one is there. */
function joins({ piece, from, to }: Lone, drafts: Draft[], waiting: Draft[]): boolean {
  const left = drafts.at(-1);
  if (left !== undefined) {
    const long = piece.end - left.start > LONGEST_SPEECH;
    if (left.kind === 'indirect' || left.end <= from || long) return false;
    drafts[drafts.length - 1] = withPart(left, piece);
    return true;
  }
  const right = waiting.at(-1);
  if (right === undefined || right.kind === 'indirect' || right.start >= to) return false;
  waiting[waiting.length - 1] = withPart(right, piece);
  return true;
}

/** A sentence that is a quote alone goes on with who spoke before it, in the paragraph before, or is announced there. */
function givenTo(drafts: readonly Draft[], { last, near, intro }: Before): Given {
  const left = drafts.at(-1);
  if (left !== undefined) return likewise(left);
  if (intro !== null) return { ...intro, because: 'announced by a colon', goesOnWith: null };
  if (last === null || !near) return UNKNOWN;
  return { ...UNKNOWN, because: 'goes on with the paragraph before', goesOnWith: last };
}

function likewise({ cue, speaker }: Draft): Given {
  return {
    cue,
    speaker,
    because: 'goes on with who spoke in the sentence before',
    goesOnWith: null,
  };
}

/** A run inside a sentence that no cue took: given to who speaks in the sentence, unless it is a title. */
function addFragment(block: Pieces, { piece, at, sentence }: Lone, drafts: Draft[]): void {
  if (piece.title) return;
  const last = drafts.at(-1);
  const start = block.pieces[sentence.first]?.start ?? 0;
  if (last !== undefined && last.cue !== null && last.cue.start >= start) {
    const because = 'in the sentence of another quote';
    drafts.push(draftOfRun(piece, { ...likewise(last), because }));
  } else if (at === sentence.first && last !== undefined && last.kind !== 'indirect') {
    drafts.push(draftOfRun(piece, likewise(last)));
  } else drafts.push(draftOfRun(piece, givenToSubject(block, at, sentence)));
}

function givenToSubject({ pieces }: Pieces, at: number, sentence: Range): Given {
  const subject = mainSubject(pieces, at, sentence);
  const colon = pieces[at - 1];
  return {
    cue: colon?.text === ':' ? { start: colon.start, end: colon.end } : null,
    speaker: subject === undefined ? null : spanOf(pieces, subject),
    because: 'quoted words in a sentence about somebody',
    goesOnWith: null,
  };
}
