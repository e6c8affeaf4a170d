import { MONTHS, WEEKDAYS } from '../../../data/figures-words.ts';
import { dayFrom, isoDay, weekdayMeant, yearMeant } from '../../../text/calendar.ts';
import type { Found, Never, Place, Rule } from '../rule.ts';

/**
 * Days and months: '7 October', 'Oct. 4, 2023', 'Wednesday', 'yesterday', 'early March', '2024-05-12'. They resolve against the
 * publication date; what does not resolve is passed over.
 */
export const date: Rule = { name: 'date', find };

const YEAR = /^(?:1[5-9]|2[01])\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const RELATIVE: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
/** First and last day of the part of a month. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 28],
};

function find(place: Place): Found | Never | undefined {
  const { tokens, index } = place;
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'digits') return numericDate(place) ?? dayMonth(place);
  return monthDay(place) ?? weekday(place) ?? relative(place);
}

/** A date, or a stretch passed over where it does not resolve. */
function dated(value: string | undefined, first: number, end: number): Found | Never {
  if (value === undefined) return { never: true, until: end };
  return { kind: 'date', value, unit: null, first, end, until: end, modifier: '=' };
}

const number = (text: string | undefined): number => Number(text);

/** '2024-05-12', '12/05/2024': the second is read only where it can be read in one way. */
function numericDate({ tokens, index }: Place): Found | Never | undefined {
  const [a, join, b, again, c] = tokens.slice(index, index + 5).map(({ text }) => text);
  if (join === undefined || join !== again || !/^[-/.]$/.test(join)) return undefined;
  const [x, y, z] = [number(a), number(b), number(c)];
  if (YEAR.test(a ?? '') && join === '-') return dated(isoDay(x, y, z), index, index + 5);
  if (!YEAR.test(c ?? '') || !(x <= 31 && y <= 31)) return undefined;
  const clear = x > 12 ? isoDay(z, y, x) : y > 12 ? isoDay(z, x, y) : undefined;
  return dated(clear, index, index + 5);
}

const monthAt = ({ tokens }: Place, at: number): number | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const capital = /^\p{Lu}/u.test(token.text);
  return capital || isDayNear(tokens, at) ? MONTHS.get(token.low) : undefined;
};

/** A day beside it makes a month of 'nov' and 'may' in lower case. */
function isDayNear(tokens: Place['tokens'], at: number): boolean {
  const after = tokens[at + (tokens[at + 1]?.text === '.' ? 2 : 1)];
  return DAY.test(after?.text ?? '') || DAY.test(tokens[at - 1]?.text ?? '');
}

/** Index after 'Oct' and its full stop. */
const afterMonth = ({ tokens }: Place, at: number): number =>
  tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued && (tokens[at]?.text.length ?? 0) < 5
    ? at + 2
    : at + 1;

/** The year after a day and month, and the index after it. */
function yearAt({ tokens }: Place, at: number): { year: number; end: number } | undefined {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const text = tokens[at + comma]?.text ?? '';
  return YEAR.test(text) ? { year: Number(text), end: at + comma + 1 } : undefined;
}

function dayInMonth(place: Place, month: number, day: number, end: number): Found | Never {
  const given = yearAt(place, end);
  const inferred = place.published === null ? undefined : yearMeant(month, day, place.published);
  const meant = given?.year ?? inferred;
  const value = meant === undefined ? undefined : isoDay(meant, month, day);
  return dated(value, place.index, given?.end ?? end);
}

/** '7 October 2023', '7th of October'. */
function dayMonth(place: Place): Found | Never | undefined {
  const { tokens, index } = place;
  const day = tokens[index]?.text ?? '';
  if (!DAY.test(day)) return undefined;
  let at = index + 1;
  if (/^(?:st|nd|rd|th)$/.test(tokens[at]?.low ?? '')) at += 1;
  if (tokens[at]?.low === 'of') at += 1;
  const month = monthAt(place, at);
  if (month === undefined) return undefined;
  return dayInMonth(place, month, Number(day), afterMonth(place, at));
}

/** 'October 7, 2023', 'Oct. 7', 'October 2023', 'early October'. */
function monthDay(place: Place): Found | Never | undefined {
  const { tokens, index, published } = place;
  const month = monthAt(place, index);
  if (month === undefined) return undefined;
  const at = afterMonth(place, index);
  const day = tokens[at]?.text ?? '';
  if (DAY.test(day) && tokens[at + 1]?.text !== ':') {
    const ordinal = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.low ?? '') ? 1 : 0;
    return dayInMonth(place, month, Number(day), at + 1 + ordinal);
  }
  const given = yearAt(place, at);
  const meant = given?.year ?? (published === null ? undefined : yearMeant(month, 1, published));
  const before = tokens[index - 1];
  const part = PARTS[(before?.text === '-' ? tokens[index - 2] : before)?.low ?? ''];
  if (part !== undefined && meant !== undefined) {
    const ends = part.map((of) => isoDay(meant, month, of));
    return dated(ends.join('/'), index, given?.end ?? at);
  }
  return given && dated(`${given.year}-${String(month).padStart(2, '0')}`, index, given.end);
}

function weekday({ tokens, index, published }: Place): Found | Never | undefined {
  const token = tokens[index];
  const day = /^\p{Lu}/u.test(token?.text ?? '') ? WEEKDAYS.indexOf(token?.low ?? '') : -1;
  if (day < 0) return undefined;
  const before = tokens[index - 1]?.low;
  const which = before === 'next' ? 'next' : before === 'last' ? 'before' : 'latest';
  const value = published === null ? undefined : weekdayMeant(day, published, which);
  return dated(value, index, index + 1);
}

function relative({ tokens, index, published }: Place): Found | Never | undefined {
  const days = RELATIVE[tokens[index]?.low ?? ''];
  if (days === undefined || published === null || tokens[index + 1]?.low === "'s") return undefined;
  return dated(dayFrom(published, days), index, index + 1);
}
