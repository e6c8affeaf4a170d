import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { singularOf } from '../../text/singular.ts';
import { measureAt } from './unit-at.ts';

/** What a quantity is per: 'month' of '$79 a month'. */
export interface Rate {
  /** Singular: 'square foot'. */
  readonly name: string;
  readonly end: number;
}

/** Things that follow 'a' or 'an' as what a price or an amount is for. */
const PER_ONE = new Set(
  (
    'share ounce barrel gallon litre liter pound kilo kilogram tonne ton head person piece night hour minute second day ' +
    'week month year head unit bushel acre hectare mile kilometre metre foot pop seat ticket bottle pint game'
  ).split(' '),
);
const EACH_TIME = new Set('day week month year hour minute second'.split(' '));

/** The 'per month', 'a share', '-a-share', 'an ounce', 'each year' or '/kg' at a token. */
export function rateAt(tokens: readonly NumeralToken[], index: number): Rate | undefined {
  let at = /^(?:us|u\.s\.)$/.test(tokens[index]?.low ?? '') ? index + 1 : index;
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0;
  at += hyphen;
  const link = tokens[at]?.low;
  if (link === 'per' || link === '/') {
    if (tokens[at + 1]?.low === 'annum') return { name: 'year', end: at + 2 };
    const unit = measureAt(tokens, at + 1);
    if (unit !== undefined) return { name: unit.unit, end: unit.end };
    const noun = tokens[at + 1];
    if (link === '/' || noun?.kind !== 'letters' || noun.low === 'cent') return undefined;
    return { name: singularOf(noun.low), end: at + 2 };
  }
  const noun = tokens[at + (hyphen > 0 ? 2 : 1)]?.low ?? '';
  const when = /^(?:earlier|later|ago|before|after|of)$/;
  const then = tokens[at + (hyphen > 0 ? 3 : 2)]?.low ?? '';
  if (when.test(then)) return undefined;
  const one = (link === 'a' || link === 'an') && PER_ONE.has(noun);
  const each = (link === 'each' || link === 'every') && EACH_TIME.has(noun);
  return one || each ? { name: noun, end: at + (hyphen > 0 ? 3 : 2) } : undefined;
}
