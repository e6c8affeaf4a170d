import type { ArticleRef } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/u;
const DATE_IN_URL =
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>0[1-9]|1[0-2])[/-](?<day>[0-3]\d)(?!\d)/u;

/** The day of an ISO date or date and time, counted from 1970; NaN where it is none. */
function dayNumber(date: string): number {
  return ISO_DAY.test(date)
    ? Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS)
    : NaN;
}

/** Days from the one to the other, positive where `b` is later; NaN where one is no date. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** The ISO date so many days later. */
export function dayAfter(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The date an article is ordered by, and where it comes from: the page, else its address, else a date of its text with
 * a year, never later than the day it was read; else that day.
 *
 * @param now ISO date and time
 */
export function dateOf(reading: Reading, now: string): Pick<ArticleRef, 'date' | 'dateFrom'> {
  const { published, url } = reading.article;
  if (published !== null && ISO_DAY.test(published)) {
    return { date: published.slice(0, 10), dateFrom: 'published' };
  }
  const { year, month, day } = DATE_IN_URL.exec(url)?.groups ?? {};
  const inUrl = `${year}-${month}-${day}`;
  if (year !== undefined && !Number.isNaN(dayNumber(inUrl))) {
    return { date: inUrl, dateFrom: 'published' };
  }
  return { date: now.slice(0, 10), dateFrom: 'read' };
}

/** Whether the days of two articles are both known, so that days between them mean something. */
export function bothDated(a: ArticleRef, b: ArticleRef): boolean {
  return a.dateFrom !== 'read' && b.dateFrom !== 'read';
}
