import { decodeWordGroups, type WordGroups } from './word-groups.ts';

/** The tagger's labels, by number: outside, first and further word of a person, and what else is written with capitals. */
export const LABELS = ['O', 'B', 'I', 'ORG', 'LOC', 'MISC'] as const;
export const PERSON_BEGINS = 1;
export const PERSON_GOES_ON = 2;

const MAGIC = [0x43, 0x52, 0x4e, 0x32] as const;
const HEADER = 8;

/**
 * A trained name tagger. Its weights are a view over the bytes of the file: [bucket × label] then [label before × label],
 * the latter in 16-bit little-endian integers of the same unit.
 */
export interface NameModel {
  /** Number of buckets − 1; the number of buckets is a power of two. */
  readonly mask: number;
  readonly weights: Int8Array;
  /** Score of a label (column) after another (row); the last row is for the first word of a sentence. */
  readonly transitions: Int16Array;
  readonly groups: WordGroups;
}

/**
 * Makes a model ready for use without decoding it as a whole.
 *
 * @param bytes the file `public/names.bin`: 'CRN2', log2 of the number of buckets, the number of labels, two spare bytes,
 *   the transitions, the weights, the word groups
 * @throws RangeError where the bytes are not a model of this version
 */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  const labels = LABELS.length;
  const buckets = 2 ** (bytes[4] ?? 0);
  const transitionCount = (labels + 1) * labels;
  const from = HEADER + transitionCount * 2;
  const end = from + buckets * labels;
  const known = MAGIC.every((byte, i) => bytes[i] === byte);
  if (!known || bytes[5] !== labels || bytes.length < end)
    throw new RangeError(`not a name model of this version: ${bytes.length} bytes`);
  const transitions = new Int16Array(transitionCount);
  for (let i = 0; i < transitionCount; i += 1) {
    const low = bytes[HEADER + i * 2] ?? 0;
    const high = bytes[HEADER + i * 2 + 1] ?? 0;
    transitions[i] = low | (high << 8);
  }
  return {
    mask: buckets - 1,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + from, buckets * labels),
    transitions,
    groups: decodeWordGroups(bytes.subarray(end)),
  };
}

/** The file of a model: the inverse of `decodeNameModel`. */
export function encodeNameModel({ mask, weights, transitions, groups }: NameModel): Uint8Array {
  const from = HEADER + transitions.length * 2;
  const bytes = new Uint8Array(from + weights.length + groups.bytes.length);
  bytes.set([...MAGIC, Math.log2(mask + 1), LABELS.length]);
  transitions.forEach((score, i) => {
    bytes[HEADER + i * 2] = score & 0xff;
    bytes[HEADER + i * 2 + 1] = (score >> 8) & 0xff;
  });
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), from);
  bytes.set(groups.bytes, from + weights.length);
  return bytes;
}
