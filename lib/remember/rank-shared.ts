import type { KeyQuery } from '../ports.ts';

/** Ids found under one key; at most this many are asked for, newest first. */
export const POSTINGS_READ = 48;

/** The ids that were found under one key. */
export interface KeyHits {
  readonly query: KeyQuery;
  readonly ids: readonly string[];
}

/**
 * Orders readings by how much the keys they share say: a key's weight is divided by how common it is, so that rare keys
 * decide and common ones only break ties.
 */
export function rankShared(hits: readonly KeyHits[], limit: number): string[] {
  const scores = new Map<string, number>();
  for (const { query, ids } of hits) {
    const share = query.weight / (1 + Math.log2(Math.max(1, ids.length)));
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + share);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id);
}
