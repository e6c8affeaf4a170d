import type { NumeralToken } from '../../../text/numeral-tokens.ts';
import type { Found, Never, Place, Rule } from '../rule.ts';

/**
 * Years: 'in 2016', 'the 2020 election', '2014-15'. Decades ('the 1990s') are passed over. A number that has its noun and its
 * qualifier, or counts people, stays a count: 'about 1,950 homes', '2000 people'.
 */
export const year: Rule = { name: 'year', find };

const RECENT = /^(?:19|20|21)\d\d$/;
const LONG_AGO = /^1[0-8]\d\d$/;
/** Words before a year of long ago, which a bare number could also be. */
const CUE = /^(?:in|since|until|till|by|from|during|after|before|late|early|mid|between)$/;
const QUALIFIER =
  /^(?:than|about|around|some|over|least|nearly|almost|roughly|approximately|to|of)$/;
const PEOPLE =
  /^(?:people|persons|men|women|children|civilians|soldiers|troops|refugees|workers|students|residents|homes|houses|jobs|deaths|cases|rockets|miles|feet)$/;

function find({ tokens, index, quantity }: Place): Found | Never | undefined {
  const text = tokens[index]?.text ?? '';
  const next = tokens[index + 1];
  const before = tokens[index - 1]?.low ?? '';
  if (!RECENT.test(text) && !(LONG_AGO.test(text) && CUE.test(before))) return undefined;
  if (quantity === undefined || quantity.unit !== null || quantity.magnitude > 1) return undefined;
  if (next?.glued && /^'?s$/.test(next.low)) return { never: true, until: index + 2 };
  if (isCounted(next, before)) return undefined;
  const until = afterSpan(tokens, index, text);
  if (until === undefined) return undefined;
  return { kind: 'date', value: text, unit: null, first: index, end: until, until, modifier: '=' };
}

function isCounted(next: NumeralToken | undefined, before: string): boolean {
  if (next === undefined || next.glued || CUE.test(before)) return false;
  return PEOPLE.test(next.low) || (QUALIFIER.test(before) && /^\p{Ll}{3,}s$/u.test(next.text));
}

/** Index after the year, or after '2014-15' and '1950 - 53'; undefined where another range begins ('2000 - 2500'). */
function afterSpan(
  tokens: readonly NumeralToken[],
  index: number,
  from: string,
): number | undefined {
  const to = tokens[index + 2]?.text ?? '';
  if (!/^[-–/]$/.test(tokens[index + 1]?.text ?? '') || !/^\d+$/.test(to)) return index + 1;
  if (to.length === 2 && Number(to) > Number(from.slice(2))) return index + 3;
  if (RECENT.test(to)) return Number(to) - Number(from) < 100 ? index + 3 : undefined;
  return to.length > 2 ? undefined : index + 1;
}
