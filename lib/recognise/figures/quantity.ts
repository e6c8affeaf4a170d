import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { MAGNITUDES } from '../../text/numeral-words.ts';
import { type Numeral, numeralAt, type VagueNumeral } from '../../text/numerals.ts';
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

/** A vague number with the unit after it. */
export function vagueQuantity(tokens: Tokens, index: number, vague: VagueNumeral): Quantity {
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
export function singleAt(tokens: Tokens, index: number): Quantity | undefined {
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
  if (unit === undefined) return { ...number, unit: unitOfChoice(tokens, end), until: end };
  return withSmallerUnit(tokens, { ...number, unit, until: unit.end });
}

/** The unit of the second of two values for the first: '7- or 8-inch', '8 or $9'. */
function unitOfChoice(tokens: Tokens, end: number): UnitHere | null {
  const hanging = tokens[end]?.text === '-' && !tokens[end + 1]?.glued;
  const or = hanging ? end + 1 : end;
  if (tokens[or]?.low !== 'or') return null;
  const before = currencyBefore(tokens, or + 1);
  const numeral = numeralAt(tokens, before?.end ?? or + 1);
  if (numeral === undefined) return null;
  const hyphen = hanging && tokens[numeral.end]?.text === '-' ? 1 : 0;
  return before ?? (hanging ? (unitAfter(tokens, numeral.end + hyphen) ?? null) : null);
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
