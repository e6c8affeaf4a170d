import { hash32 } from '../align/hash32.ts';
import type { Search } from '../ports.ts';

/**
 * Postings are numbers, not text: a fraction of the size on disk, and so many more of them lie in what the browser has at hand.
 * Of the keys asked of a library of 100,000 readings about one in two thousand shares its hash with another; what that brings
 * is weighed like all else, and falls.
 */
const DAY_MS = 86_400_000;
/** Days from 1970 that a posting can tell: until 2149. */
const DAYS = 2 ** 16;
/** Postings around a day lie together by stretches of days, so that a search for an event reads one stretch or two. */
const STRETCH = 32;
const HASHES = 2 ** 32;

function dayOf(date: string): number {
  const day = Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS);
  return Number.isNaN(day) ? 0 : Math.min(Math.max(day, 0), DAYS - 1);
}

/** The key of a reading's row: readings of a day lie together, for they are read together. */
export function rowOf(id: string, date: string): number {
  return (dayOf(date) * HASHES + hash32(id)) * STRETCH + (hash32(`${id} `) % STRETCH);
}

/** One posting of a reading that is looked for around its day: the newest of a stretch of days stands first. */
export function nearPosting(key: string, date: string): number {
  return nearPostingOf(hash32(key), dayOf(date));
}

function nearPostingOf(hash: number, day: number): number {
  const stretch = Math.floor(day / STRETCH);
  return (stretch * HASHES + hash) * STRETCH + (STRETCH - 1 - (day % STRETCH));
}

/** One posting of a reading that is looked for at any time: the newest stands first. */
export function everPosting(key: string, date: string): number {
  return hash32(key) * DAYS + (DAYS - 1 - dayOf(date));
}

/** A stretch of postings, both ends included. */
type Stretch = readonly [first: number, last: number];

/** The postings of a key that a search asks for, the newest first. */
export function stretchesOf(key: string, days: Search['days']): Stretch[] {
  const hash = hash32(key);
  if (days === null) return [[hash * DAYS, hash * DAYS + DAYS - 1]];
  const [from, to] = [dayOf(days.from), dayOf(days.to)];
  const stretches: Stretch[] = [];
  for (let last = to; last >= from; last -= (last % STRETCH) + 1) {
    const first = Math.max(from, last - (last % STRETCH));
    stretches.push([nearPostingOf(hash, last), nearPostingOf(hash, first)]);
  }
  return stretches;
}
