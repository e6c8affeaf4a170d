import { rateAt } from '../rate.ts';
import type { Found, Place, Rule } from '../rule.ts';

/** Money, also per thing: '$3bn', 'HK$216,925', '75 million dollars', '$79 a month', '12-cent-a-share'. */
export const money: Rule = { name: 'money', find };

function find({ tokens, quantity }: Place): Found | undefined {
  if (quantity?.unit?.type !== 'money') return undefined;
  const { value, start, first, end, until, unit } = quantity;
  const rate = rateAt(tokens, until);
  const name = rate === undefined ? unit.unit : `${unit.name} per ${rate.name}`;
  return { kind: 'money', value, unit: name, start, first, end, until: rate?.end ?? until };
}
