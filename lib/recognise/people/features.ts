import type { DocumentFacts, WordFacts } from './document-facts.ts';
import { hashText, SEEN } from './document-facts.ts';
import { CLASS } from './word-classes.ts';
import { NO_TRAITS } from './word-groups.ts';

/** Most features one word can have: the length the array for `featuresAt` must have. */
export const MOST_FEATURES = 115;

/** Stands for a trait of a word that is not there. */
const OUTSIDE = 250;
const EDGE: WordFacts = {
  folded: '',
  classes: 0,
  exact: 1,
  lower: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1],
  shape: hashText('edge'),
  capital: false,
  upper: false,
  anyCapital: false,
  ...NO_TRAITS,
  kind: OUTSIDE,
  leads: OUTSIDE,
  follows: OUTSIDE,
};
/** Article facts that say most about a neighbour. */
const NEIGHBOUR_SEEN =
  SEEN.lower | SEEN.afterTitle | SEEN.afterGivenName | SEEN.besideSpeech | SEEN.afterCapital;
const SEEN_BITS = Object.values(SEEN);
const CLASS_BITS = Object.values(CLASS);

/** Where features go: `out[0]` to `out[size - 1]`. */
interface Sink {
  readonly out: Int32Array;
  size: number;
}

/** A word with its neighbours, two on either side and one more before. */
interface Window {
  readonly l3: WordFacts;
  readonly l2: WordFacts;
  readonly l1: WordFacts;
  readonly word: WordFacts;
  readonly r1: WordFacts;
  readonly r2: WordFacts;
  /** 1 where a sentence begins. */
  readonly opens: number;
  /** `SEEN` bits of the word before, the word, the word after. */
  readonly seen: readonly [before: number, here: number, after: number];
}

/** Mixes a template's number with up to two 32-bit values (the finaliser of MurmurHash3). */
function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}

function add(sink: Sink, template: number, a: number, b = 0): void {
  sink.out[sink.size] = mix(template, a, b);
  sink.size += 1;
}

/**
 * Writes the feature hashes of one word into `out`; the caller masks them to its number of buckets. The first four name
 * the word itself. A word that cannot be part of a name has none.
 *
 * @param range the words of the sentence: neighbours beyond are edges
 * @param out at least `MOST_FEATURES` long
 * @returns how many were written
 */
export function featuresAt(
  facts: DocumentFacts,
  index: number,
  range: { readonly firstWord: number; readonly endWord: number },
  out: Int32Array,
): number {
  if (!mayBeNamed(facts, index, range)) return 0;
  const at = (i: number): WordFacts =>
    (i >= range.firstWord && i < range.endWord && facts.words[i]) || EDGE;
  const seenAt = (i: number): number =>
    i >= range.firstWord && i < range.endWord ? (facts.seen[i] ?? 0) : 0;
  const window: Window = {
    l3: at(index - 3),
    l2: at(index - 2),
    l1: at(index - 1),
    word: at(index),
    r1: at(index + 1),
    r2: at(index + 2),
    opens: facts.opens[index] ?? 0,
    seen: [seenAt(index - 1), seenAt(index), seenAt(index + 1)],
  };
  const sink: Sink = { out, size: 0 };
  addSpellings(sink, window);
  addShapes(sink, window);
  addClasses(sink, window);
  addGroups(sink, window);
  addKinds(sink, window);
  if (window.word.capital) addArticleFacts(sink, window);
  return sink.size;
}

/** A word with a capital, or in the midst of such: "Osama bin Laden", "Bank of the West". */
function mayBeNamed(
  { words }: DocumentFacts,
  index: number,
  { firstWord, endWord }: { readonly firstWord: number; readonly endWord: number },
): boolean {
  const capitalAt = (i: number): boolean =>
    i >= firstWord && i < endWord && words[i]?.anyCapital === true;
  return (
    capitalAt(index) ||
    ((capitalAt(index - 1) || capitalAt(index - 2)) &&
      (capitalAt(index + 1) || capitalAt(index + 2)))
  );
}

function addSpellings(sink: Sink, { l2, l1, word, r1, r2 }: Window): void {
  add(sink, 1, word.exact);
  add(sink, 2, word.lower);
  add(sink, 3, word.lower, l1.lower);
  add(sink, 4, word.lower, r1.lower);
  for (const [i, affix] of word.prefixes.entries()) add(sink, 5 + i, affix);
  for (const [i, affix] of word.suffixes.entries()) add(sink, 8 + i, affix);
  add(sink, 11, l1.lower, word.shape);
  add(sink, 12, r1.lower, word.shape);
  add(sink, 13, l2.lower, word.shape);
  add(sink, 14, r2.lower, word.shape);
  add(sink, 15, l1.lower, r1.lower);
  add(sink, 16, l2.lower, l1.lower);
  add(sink, 17, r1.lower, r2.lower);
}

function addShapes(sink: Sink, { l2, l1, word, r1, opens }: Window): void {
  add(sink, 18, word.shape, opens);
  add(sink, 19, word.shape, l1.shape);
  add(sink, 20, word.shape, r1.shape);
  add(sink, 21, mix(0, l1.shape, word.shape), r1.shape);
  add(sink, 22, mix(0, l2.shape, l1.shape), mix(1, word.shape, r1.shape));
  add(sink, 23, l1.suffixes[1], word.shape);
  add(sink, 24, r1.suffixes[1], word.shape);
}

function addClasses(sink: Sink, { l3, l2, l1, word, r1, r2, opens, seen }: Window): void {
  add(sink, 25, word.classes, word.shape);
  add(sink, 26, l1.classes, word.shape);
  add(sink, 27, r1.classes, word.shape);
  add(sink, 28, l2.classes, word.shape);
  add(sink, 29, r2.classes, word.shape);
  add(sink, 30, l1.classes, word.classes);
  add(sink, 31, word.classes, r1.classes);
  add(sink, 32, mix(0, l1.classes, word.classes), r1.classes);
  add(sink, 33, mix(0, l2.classes, l1.classes), mix(1, word.shape, l1.shape));
  add(sink, 34, mix(0, l1.shape, l1.classes), mix(1, word.shape, word.classes));
  add(sink, 35, mix(0, r1.shape, r1.classes), mix(1, word.shape, word.classes));
  add(sink, 36, l3.classes, mix(1, l1.shape, word.shape));
  add(sink, 37, opens, mix(1, word.classes, seen[1] & SEEN.lower));
  add(sink, 38, 0);
}

function addGroups(sink: Sink, { l2, l1, word, r1, r2 }: Window): void {
  const { shape } = word;
  const [finest, fine, coarse, coarsest] = word.groups;
  const [finestBefore, fineBefore, coarseBefore, coarsestBefore] = l1.groups;
  const [finestAfter, fineAfter, coarseAfter, coarsestAfter] = r1.groups;
  add(sink, 48, finest, shape);
  add(sink, 49, finestBefore, shape);
  add(sink, 50, finestAfter, shape);
  add(sink, 51, fine, shape);
  add(sink, 52, fineBefore, shape);
  add(sink, 53, fineAfter, shape);
  add(sink, 54, fineBefore, fine);
  add(sink, 55, fine, fineAfter);
  add(sink, 56, coarse, shape);
  add(sink, 57, l2.groups[2], shape);
  add(sink, 58, r2.groups[2], shape);
  add(sink, 59, mix(0, coarseBefore, l1.shape), mix(1, coarse, shape));
  add(sink, 60, mix(0, coarseAfter, r1.shape), mix(1, coarse, shape));
  add(sink, 61, mix(0, coarsestBefore, coarsest), mix(1, coarsestAfter, shape));
}

function addKinds(sink: Sink, { l2, l1, word, r1, r2, opens, seen }: Window): void {
  const { shape, kind } = word;
  const shaped = mix(1, kind, shape);
  add(sink, 62, kind, shape);
  add(sink, 63, l1.kind, shaped);
  add(sink, 64, r1.kind, shaped);
  add(sink, 65, mix(0, l1.kind, kind), mix(1, r1.kind, shape));
  add(sink, 66, mix(0, kind, opens), mix(1, shape, seen[1] & SEEN.lower));
  add(sink, 67, l2.kind, mix(1, l1.shape, shape));
  add(sink, 68, r2.kind, mix(1, r1.shape, shape));
  add(sink, 69, kind, word.classes);
  add(sink, 70, mix(0, kind, l1.lower), shape);
  add(sink, 71, mix(0, kind, r1.lower), shape);
  add(sink, 72, l1.leads, shaped);
  add(sink, 73, r1.follows, shaped);
  add(sink, 74, mix(0, l1.leads, r1.follows), shaped);
  add(sink, 75, l2.leads, mix(1, l1.kind, shaped));
  add(sink, 76, r2.follows, mix(1, r1.kind, shaped));
}

function addArticleFacts(sink: Sink, { l1, word, r1, opens, seen }: Window): void {
  const [before, here, after] = seen;
  add(sink, 39, here);
  add(sink, 40, here, word.classes);
  add(sink, 41, here & NEIGHBOUR_SEEN, opens);
  add(sink, 42, before & NEIGHBOUR_SEEN, here & NEIGHBOUR_SEEN);
  add(sink, 43, after & NEIGHBOUR_SEEN, here & NEIGHBOUR_SEEN);
  for (const bit of SEEN_BITS) if ((here & bit) !== 0) add(sink, 44, bit, opens);
  for (const bit of CLASS_BITS) if ((word.classes & bit) !== 0) add(sink, 45, bit);
  for (const bit of CLASS_BITS) if ((l1.classes & bit) !== 0) add(sink, 46, bit);
  for (const bit of CLASS_BITS) if ((r1.classes & bit) !== 0) add(sink, 47, bit);
}
