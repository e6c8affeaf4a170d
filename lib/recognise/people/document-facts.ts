import type { ArticleWords, Word } from '../../model/words.ts';
import { fold } from '../../text/fold.ts';
import { CLASS, classesOf } from './word-classes.ts';
import { NO_TRAITS, traitsOfWord, type WordGroups, type WordTraits } from './word-groups.ts';

/** Bits of what the whole article tells of a word that it writes with a capital. */
export const SEEN = {
  /** Also written in lower case: "Officials" and "officials". */
  lower: 1,
  /** With a capital where no sentence begins. */
  midSentence: 2,
  afterTitle: 4,
  afterGivenName: 8,
  besideSpeech: 16,
  possessive: 32,
  /** After "in", "at", "near": a place, or a surname never. */
  afterPlacePreposition: 64,
  afterThe: 128,
  afterCapital: 256,
  beforeCapital: 512,
  often: 1024,
} as const;

/** What is known of one spelling of a word, in this article and by itself. Hashes are 32-bit integers. */
export interface WordFacts extends WordTraits {
  readonly folded: string;
  readonly classes: number;
  readonly exact: number;
  readonly lower: number;
  readonly prefixes: readonly [number, number, number];
  readonly suffixes: readonly [number, number, number];
  readonly shape: number;
  readonly capital: boolean;
  /** Its letters are all capitals, and there are at least two. */
  readonly upper: boolean;
  /** A capital anywhere: "al-Baradei". */
  readonly anyCapital: boolean;
}

/** The facts of each word of an article, by index, and what the whole article tells of it. */
export interface DocumentFacts {
  readonly words: readonly WordFacts[];
  /** `SEEN` bits by word. */
  readonly seen: Int32Array;
  /** 1 where a sentence begins. */
  readonly opens: Uint8Array;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'to', 'across', 'outside']);

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** "Jong-un" → "Aa-a", "U.S." → "A.A.", "1,400" → "0,0": runs of a kind are cut to two. */
function shapeOf(text: string): string {
  let shape = '';
  for (const letter of text) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'A'
      : /\p{L}/u.test(letter)
        ? 'a'
        : /\p{N}/u.test(letter)
          ? '0'
          : letter;
    if (!(shape.endsWith(kind + kind) || (kind === '0' && shape.endsWith('0')))) shape += kind;
    if (shape.length > 10) break;
  }
  return shape;
}

function factsOf(text: string, groups: WordGroups | null): WordFacts {
  const folded = fold(text);
  const lower = hashText(folded);
  const first = text.charAt(0);
  return {
    folded,
    classes: classesOf(folded),
    exact: hashText(text),
    lower,
    prefixes: [
      hashText(folded.slice(0, 2)),
      hashText(folded.slice(0, 3)),
      hashText(folded.slice(0, 4)),
    ],
    suffixes: [hashText(folded.slice(-2)), hashText(folded.slice(-3)), hashText(folded.slice(-4))],
    shape: hashText(shapeOf(text)),
    capital: first !== first.toLowerCase(),
    upper: text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
    anyCapital: text !== text.toLowerCase(),
    ...(groups === null ? NO_TRAITS : traitsOfWord(groups, lower)),
  };
}

/**
 * Gathers the facts of every word of an article, each spelling looked at once.
 *
 * @param groups word groups of the model; null = every word is in none
 */
export function documentFacts(
  { words, sentences }: ArticleWords,
  groups: WordGroups | null,
): DocumentFacts {
  const bySpelling = new Map<string, WordFacts>();
  const facts = words.map(({ text }) => {
    const known = bySpelling.get(text);
    if (known !== undefined) return known;
    const fresh = factsOf(text, groups);
    bySpelling.set(text, fresh);
    return fresh;
  });
  const opens = new Uint8Array(words.length);
  for (const { firstWord, endWord } of sentences) {
    let index = firstWord;
    while (index < endWord && words[index]?.kind === 'mark') index += 1;
    for (let i = firstWord; i <= index && i < endWord; i += 1) opens[i] = 1;
  }
  return { words: facts, seen: seenBits(words, facts, opens), opens };
}

function seenBits(
  words: readonly Word[],
  facts: readonly WordFacts[],
  opens: Uint8Array,
): Int32Array {
  const bits = new Map<string, number>();
  const times = new Map<string, number>();
  for (let i = 0; i < facts.length; i += 1) {
    const word = facts[i];
    if (word === undefined || words[i]?.kind !== 'word') continue;
    const before = bits.get(word.folded) ?? 0;
    if (!word.capital) {
      bits.set(word.folded, before | SEEN.lower);
      continue;
    }
    bits.set(word.folded, before | bitsAt(facts, opens, i));
    times.set(word.folded, (times.get(word.folded) ?? 0) + 1);
  }
  const seen = new Int32Array(facts.length);
  facts.forEach((word, i) => {
    if (!word.capital) return;
    const often = (times.get(word.folded) ?? 0) >= 3 ? SEEN.often : 0;
    seen[i] = (bits.get(word.folded) ?? 0) | often;
  });
  return seen;
}

function bitsAt(facts: readonly WordFacts[], opens: Uint8Array, i: number): number {
  const dotted = facts[i - 1]?.folded === '.' && opens[i] === 0 ? 1 : 0;
  const before = facts[i - 1 - dotted];
  const after = facts[i + 1];
  let found = 0;
  if (opens[i] === 0) {
    found |= SEEN.midSentence;
    if (before !== undefined) {
      if ((before.classes & (CLASS.honorific | CLASS.rank | CLASS.post)) !== 0)
        found |= SEEN.afterTitle;
      if (before.capital && (before.classes & CLASS.given) !== 0) found |= SEEN.afterGivenName;
      if (PLACE_PREPOSITIONS.has(before.folded)) found |= SEEN.afterPlacePreposition;
      if (before.folded === 'the') found |= SEEN.afterThe;
      if (before.capital && dotted === 0) found |= SEEN.afterCapital;
      if ((before.classes & CLASS.speech) !== 0) found |= SEEN.besideSpeech;
    }
  }
  if (after !== undefined) {
    if ((after.classes & CLASS.speech) !== 0 && !after.capital) found |= SEEN.besideSpeech;
    if (after.folded === "'s") found |= SEEN.possessive;
    if (after.capital) found |= SEEN.beforeCapital;
  }
  return found;
}
