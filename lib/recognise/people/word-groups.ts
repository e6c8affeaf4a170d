/**
 * Words grouped by the company they keep: a word that an article never explains ("Spears") still stands among others of its
 * kind ("Madonna", "Presley"). The file is a view over bytes, looked up without being decoded:
 *
 * | part | bytes |
 * |---|---|
 * | words in each of 2^16 buckets, by the low 16 bits of the word's hash: those in groups + 16 × those in none | 65,536 |
 * | eight more bits of the hash of each word, bucket by bucket, those in groups first | one a word |
 * | the words' kinds | one a word |
 * | how often names stand beside them: `leads` − 1, times `LEVELS_BESIDE`, + `follows` − 1 | one a word |
 * | low bytes of the words' groups, then high bytes | two a word in a group |
 * | for each of the finest groups, which coarser group of each size it belongs to | `COARSER` × `FINEST` |
 */
export interface WordGroups {
  /** The bytes as they were, for a model that is written again. */
  readonly bytes: Uint8Array;
  /** Index of the first word of each bucket, and how many of the words before it are in groups. */
  readonly starts: Uint32Array;
  readonly grouped: Uint32Array;
  readonly checks: Uint8Array;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly kinds: Uint8Array;
  readonly beside: Uint8Array;
  readonly coarser: Uint8Array;
}

/** A word's group at each size, from 1; 0 where the word is in none. */
export type GroupsOfWord = readonly [
  finest: number,
  fine: number,
  coarse: number,
  coarsest: number,
];

/** What the table tells of a word. */
export interface WordTraits {
  readonly groups: GroupsOfWord;
  /**
   * What the word most likely is (within a person's name, its last word, within a name of a body, place, other thing, none),
   * times `LEVELS_OF_NAME`, and how likely it is part of a person's name; from 1, 0 where nothing is known.
   */
  readonly kind: number;
  /** How often a capital after the word begins a person's name, from 1 to `LEVELS_BESIDE`; 0 = not known. */
  readonly leads: number;
  /** How often a capital before the word is a person's name. */
  readonly follows: number;
}

/** Numbers of groups, each size made by joining those of the one before. */
export const FINEST = 1024;
export const COARSER = [256, 64, 16] as const;
export const NO_GROUPS: GroupsOfWord = [0, 0, 0, 0];
export const NO_TRAITS: WordTraits = { groups: NO_GROUPS, kind: 0, leads: 0, follows: 0 };
export const LEVELS_OF_NAME = 6;
export const LEVELS_BESIDE = 4;

const BUCKETS = 2 ** 16;
/** Most words of a sort in one bucket, and one more. */
const MOST = 16;

const bucketOf = (hash: number): number => hash & (BUCKETS - 1);
const checkOf = (hash: number): number => ((hash >>> 16) ^ (hash >>> 24)) & 0xff;

/** @throws RangeError where the bytes are not as long as they say */
export function decodeWordGroups(bytes: Uint8Array): WordGroups {
  const starts = new Uint32Array(BUCKETS + 1);
  const grouped = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const count = bytes[bucket] ?? 0;
    grouped[bucket + 1] = (grouped[bucket] ?? 0) + (count % MOST);
    starts[bucket + 1] = (starts[bucket] ?? 0) + (count % MOST) + Math.floor(count / MOST);
  }
  const words = starts[BUCKETS] ?? 0;
  const inGroups = grouped[BUCKETS] ?? 0;
  const lengths = [words, words, words, inGroups, inGroups, FINEST * COARSER.length];
  if (bytes.length !== lengths.reduce((a, b) => a + b, BUCKETS))
    throw new RangeError(`not a file of word groups: ${bytes.length}`);
  let from = BUCKETS;
  const [checks, kinds, beside, low, high, coarser] = lengths.map((length) => {
    from += length;
    return bytes.subarray(from - length, from);
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return { bytes, starts, grouped, checks, kinds, beside, low, high, coarser };
}

/**
 * What is known of a word.
 *
 * @param hash `hashText` of the folded word; one unknown word in about 250 is taken for another
 */
export function traitsOfWord(groups: WordGroups, hash: number): WordTraits {
  const bucket = bucketOf(hash);
  const end = groups.starts[bucket + 1] ?? 0;
  for (let i = groups.starts[bucket] ?? 0; i < end; i += 1) {
    if (groups.checks[i] !== checkOf(hash)) continue;
    const beside = groups.beside[i] ?? 0;
    return {
      groups: groupsAt(groups, bucket, i),
      kind: groups.kinds[i] ?? 0,
      leads: Math.floor(beside / LEVELS_BESIDE) + 1,
      follows: (beside % LEVELS_BESIDE) + 1,
    };
  }
  return NO_TRAITS;
}

function groupsAt(groups: WordGroups, bucket: number, index: number): GroupsOfWord {
  const i = (groups.grouped[bucket] ?? 0) + index - (groups.starts[bucket] ?? 0);
  if (i >= (groups.grouped[bucket + 1] ?? 0)) return NO_GROUPS;
  const finest = (groups.low[i] ?? 0) | ((groups.high[i] ?? 0) << 8);
  const above = (size: number): number => (groups.coarser[size * FINEST + finest] ?? 0) + 1;
  return [finest + 1, above(0), above(1), above(2)];
}

/** A word for the table. */
export interface TabledWord {
  readonly hash: number;
  /** The finest group, from 0; null = too rare to be in one. */
  readonly group: number | null;
  readonly kind: number;
  /** As the file has it. */
  readonly beside: number;
}

/**
 * The file of word groups: the inverse of looking up.
 *
 * @param words of two that cannot be told apart the first is kept
 * @param coarser for each of the finest groups, in order, its group of each coarser size, size by size
 */
export function encodeWordGroups(words: readonly TabledWord[], coarser: Uint8Array): Uint8Array {
  const kept = new Map<number, TabledWord>();
  for (const word of words) {
    const key = bucketOf(word.hash) * 256 + checkOf(word.hash);
    if (!kept.has(key)) kept.set(key, word);
  }
  const counts = new Uint8Array(BUCKETS);
  const order = ({ hash, group }: TabledWord): number =>
    bucketOf(hash) * 512 + (group === null ? 256 : 0) + checkOf(hash);
  const sorted = [...kept.values()].sort((a, b) => order(a) - order(b));
  for (const { hash, group } of sorted) {
    const bucket = bucketOf(hash);
    counts[bucket] = (counts[bucket] ?? 0) + (group === null ? MOST : 1);
  }
  const groups = sorted.flatMap(({ group }) => (group === null ? [] : [group]));
  const parts = [
    counts,
    sorted.map(({ hash }) => checkOf(hash)),
    sorted.map(({ kind }) => kind),
    sorted.map(({ beside }) => beside),
    groups.map((group) => group & 0xff),
    groups.map((group) => group >> 8),
    coarser,
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
