import { CURRENCIES, type Currency } from '../../data/currencies.ts';
import { type Dimension, UNITS, type Unit } from '../../data/units.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { singularOf } from '../../text/singular.ts';

type Tokens = readonly NumeralToken[];

/** A unit beside a number. */
export interface UnitHere {
  readonly type: 'money' | 'percent' | 'measure';
  /** The `unit` of the figure. */
  readonly unit: string;
  /** What it is called in a rate: 'dollar' of 'dollar per share'. */
  readonly name: string;
  readonly dimension: Dimension | null;
  /** Index after its last token; for a unit before the number, of the number. */
  readonly end: number;
}

const bySpelling = <T>(
  list: readonly T[],
  spellings: (of: T) => readonly string[],
): ReadonlyMap<string, T> =>
  new Map(list.flatMap((item) => spellings(item).map((word) => [word, item])));

const CURRENCY_BEFORE = bySpelling(CURRENCIES, (currency) => currency.before);
const CURRENCY_AFTER = bySpelling(CURRENCIES, (currency) => [...currency.words, ...currency.after]);
const UNIT_WORDS = bySpelling(UNITS, (unit) => unit.words);
const UNIT_SYMBOLS = bySpelling(UNITS, (unit) => unit.symbols);
/** What signs become where a text was folded to ASCII. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['PS', '£'],
  ['EU', '€'],
]);
/** The longest name of a currency or unit, in words. */
const LONGEST = 3;
/** 'km/h' is three tokens, 'km' and '2' two. */
const LONGEST_SYMBOL = 3;
/** Symbols that are words of their own when a space stands before them. */
const ONLY_GLUED = new Set(['in', 't', 'l', 'L', 'ha', 'mb', 'cal', 'MP', 'J', 'px']);

const money = (currency: Currency, end: number): UnitHere => ({
  type: 'money',
  unit: currency.unit,
  name: currency.name,
  dimension: null,
  end,
});

/** A currency before a number: '$', 'US $', 'HK$', 'EUR 50', '$US113'. */
export function currencyBefore(tokens: Tokens, index: number): UnitHere | undefined {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (first === undefined || first.kind === 'digits' || second === undefined) return undefined;
  if (tokens[index - 1]?.kind === 'letters' && first.glued) return undefined;
  if (isArticle(first, second)) return undefined;
  if (FOLDED.has(first.text) && /[.,]/u.test(second.text)) return foldedCurrency(first, index);
  const two =
    tokens[index + 2]?.kind === 'digits' ? CURRENCY_BEFORE.get(first.low + second.low) : undefined;
  if (two !== undefined) return money(two, index + 2);
  const one = CURRENCY_BEFORE.get(first.low);
  if (one === undefined) return undefined;
  const written = first.kind === 'mark' || first.low !== first.text || second.kind === 'digits';
  return written ? money(one, index + 1) : undefined;
}

/** The 'a' of 'a $4 billion deal' is no Australian dollar. */
function isArticle(first: NumeralToken, second: NumeralToken): boolean {
  return /^[as]$/.test(first.text) && !second.glued;
}

function foldedCurrency(first: NumeralToken, index: number): UnitHere | undefined {
  const currency = CURRENCY_BEFORE.get(FOLDED.get(first.text) ?? '');
  return currency && money(currency, index + 1);
}

/**
 * A currency after a number: 'dollars', 'Hong Kong dollars', 'USD', '€'.
 *
 * @param code what the token is to be read as, where it holds more than the currency
 */
export function currencyAfter(tokens: Tokens, index: number, code?: string): UnitHere | undefined {
  const named = code === undefined ? undefined : CURRENCY_AFTER.get(code.toLowerCase());
  if (named !== undefined) return money(named, index + 1);
  const found = phraseAt(tokens, index, CURRENCY_AFTER);
  return found && money(found.item, found.end);
}

/** A percent sign or word, or percentage points. */
export function percentAt(tokens: Tokens, index: number): UnitHere | undefined {
  const [first, second, third] = tokens.slice(index, index + 3).map((token) => token.low);
  let end = 0;
  if (first === '%' || first === 'percent' || first === 'pct' || first === 'percentage') end = 1;
  else if (first === 'per' && second === 'cent') end = 2;
  if (end === 0) return undefined;
  const points = /^(?:points?|pts?)$/.test((end === 1 ? second : third) ?? '');
  const unit = points ? 'percentage point' : 'percent';
  const name = points ? unit : 'percentage';
  return { type: 'percent', unit, name, dimension: null, end: index + end + (points ? 1 : 0) };
}

/** A unit of measure after a number, as a symbol or in words. */
export function measureAt(tokens: Tokens, index: number): UnitHere | undefined {
  const named = /^(?:us|u\.s\.|imperial|full)$/.test(tokens[index]?.low ?? '') ? index + 1 : index;
  const found = symbolAt(tokens, index) ?? phraseAt(tokens, named, UNIT_WORDS);
  if (found === undefined) return undefined;
  const { name, dimension } = found.item;
  return { type: 'measure', unit: name, name, dimension, end: found.end };
}

interface Hit<T> {
  readonly item: T;
  readonly end: number;
}

function phraseAt<T>(
  tokens: Tokens,
  index: number,
  names: ReadonlyMap<string, T>,
): Hit<T> | undefined {
  let phrase = '';
  let hit: Hit<T> | undefined;
  for (let size = 1; size <= LONGEST; size += 1) {
    const token = tokens[index + size - 1];
    if (token === undefined) break;
    phrase += `${size > 1 ? ' ' : ''}${singularOf(token.low)}`;
    const item = names.get(phrase);
    if (item !== undefined) hit = { item, end: index + size };
    if (tokens[index + size]?.text === '-' && tokens[index + size]?.glued) break;
  }
  return hit;
}

function symbolAt(tokens: Tokens, index: number): Hit<Unit> | undefined {
  const first = tokens[index];
  if (first === undefined || first.kind === 'digits') return undefined;
  let symbol = '';
  let hit: Hit<Unit> | undefined;
  for (let size = 1; size <= LONGEST_SYMBOL; size += 1) {
    const token = tokens[index + size - 1];
    if (token === undefined || (size > 1 && !token.glued)) break;
    symbol += token.text;
    const item = UNIT_SYMBOLS.get(symbol);
    if (item !== undefined && (first.glued || !ONLY_GLUED.has(symbol))) {
      hit = { item, end: index + size };
    }
  }
  const after = hit && tokens[hit.end];
  return after?.glued && after.kind !== 'mark' ? undefined : hit;
}
