import type { Word } from '../model/words.ts';

/** Words after which a full stop does not end a sentence when a name or a number follows. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt gov sen rep rev hon pres st mt ft jr sr no vs etc inc ltd corp co ' +
    'dept univ jan feb mar apr jun jul aug sep sept oct nov dec approx est fig vol art sec'
  ).split(' '),
);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“']);
const ENDERS = new Set(['.', '!', '?', '…']);

/** A half-open range of words. */
export interface WordRange {
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Splits the words of one block into sentences. A sentence ends after '.', '!', '?' or '…' and its closing marks, where
 * the next word could begin one; never after an abbreviation or an initial.
 *
 * @param words all words of the text
 * @param first index of the block's first word
 * @param end index after its last word
 */
export function sentencesOf(words: readonly Word[], first: number, end: number): WordRange[] {
  const found: WordRange[] = [];
  let begin = first;
  for (let i = first; i < end; i += 1) {
    if (!endsSentence(words, i, end)) continue;
    let next = i + 1;
    while (next < end && touches(words, next) && CLOSERS.has(words[next]?.text ?? '')) next += 1;
    if (next < end && !opensSentence(words, next)) continue;
    found.push({ firstWord: begin, endWord: next });
    begin = next;
    i = next - 1;
  }
  if (begin < end) found.push({ firstWord: begin, endWord: end });
  return found;
}

function touches(words: readonly Word[], index: number): boolean {
  return words[index]?.start === words[index - 1]?.end;
}

function endsSentence(words: readonly Word[], index: number, end: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.kind === 'word')
    return word.text.endsWith('.') && index + 1 < end && isAfterDottedWord(words, index);
  if (!ENDERS.has(word.text)) return false;
  if (word.text !== '.') return true;
  const before = words[index - 1];
  if (before === undefined || before.end !== word.start) return !opensDecimal(words, index);
  if (opensDecimal(words, index) && /\p{N}$/u.test(before.text)) return false;
  if (ABBREVIATIONS.has(before.text.toLowerCase()) && before.text !== 'no') return false;
  return !/(?:^|[-‐])\p{Lu}$/u.test(before.text);
}

/** The full stop of '.08' and of 'AUD1.5m' is a decimal point. */
function opensDecimal(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.kind === 'number' && touches(words, index + 1);
}

/** 'U.S.' and 'p.m.' end a sentence only before a word that a name would not follow them with. */
function isAfterDottedWord(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next !== undefined &&
    /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That)$/.test(next.text)
  );
}

function opensSentence(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return true;
  return !/^\p{Ll}/u.test(word.text) && !/^[,;:)\]]$/.test(word.text);
}
