import { SMALL } from '../../../text/numeral-words.ts';
import type { Found, Place, Rule } from '../rule.ts';

/** How many times over: 'four times the number', 'sixfold', 'a ten-fold rise'. */
export const times: Rule = { name: 'times', find };

function find({ tokens, index, quantity }: Place): Found | undefined {
  const fold = /^(?<number>\p{L}+)fold$/u.exec(tokens[index]?.low ?? '')?.groups?.number;
  const value = fold === undefined ? undefined : SMALL.get(fold);
  if (value !== undefined) {
    return { kind: 'count', value, unit: 'time', first: index, end: index + 1, until: index + 1 };
  }
  if (quantity === undefined || quantity.unit !== null) return undefined;
  const { first, end, hyphen } = quantity;
  const at = end + (hyphen ? 1 : 0);
  if (!/^(?:times|time|fold)$/.test(tokens[at]?.low ?? '')) return undefined;
  return { kind: 'count', value: quantity.value, unit: 'time', first, end, until: at + 1 };
}
