import type { Word } from '../model/words.ts';

/**
 * Numbers with their separators ('1,400', '3.4', '7-6' is three words); abbreviations and initials with their full stops
 * ('U.S.', 'J.'); words with inner hyphens and apostrophes ("O'Neill", 'al-Sisi'); a possessive "'s" of its own; any other
 * visible character alone.
 */
const WORD =
  /(?<number>\p{N}+(?:[.,\u202F\u00A0](?=\p{N})\p{N}+)*)|(?<abbreviation>(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu}))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’\u2010\u2011-](?!(?:s|S)(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<possessive>['’][sS](?![\p{L}\p{N}]))|(?<mark>[^\s\p{L}\p{N}])/gu;

/**
 * Splits a stretch of a text into words, numbers and marks, in order.
 *
 * @param from first UTF-16 offset of the stretch
 * @param to offset after its last character
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const found = match[0];
    const { number, mark } = match.groups ?? {};
    const kind = number !== undefined ? 'number' : mark !== undefined ? 'mark' : 'word';
    words.push({ text: found, start, end: start + found.length, kind });
  }
  return words;
}
