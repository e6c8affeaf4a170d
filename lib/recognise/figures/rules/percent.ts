import { rateAt } from '../rate.ts';
import type { Found, Place, Rule } from '../rule.ts';

/** Percent and percentage points, also per time: '5 percent', '0.4 %', '15 per cent a year'. */
export const percent: Rule = { name: 'percent', find };

function find({ tokens, quantity }: Place): Found | undefined {
  if (quantity?.unit?.type !== 'percent') return undefined;
  const { value, start, first, end, until, unit } = quantity;
  const rate = rateAt(tokens, until);
  const name = rate === undefined ? unit.unit : `${unit.name} per ${rate.name}`;
  return { kind: 'percent', value, unit: name, start, first, end, until: rate?.end ?? until };
}
