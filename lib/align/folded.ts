import { wordsOf } from '../text/words.ts';

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[‘’ʼ＇]/gu;
/** Thousands separators, so that '1,400' and '1400' are one word. */
const GROUPING = /(?<=\p{N})[,\u202F\u00A0](?=\p{N}{3})/gu;

/** The words of a text as they are compared: lower case, no diacritics, one kind of apostrophe, marks left out. */
export function foldedWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.kind !== 'mark')
    .map((word) => folded(word.text));
}

/** One word as it is compared. */
export function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(GROUPING, '')
    .toLowerCase();
}
