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
  const words = foldedWords(text);
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) {
    hashes.add(hash32(words.slice(i, i + RUN).join(' ')));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** Share of the text that two sketches have in common, 0 to 1, estimated from the smallest hashes of their union. */
export function sketchShare(a: readonly number[], b: readonly number[]): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller < KEPT / 4) return 0;
  const there = new Set(b);
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, smaller);
  const here = new Set(a);
  return union.filter((hash) => here.has(hash) && there.has(hash)).length / union.length;
}

/** Whether two texts are so near to each other that they are one, published twice. */
export function isNearSame(a: readonly number[], b: readonly number[]): boolean {
  return sketchShare(a, b) >= NEAR_SAME;
}
