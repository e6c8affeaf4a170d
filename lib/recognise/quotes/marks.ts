import type { Word } from '../../model/words.ts';

/** Marks that pair with one another. */
export type MarkFamily = 'double' | 'single' | 'angle';

/** A quotation mark: a range of characters and of words ("''" is two words), and the ways it can be read. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks that say by their shape alone what they do. German “ closes what „ opened, and is settled when pairing. */
const SHAPES: ReadonlyMap<string, readonly [MarkFamily, 'open' | 'close' | 'either']> = new Map([
  ['“', ['double', 'open']],
  ['”', ['double', 'close']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['"', ['double', 'either']],
  ['＂', ['double', 'either']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['‹', ['angle', 'open']],
  ['›', ['angle', 'close']],
  ['‘', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['’', ['single', 'close']],
  ["'", ['single', 'either']],
  ['`', ['single', 'open']],
]);
/** In words. */
const LONGEST_ATTRIBUTE = 40;
const SPACE = /\s/u;
/** What an opening mark may stand right behind, beside a space. */
const BEFORE_OPENING = /[\s([{—–\-/:“”"‘'«„]/u;
/** What a closing mark may stand right before, beside a space. */
const AFTER_CLOSING = /[\s)\]}—–\-/.,;:!?…“”"’'»]/u;
const DIGIT = /\p{N}/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: 'em, 'til, '90s. */
const ELISION = /^(?:em|til|cause|tis|twas|round|n|bout|\d\ds?)$/iu;

/** Finds every quotation mark among the words of one block; apostrophes, feet and inches are left out. */
export function marksOf(
  text: string,
  words: readonly Word[],
  range: readonly [first: number, end: number],
): Mark[] {
  const marks: Mark[] = [];
  for (let i = range[0]; i < range[1]; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind !== 'mark') continue;
    const shape = SHAPES.get(word.text);
    if (shape === undefined) continue;
    const size = doubled(words, i, range[1]) ? 2 : 1;
    const end = words[i + size - 1]?.end ?? word.end;
    if (text.charAt(word.start - 1) === '=') {
      i = endOfAttribute(words, i, range[1]);
      continue;
    }
    const mark = { start: word.start, end, firstWord: i, endWord: i + size };
    const family = size === 2 ? 'double' : shape[0];
    const next = words[i + size];
    const ways = waysOf(text, { ...mark, family }, size === 2 ? doubledShape(word) : shape[1]);
    if (ways !== null && !(family === 'single' && ways.opens && isElision(mark.end, next))) {
      marks.push({ ...mark, family, ...ways });
    }
    i += size - 1;
  }
  return marks;
}

/** Index of the mark that closes the value of an attribute: markup that a page shows as text, `<a href="…">`. */
function endOfAttribute(words: readonly Word[], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + LONGEST_ATTRIBUTE); i += 1) {
    if (words[i]?.text === words[open]?.text) return i;
  }
  return open;
}

/** Two single marks side by side do the work of a double one ("''", "``"), but not where one more follows or precedes a word's end. */
function doubled(words: readonly Word[], index: number, end: number): boolean {
  const here = words[index];
  const next = words[index + 1];
  if (here === undefined || next === undefined || index + 1 >= end) return false;
  return next.start === here.end && next.text === here.text && /^['`’‘]$/u.test(here.text);
}

function doubledShape(word: Word): 'open' | 'close' | 'either' {
  if (word.text === '`' || word.text === '‘') return 'open';
  return word.text === '’' ? 'close' : 'either';
}

function isElision(end: number, next: Word | undefined): boolean {
  return next !== undefined && next.start === end && ELISION.test(next.text);
}

type Ways = Pick<Mark, 'opens' | 'closes'>;

function waysOf(
  text: string,
  mark: Pick<Mark, 'start' | 'end' | 'family'>,
  shape: 'open' | 'close' | 'either',
): Ways | null {
  const before = mark.start === 0 ? ' ' : text.charAt(mark.start - 1);
  const after = mark.end >= text.length ? ' ' : text.charAt(mark.end);
  if (mark.family === 'single') return waysOfSingle(before, after, shape);
  if (shape !== 'either') return waysOfShaped(before, after, shape);
  if (DIGIT.test(before) && isFeetAndInches(text, mark.start)) return null;
  const mayOpen = !SPACE.test(after) && (BEFORE_OPENING.test(before) || !LETTER.test(before));
  const mayClose = !SPACE.test(before) && AFTER_CLOSING.test(after);
  if (mayOpen === mayClose) return { opens: true, closes: true };
  return { opens: mayOpen, closes: mayClose };
}

/** German “ and French or Danish guillemets turned round do the opposite of what their shape says elsewhere. */
function waysOfShaped(before: string, after: string, shape: 'open' | 'close'): Ways {
  const stuckLeft = !SPACE.test(before) && !BEFORE_OPENING.test(before) && !LETTER.test(after);
  const stuckRight = SPACE.test(before) && LETTER.test(after);
  const opens = shape === 'open' ? !stuckLeft : stuckRight;
  return { opens, closes: !opens };
}

function waysOfSingle(
  before: string,
  after: string,
  shape: 'open' | 'close' | 'either',
): Ways | null {
  if (shape === 'open') return { opens: true, closes: false };
  if (DIGIT.test(before) && (DIGIT.test(after) || SPACE.test(after))) return null;
  const closes = !SPACE.test(before) && !LETTER.test(after);
  const opens = shape === 'either' && BEFORE_OPENING.test(before) && LETTER.test(after);
  return opens || closes ? { opens, closes: closes && !opens } : null;
}

/** 6'2" and 5' 10": a height, whose mark closes nothing. */
function isFeetAndInches(text: string, at: number): boolean {
  return /\p{N}['’′]\s?\p{N}{1,2}(?:½)?$/u.test(text.slice(Math.max(0, at - 8), at));
}
