/** Months by their first three letters, in order. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ISO =
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)(?:[T ]\s*(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:[.,]\d+)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:t?\d{4,6}z?)?$/u;
const SLASHED = /^\s*(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/u;
/** For text in lower case: a pattern that heeds no case takes milliseconds to compile, on every page anew. */
const MONTH_FIRST =
  /(?<![a-zß-ž])(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u;
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[\s-]+(?<year>\d{4})(?!\d)/u;
/** Day and month in figures: read as the United States write them unless the first cannot be a month. */
const FIGURES = /(?<!\d)(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})(?!\d)/u;
const YEAR = /\d{4}/u;
const EPOCH = /^\d{10}(?:\d{3})?$/u;

/** News on the web is not older; earlier dates, 1970-01-01 first of all, are defaults of publishing systems. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

/**
 * Reads a date as pages write it.
 *
 * @returns an ISO date, or date and time where the page gives one; undefined where there is none, or where it cannot be
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 200);
  if (!YEAR.test(trimmed)) return undefined;
  const iso = fromPattern(ISO, trimmed);
  if (iso !== undefined) return iso;
  if (EPOCH.test(trimmed)) return fromEpoch(Number(trimmed));
  const lower = trimmed.toLowerCase();
  for (const pattern of [COMPACT, SLASHED, MONTH_FIRST, DAY_FIRST, FIGURES]) {
    const found = fromPattern(pattern, lower);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromPattern(pattern: RegExp, text: string): string | undefined {
  const groups = pattern.exec(text)?.groups;
  return groups && fromParts(groups);
}

function fromParts(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = Number(groups.year);
  const { month, day } = monthAndDay(groups);
  if (!isDay(year, month, day)) return undefined;
  const date = `${groups.year}-${two(month)}-${two(day)}`;
  const { hour, minute, second, zone } = groups;
  if (hour === undefined || Number(hour) > 23) return date;
  return `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${zone ?? ''}`;
}

function monthAndDay(groups: Readonly<Record<string, string | undefined>>): {
  readonly month: number;
  readonly day: number;
} {
  const { name, first, second } = groups;
  if (name) return { month: MONTHS.indexOf(name) + 1, day: Number(groups.day) };
  if (groups.month) return { month: Number(groups.month), day: Number(groups.day) };
  return Number(first) > 12
    ? { month: Number(second), day: Number(first) }
    : { month: Number(first), day: Number(second) };
}

/** True for a day of the calendar that news can be of: not 31 February, not 1970. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

function fromEpoch(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString() : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');
