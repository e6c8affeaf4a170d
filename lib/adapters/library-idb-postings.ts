import type { KeyQuery } from '../ports.ts';

/** A date's digits turned round (each taken from 9), so that the newest stands first in an index. */
function newestFirst(date: string): string {
  return date.slice(0, 10).replace(/\d/gu, (digit) => String(9 - Number(digit)));
}

/** One posting of a reading: the key it is found by, and its day, newest first. */
export function postingOf(key: string, date: string): string {
  return `${key}|${newestFirst(date)}`;
}

/** The postings a query asks for. */
export function rangeOf({ key, from, to }: KeyQuery): IDBKeyRange {
  return IDBKeyRange.bound(postingOf(key, to), postingOf(key, from));
}
