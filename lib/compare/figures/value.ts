import type { FigureValue, Modifier } from '../../model/mention.ts';

/** A number as it is compared: what it can be at least and at most, and how exactly it is given. */
export interface Amount {
  readonly low: number;
  /** Infinity where it is open. */
  readonly high: number;
  readonly exact: boolean;
  /** The number as written, without its modifier: the middle of a range. */
  readonly written: number;
}

/** How two amounts of one count stand to each other. */
export type Agreement = 'equal' | 'rounded' | 'apart';

/** Room that 'about' leaves on each side, as a share of the number. */
const ABOUT = 0.1;
/** Above this multiple of each other, two counts are hardly of one thing. */
const FAR = 3;

/** The amount a figure gives; undefined for dates, times and other words. */
export function amountOf(value: FigureValue, modifier: Modifier): Amount | undefined {
  if (typeof value === 'string') return undefined;
  if (typeof value !== 'number') {
    const [low, high] = value;
    const top = high ?? Number.POSITIVE_INFINITY;
    return { low, high: top, exact: false, written: high === null ? low : (low + top) / 2 };
  }
  const base = { exact: modifier === '=', written: value };
  if (modifier === '>') return { ...base, low: value, high: Number.POSITIVE_INFINITY };
  if (modifier === '<') return { ...base, low: 0, high: value };
  const room = modifier === '~' ? Math.abs(value) * ABOUT : 0;
  return { ...base, low: value - room, high: value + room, exact: room === 0 };
}

/**
 * Whether two amounts can be the same number: equal, one of them a rounding of the other ('more than 1,400' and 1,432,
 * '23,000' and 23,084), or apart.
 */
export function agreementOf(a: Amount, b: Amount): Agreement {
  if (a.low === b.low && a.high === b.high) return 'equal';
  if (isRange(a) && isRange(b)) {
    return a.low < b.high && b.low < a.high && closeTo(a, b) ? 'rounded' : 'apart';
  }
  if (covers(a, b) || covers(b, a)) return 'rounded';
  return isRounding(a.written, b.written) || isRounding(b.written, a.written) ? 'rounded' : 'apart';
}

/** How many times the larger is of the smaller; Infinity where one is nought. */
export function ratioOf(a: Amount, b: Amount): number {
  const [low, high] = [a.written, b.written].map(Math.abs).sort((x, y) => x - y);
  return low === undefined || high === undefined || low === 0
    ? Number.POSITIVE_INFINITY
    : high / low;
}

/** Whether two amounts are so far apart that they are hardly of one count. */
export function areFar(a: Amount, b: Amount): boolean {
  return ratioOf(a, b) > FAR;
}

function isRange({ low, high }: Amount): boolean {
  return high > low;
}

/** A loose amount that has an exact one within it, and is not far from it. */
function covers(loose: Amount, one: Amount): boolean {
  if (!isRange(loose) || isRange(one)) return false;
  return one.written >= loose.low && one.written <= loose.high && closeTo(loose, one);
}

/** 'More than 1,400' speaks of 1,432, not of 23,000. */
function closeTo(a: Amount, b: Amount): boolean {
  if (Number.isFinite(a.high) && Number.isFinite(b.high)) return true;
  return ratioOf(a, b) <= 1.25;
}

/** Whether `round` is `fine` rounded to fewer significant digits. */
function isRounding(round: number, fine: number): boolean {
  if (round === fine || round === 0) return false;
  const digits = String(Math.abs(round))
    .replace(/[.]/u, '')
    .replace(/^0+/u, '')
    .replace(/0+$/u, '').length;
  if (digits > 3 || Math.abs(round) < 10) return false;
  return Number(fine.toPrecision(Math.max(1, digits))) === round && Math.abs(fine) >= 10;
}
