import type { ArticleRef } from './model/finding.ts';
import type { Reading } from './model/reading.ts';

/** The time, so that nothing in the stages reads a clock of its own. */
export interface Clock {
  /** Now, as an ISO date and time in UTC. */
  now(): string;
}

/** Hashes text to a lower-case hex digest (SHA-256, cut by the caller where it needs less). */
export type Hash = (text: string) => Promise<string>;

/** A reading as the library keeps it: what comparing needs, and nothing of the page. */
export interface Kept {
  readonly ref: ArticleRef;
  readonly event: string;
  readonly reading: Reading;
  /** Library id of each person of the reading, in its order. */
  readonly personIds: readonly string[];
}

/** The readings kept on this device. Look-ups go through indexes: none of them scans the library. */
export interface Library {
  /** Readings that share at least one of the keys, at most `limit`, those that share most keys first. */
  sharing(keys: readonly string[], limit: number): Promise<readonly Kept[]>;
  /** Writes one reading with the keys it can be found by, in one transaction or not at all. */
  keep(kept: Kept, keys: readonly string[]): Promise<void>;
}
