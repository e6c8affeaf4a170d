/**
 * Words grouped by the company they keep: a word that an article never explains ("Spears") still stands among others of its
 * kind ("Madonna", "Presley"). The file is a view over bytes, looked up without being decoded:
 *
 * | part | bytes |
 * |---|---|
 * | number of words, little-endian | 4 |
 * | words in each of 2^16 buckets, by the low 16 bits of the word's hash | 65,536 |
 * | eight more bits of the hash of each word, bucket by bucket | one a word |
 * | low bytes of the words' groups, then high bytes | two a word |
 * | for each of the finest groups, which coarser group of each size it belongs to | `COARSER` × `FINEST` |
 */
export interface WordGroups {
  /** The bytes as they were, for a model that is written again. */
  readonly bytes: Uint8Array;
  /** Index of the first word of each bucket. */
  readonly starts: Uint32Array;
  readonly checks: Uint8Array;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly coarser: Uint8Array;
}

/** A word's group at each size, from 1; 0 where the word is in none. */
export type GroupsOfWord = readonly [
  finest: number,
  fine: number,
  coarse: number,
  coarsest: number,
];

/** Numbers of groups, each size made by joining those of the one before. */
export const FINEST = 1024;
export const COARSER = [256, 64, 16] as const;
export const NO_GROUPS: GroupsOfWord = [0, 0, 0, 0];

const BUCKETS = 2 ** 16;
const COUNT_BYTES = 4;
const BYTES_A_WORD = 3;

const bucketOf = (hash: number): number => hash & (BUCKETS - 1);
const checkOf = (hash: number): number => ((hash >>> 16) ^ (hash >>> 24)) & 0xff;

/** @throws RangeError where the bytes are not as long as they say */
export function decodeWordGroups(bytes: Uint8Array): WordGroups {
  const words = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16);
  const length = COUNT_BYTES + BUCKETS + words * BYTES_A_WORD + FINEST * COARSER.length;
  if (bytes.length !== length) throw new RangeError(`not a file of word groups: ${bytes.length}`);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    starts[bucket + 1] = (starts[bucket] ?? 0) + (bytes[COUNT_BYTES + bucket] ?? 0);
  const part = (index: number): Uint8Array => {
    const from = COUNT_BYTES + BUCKETS + words * index;
    return bytes.subarray(from, from + words);
  };
  const coarser = bytes.subarray(length - FINEST * COARSER.length);
  return { bytes, starts, checks: part(0), low: part(1), high: part(2), coarser };
}

/**
 * The groups of a word.
 *
 * @param hash `hashText` of the folded word; one unknown word in about 250 is taken for another
 */
export function groupsOfWord(groups: WordGroups, hash: number): GroupsOfWord {
  const bucket = bucketOf(hash);
  const end = groups.starts[bucket + 1] ?? 0;
  for (let i = groups.starts[bucket] ?? 0; i < end; i += 1) {
    if (groups.checks[i] !== checkOf(hash)) continue;
    const finest = (groups.low[i] ?? 0) | ((groups.high[i] ?? 0) << 8);
    const above = (size: number): number => (groups.coarser[size * FINEST + finest] ?? 0) + 1;
    return [finest + 1, above(0), above(1), above(2)];
  }
  return NO_GROUPS;
}

/**
 * The file of word groups: the inverse of looking up.
 *
 * @param words hash and finest group of each word; of two that cannot be told apart the first is kept
 * @param coarser for each of the finest groups, in order, its group of each coarser size, size by size
 */
export function encodeWordGroups(
  words: readonly { readonly hash: number; readonly group: number }[],
  coarser: Uint8Array,
): Uint8Array {
  const kept = new Map<number, { readonly hash: number; readonly group: number }>();
  for (const word of words) {
    const key = bucketOf(word.hash) * 256 + checkOf(word.hash);
    if (!kept.has(key)) kept.set(key, word);
  }
  const sorted = [...kept].sort(([a], [b]) => a - b).map(([, word]) => word);
  const count = sorted.length;
  const from = COUNT_BYTES + BUCKETS;
  const bytes = new Uint8Array(from + count * BYTES_A_WORD + coarser.length);
  bytes.set([count & 0xff, (count >> 8) & 0xff, (count >> 16) & 0xff]);
  sorted.forEach(({ hash, group }, i) => {
    const bucket = COUNT_BYTES + bucketOf(hash);
    bytes[bucket] = (bytes[bucket] ?? 0) + 1;
    bytes[from + i] = checkOf(hash);
    bytes[from + count + i] = group & 0xff;
    bytes[from + count * 2 + i] = group >> 8;
  });
  bytes.set(coarser, from + count * BYTES_A_WORD);
  return bytes;
}
