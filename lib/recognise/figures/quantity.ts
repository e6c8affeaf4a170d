import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { type Numeral, numeralAt, vagueNumeralAt } from '../../text/numerals.ts';
import { currencyAfter, currencyBefore, measureAt, percentAt, type UnitHere } from './unit-at.ts';

type Tokens = readonly NumeralToken[];

/** A number, range or vague number with the unit beside it. Indices are of the sentence's tokens. */
export interface Quantity {
  readonly value: number | readonly [low: number, high: number];
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
  const number = { value, first, end, form, magnitude, hyphen: hyphen === true };
  if (before !== undefined) {
    const named = currencyAfter(tokens, end);
    const same = named?.unit === before.unit || named?.unit === before.name;
    return { ...number, unit: before, until: same && named ? named.end : end };
  }
  const unit = unitAfter(tokens, hyphen ? end + 1 : end);
  if (unit === undefined) return { ...number, unit: null, until: end };
  return withSmallerUnit(tokens, { ...number, unit, until: unit.end });
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
    const inch = measureAt(tokens, small.end);
    if (inch?.unit !== 'inch') return large;
    return { ...large, value: large.value + small.value / 12, until: inch.end };
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
  const hyphened = !dash && DASHES.has(tokens[low.until + 1]?.text ?? '') ? 1 : 0;
  const high = singleAt(tokens, low.until + 1 + hyphened);
  if (high === undefined || typeof high.value !== 'number') return undefined;
  if (!sameUnit(low.unit, high.unit)) return undefined;
  const value = scaledTo(low, high);
  const changes = before === 'from' && link.low === 'to';
  const plausible = link.low === 'or' ? isChoice(low, high) : changes || value < high.value;
  if (!plausible || (dash && goesOn(tokens, high))) return undefined;
  return {
    ...high,
    value: [value, high.value],
    first: low.first,
    unit: high.unit ?? low.unit,
    form: 'range',
  };
}

function sameUnit(low: UnitHere | null, high: UnitHere | null): boolean {
  return low === null || high === null || low.unit === high.unit;
}

function scaledTo(low: Quantity, high: Quantity): number {
  const value = typeof low.value === 'number' ? low.value : low.value[0];
  const takes = low.magnitude === 1 && high.magnitude > 1 && Math.abs(value) < TAKES_MAGNITUDE;
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
