const DAY = 86_400_000;
/** A day and month without a year may lie this far ahead; otherwise the year before is meant. */
const AHEAD = 60 * DAY;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u;

/** 'YYYY-MM-DD' of a time in UTC. */
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Midnight UTC of an ISO date or date and time; undefined where it is none. */
export function timeOf(iso: string): number | undefined {
  const { year, month, day } = ISO_DAY.exec(iso)?.groups ?? {};
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? undefined : time;
}

/** 'YYYY-MM-DD'; undefined where there is no such day. `month` counts from 1. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time)) return undefined;
  const found = new Date(time);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day ? dayOf(time) : undefined;
}

/** The year meant by a month (and day) without one: the latest that is not far ahead of the publication. */
export function yearMeant(month: number, day: number, published: string): number | undefined {
  const now = timeOf(published);
  if (now === undefined) return undefined;
  const year = new Date(now).getUTCFullYear();
  return Date.UTC(year, month - 1, day) > now + AHEAD ? year - 1 : year;
}

/**
 * The day a weekday means in an article: the last one up to the day of publication, or with `next` the first after it.
 *
 * @param weekday 0 = Sunday
 */
export function weekdayMeant(
  weekday: number,
  published: string,
  which: 'latest' | 'before' | 'next',
): string | undefined {
  const now = timeOf(published);
  if (now === undefined) return undefined;
  const today = new Date(now).getUTCDay();
  const back = (today - weekday + 7) % 7;
  if (which === 'next') return dayOf(now + (7 - back) * DAY);
  return dayOf(now - (which === 'before' && back === 0 ? 7 : back) * DAY);
}

/** The day so many days from the publication: -1 = yesterday. */
export function dayFrom(published: string, days: number): string | undefined {
  const now = timeOf(published);
  return now === undefined ? undefined : dayOf(now + days * DAY);
}
