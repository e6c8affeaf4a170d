import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { MAGNITUDES } from '../../text/numeral-words.ts';
import { type Numeral, numeralAt, vagueNumeralAt } from '../../text/numerals.ts';
import { currencyAfter, currencyBefore, measureAt, percentAt, type UnitHere } from './unit-at.ts';

type Tokens = readonly NumeralToken[];

/** A number, range or vague number with the unit beside it. Indices are of the sentence's tokens. */
export interface Quantity {
  readonly value: number | readonly [low: number, high: number];
  /** Index of its first token: of the currency, where one stands before the number. */
  readonly start: number;
  /** The number words: first token and index after the last. */
  readonly first: number;
  readonly end: number;
  /** Index after the unit; the same as `end` where there is none. */
  readonly until: number;
  readonly unit: UnitHere | null;
  readonly form: Numeral['form'] | 'range' | 'vague';
  /** A hyphen ties the unit to the number, as in 'three-ton'. */
  readonly hyphen: boolean;
  readonly magnitude: number;
}

const DASHES = new Set(['-', '–', '—', '~', '‑']);
const TALLY =
  /^(?:toll|deaths?|dead|killed|fatalities|casualties|wounded|injured|victims|missing)$/;
/** How far before 'from' its word may stand. */
const TALLY_REACH = 10;
/** A bare number below this takes on the magnitude of the upper end: 'four to five thousand'. */
const TAKES_MAGNITUDE = 1000;
/** 'three or four', 'seven to eight': words that may stand between the ends of a range. */
const BETWEEN = new Set(['to', 'or', 'and']);

/** The quantity that begins at a token: its number words, or the currency before them. */
export function quantityAt(tokens: Tokens, index: number): Quantity | undefined {
  const vague = vagueNumeralAt(tokens, index);
  if (vague !== undefined) return vagueQuantity(tokens, index, vague);
  const low = singleAt(tokens, index);
  if (low === undefined) return undefined;
  return rangeFrom(tokens, index, low) ?? low;
}

function vagueQuantity(
  tokens: Tokens,
  index: number,
  vague: { readonly low: number; readonly high: number; readonly end: number },
): Quantity {
  const { low, high, end } = vague;
  const of = tokens[end]?.low === 'of' ? end + 1 : end;
  const unit = unitAfter(tokens, of);
  return {
    value: [low, high],
    start: index,
    first: index,
    end,
    until: unit?.end ?? end,
    unit: unit ?? null,
    form: 'vague',
    hyphen: false,
    magnitude: low,
  };
}

function unitAfter(tokens: Tokens, index: number): UnitHere | undefined {
  return percentAt(tokens, index) ?? currencyAfter(tokens, index) ?? measureAt(tokens, index);
}

/** One number with the unit before or after it. */
function singleAt(tokens: Tokens, index: number): Quantity | undefined {
  const before = currencyBefore(tokens, index);
  const first = before?.end ?? index;
  const numeral = numeralAt(tokens, first);
  if (numeral === undefined) return undefined;
  const { value, end, form, magnitude } = numeral;
  const hyphen = tokens[end]?.text === '-' && tokens[end]?.glued && tokens[end + 1]?.glued;
  const number = { value, start: index, first, end, form, magnitude, hyphen: hyphen === true };
  if (before !== undefined) {
    const named = currencyAfter(tokens, end);
    const same = named?.unit === before.unit || named?.unit === before.name;
    return { ...number, unit: before, until: same && named ? named.end : end };
  }
  const millions = inMillions(tokens, number);
  if (millions !== undefined) return millions;
  const unit = unitOf(tokens, number);
  if (unit === undefined) return { ...number, unit: null, until: end };
  return withSmallerUnit(tokens, { ...number, unit, until: unit.end });
}

/** '30 MUSD', '75 USD million': magnitudes that stand at the wrong end or in the code. */
function inMillions(
  tokens: Tokens,
  number: Omit<Quantity, 'unit' | 'until'>,
): Quantity | undefined {
  const { end, value, magnitude } = number;
  if (typeof value !== 'number' || magnitude > 1) return undefined;
  const code = /^M(?<currency>USD|EUR|GBP|AUD|SEK|NOK|DKK|CHF)$/.exec(tokens[end]?.text ?? '');
  const unit = currencyAfter(tokens, end, code?.groups?.currency);
  if (unit === undefined) return undefined;
  const times = code === null ? MAGNITUDES.get(tokens[unit.end]?.low ?? '') : 1e6;
  if (times === undefined) return undefined;
  const until = unit.end + (code === null ? 1 : 0);
  return { ...number, value: value * times, magnitude: times, unit, until };
}

/** The unit after a number, also of '1/16 of a pint', '20 (kg)' and the first of '7- or 8-inch'. */
function unitOf(tokens: Tokens, number: Omit<Quantity, 'unit' | 'until'>): UnitHere | undefined {
  const { end, form, hyphen } = number;
  if (form === 'fraction' && tokens[end]?.low === 'of') {
    const article = /^(?:an?|the)$/.test(tokens[end + 1]?.low ?? '') ? 1 : 0;
    return measureAt(tokens, end + 1 + article);
  }
  const bracket = /^[([{<]$/.test(tokens[end]?.text ?? '') ? measureAt(tokens, end + 1) : undefined;
  if (bracket !== undefined && /^[)\]}>]$/.test(tokens[bracket.end]?.text ?? '')) {
    return { ...bracket, end: bracket.end + 1 };
  }
  return largeOrWeight(unitAfter(tokens, hyphen ? end + 1 : end), number);
}

/** Pounds are money by the million and weight otherwise: news writes smaller sums with the sign. */
function largeOrWeight(
  unit: UnitHere | undefined,
  { magnitude }: Pick<Quantity, 'magnitude'>,
): UnitHere | undefined {
  if (unit?.unit !== 'pound-mass' || magnitude < 1e6) return unit;
  return { ...unit, type: 'money', unit: 'GBP', name: 'pound sterling', dimension: null };
}

/** '5 ft 2 in', '3 dollars 50 cents', '15 dollars 50': the smaller unit is added as a fraction. */
function withSmallerUnit(tokens: Tokens, large: Quantity): Quantity {
  if (typeof large.value !== 'number' || large.unit === null) return large;
  const foot = large.unit.unit === 'foot';
  if (!foot && large.unit.type !== 'money') return large;
  const and = tokens[large.until]?.low === 'and' ? 1 : 0;
  const small = numeralAt(tokens, large.until + and);
  if (small === undefined || !Number.isInteger(small.value) || small.value >= 100) return large;
  if (foot) {
    const inch = /^in(?:ch|ches)?$/.test(tokens[small.end]?.low ?? '');
    return inch ? { ...large, value: large.value + small.value / 12, until: small.end + 1 } : large;
  }
  const cents = currencyAfter(tokens, small.end);
  const named = cents?.unit === 'cent' || cents?.unit === 'penny';
  const after = tokens[small.end];
  if (!named && (cents !== undefined || (after !== undefined && after.kind !== 'mark')))
    return large;
  if (!named && after?.kind === 'mark' && /^[$€£%+-]$/.test(after.text)) return large;
  return { ...large, value: large.value + small.value / 100, until: cents?.end ?? small.end };
}

/** A range whose lower end is given: '15-22', 'five or six', 'between 5% and 6%', '$500,000 to $1 million'. */
function rangeFrom(tokens: Tokens, index: number, low: Quantity): Quantity | undefined {
  const link = tokens[low.until];
  if (link === undefined || typeof low.value !== 'number') return undefined;
  const before = tokens[index - 1]?.low;
  const dash = DASHES.has(link.text);
  if (!dash && !BETWEEN.has(link.low)) return undefined;
  if (link.low === 'and' && before !== 'between') return undefined;
  const high = singleAt(tokens, afterLink(tokens, low.until));
  if (high === undefined || typeof high.value !== 'number') return undefined;
  if (!sameUnit(low.unit, high.unit)) return undefined;
  const onlyLow = low.unit !== null && high.unit === null;
  if (onlyLow && !dash && before !== 'from' && before !== 'between') return undefined;
  const value = scaledTo(low, high);
  const changes = before === 'from' && link.low === 'to';
  if (changes && isTally(tokens, index)) return undefined;
  const plausible = link.low === 'or' ? isChoice(low, high) : changes || value < high.value;
  if (!plausible || (dash && goesOn(tokens, high))) return undefined;
  return {
    ...high,
    value: [value, high.value],
    start: low.start,
    first: low.first,
    unit: high.unit ?? low.unit,
    form: 'range',
  };
}

/** 'the toll rose from 192 to 215': each value was true on its own day, so they stay two. */
function isTally(tokens: Tokens, index: number): boolean {
  return tokens.slice(Math.max(0, index - TALLY_REACH), index).some(({ low }) => TALLY.test(low));
}

/** Index after the 'to' of '0-to-60' and of '200 to-260'. */
function afterLink(tokens: Tokens, link: number): number {
  const to = DASHES.has(tokens[link]?.text ?? '') && tokens[link + 1]?.low === 'to' ? 1 : 0;
  const dashed = DASHES.has(tokens[link + 1 + to]?.text ?? '') && tokens[link + to]?.low === 'to';
  return link + 1 + to + (dashed ? 1 : 0);
}

function sameUnit(low: UnitHere | null, high: UnitHere | null): boolean {
  return low === null || high === null || low.unit === high.unit;
}

function scaledTo(low: Quantity, high: Quantity): number {
  const value = typeof low.value === 'number' ? low.value : low.value[0];
  const highest = typeof high.value === 'number' ? high.value : high.value[1];
  const below = Math.abs(value) < Math.min(TAKES_MAGNITUDE, highest / high.magnitude);
  const takes = low.magnitude === 1 && high.magnitude > 1 && below;
  return takes ? value * high.magnitude : value;
}

/** 'three or four', not '7- or 8-inch' and not '8 or $9', which name two values. */
function isChoice(low: Quantity, high: Quantity): boolean {
  if (low.unit !== null || low.hyphen || high.unit?.type === 'money') return false;
  return typeof low.value === 'number' && typeof high.value === 'number' && low.value < high.value;
}

/** A second dash makes it a date, a telephone number or a key. */
function goesOn(tokens: Tokens, high: Quantity): boolean {
  const after = tokens[high.end];
  if (after?.glued !== true || tokens[high.end + 1]?.kind !== 'digits') return false;
  return DASHES.has(after.text);
}
