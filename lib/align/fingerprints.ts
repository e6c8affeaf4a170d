import { isContentWord } from './function-words.ts';
import { hash32 } from './hash32.ts';
import { stem } from './stem.ts';

/** Content words in a run: two tell an utterance from another of the same speaker, and survive a rewording beside them. */
const RUN = 2;

/**
 * Fingerprints of an utterance: hashes of runs of content-word stems, those kept that are smallest in their window
 * (winnowing; Schleimer, Wilkerson and Aiken 2003), so that two texts which share a stretch share a fingerprint
 * whatever stands around it.
 *
 * @param words folded words
 * @param window runs looked at together; one of them is kept. 1 keeps all.
 */
export function fingerprints(words: readonly string[], window: number): number[] {
  const stems = words.filter(isContentWord).map(stem);
  const hashes = runsOf(stems, Math.min(RUN, stems.length)).map(hash32);
  const kept = new Set<number>();
  for (let i = 0; i + window <= hashes.length || i === 0; i += 1) {
    const smallest = Math.min(...hashes.slice(i, i + window));
    if (Number.isFinite(smallest)) kept.add(smallest);
  }
  return [...kept];
}

function runsOf(stems: readonly string[], length: number): string[] {
  if (length === 0) return [];
  return Array.from({ length: stems.length - length + 1 }, (_, i) =>
    stems.slice(i, i + length).join(' '),
  );
}
