import { fold } from '../text/fold.ts';

/**
 * Numbers with their separators, abbreviations, and words with inner apostrophes, in folded text. Hyphens part words
 * ('third-grade' and 'third grade' are the same two) and a possessive "'s" is dropped.
 */
const FOLDED_WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,\u202F\u00A0]\p{N}+)*|\p{L}[\p{L}\p{N}]*(?:'(?!s(?![\p{L}\p{N}]))\p{L}+)*/gu;
/** Thousands separators, so that '1,400' and '1400' are one word. */
const GROUPING = /(?<=\p{N})[,\u202F\u00A0](?=\p{N}{3})/gu;

/** The words of a text as they are compared: lower case, no diacritics, one kind of apostrophe, no marks. */
export function foldedWords(text: string): string[] {
  return (fold(text).match(FOLDED_WORD) ?? []).map(ungrouped);
}

/** One word as it is compared. */
export function folded(word: string): string {
  return ungrouped(fold(word));
}

function ungrouped(word: string): string {
  return /\d/u.test(word) ? word.replace(GROUPING, '') : word;
}
