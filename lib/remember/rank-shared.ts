import type { Search } from '../ports.ts';

/**
 * Orders readings by how much the keys they share say: one that is found under no other key says 1, and the more readings
 * have it the less, so that rare keys decide and common ones only break ties.
 *
 * @param hits the ids found under each key
 */
export function rankShared<Id extends string | number>(
  hits: readonly (readonly Id[])[],
  { least, most }: Pick<Search, 'least' | 'most'>,
): Id[] {
  const scores = new Map<Id, number>();
  for (const ids of hits) {
    const share = 1 / (1 + Math.log2(Math.max(1, ids.length)));
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + share);
  }
  return [...scores]
    .filter(([, score]) => score >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id]) => id);
}
