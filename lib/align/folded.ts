import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** Thousands separators, so that '1,400' and '1400' are one word. */
const GROUPING = /(?<=\p{N})[,\u202F\u00A0](?=\p{N}{3})/gu;
/** Hyphens inside a word: 'third-grade' and 'third grade' are the same two words. */
const HYPHEN = /[-\u2010\u2011]/u;

/** The words of a text as they are compared: lower case, no diacritics, one kind of apostrophe, no marks or hyphens. */
export function foldedWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.kind !== 'mark')
    .flatMap((word) => folded(word.text).split(HYPHEN))
    .filter((word) => word !== '');
}

/** One word as it is compared. */
export function folded(word: string): string {
  return fold(word).replace(GROUPING, '');
}
