import { foldedWords } from '../align/folded.ts';
import { hash32 } from '../align/hash32.ts';

/** Words in a run: long enough that only copied text shares it. */
const RUN = 6;
/** Hashes kept. Two texts of one agency report share most of them; two reports of one event share hardly any. */
const KEPT = 32;
/** Share of the smaller sketch from which two texts are one, published twice. */
const NEAR_SAME = 0.6;

/** The smallest hashes of a text's word runs (bottom-k min-hash; Broder 1997), so that near-equal texts are known. */
export function sketchOf(text: string): number[] {
  const words = foldedWords(text).map(hash32);
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) {
    let hash = 0;
    for (let j = i; j < i + RUN; j += 1) hash = Math.imul(hash ^ (words[j] ?? 0), 0x01000193);
    hashes.add((hash ^ (hash >>> 15)) >>> 0);
  }
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/**
 * Share of the text that two sketches have in common, 0 to 1, estimated from the smallest hashes of their union. Both are
 * in rising order.
 */
export function sketchShare(a: readonly number[], b: readonly number[]): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller < KEPT / 4) return 0;
  let shared = 0;
  let [i, j] = [0, 0];
  for (let seen = 0; seen < smaller; seen += 1) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared / smaller;
}

/** Whether two texts are so near to each other that they are one, published twice. */
export function isNearSame(a: readonly number[], b: readonly number[]): boolean {
  return sketchShare(a, b) >= NEAR_SAME;
}
