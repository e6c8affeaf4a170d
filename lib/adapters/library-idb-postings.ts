import type { Search } from '../ports.ts';

/** A date's digits turned round (each taken from 9), so that the newest stands first in an index. */
function newestFirst(date: string): string {
  return date.slice(0, 10).replace(/\d/gu, (digit) => String(9 - Number(digit)));
}

/** One posting of a reading: the key it is found by, and its day, newest first. */
export function postingOf(key: string, date: string): string {
  return `${key}|${newestFirst(date)}`;
}

/** The postings of a key that a search asks for. */
export function rangeOf(key: string, { from, to }: Search): IDBKeyRange {
  return IDBKeyRange.bound(postingOf(key, to), postingOf(key, from));
}
