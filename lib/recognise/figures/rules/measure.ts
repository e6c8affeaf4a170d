import { rateAt } from '../rate.ts';
import type { Found, Place, Rule } from '../rule.ts';

/** Measures: '72.7 metres', '155mph', 'a 50 foot lot', '0.9 trillion cubic feet', '11 feet per century'. */
export const measure: Rule = { name: 'measure', find };

function find({ tokens, quantity }: Place): Found | undefined {
  if (quantity?.unit?.type !== 'measure') return undefined;
  const { value, start, first, end, until, unit } = quantity;
  const rate = rateAt(tokens, until);
  const name = rate === undefined ? unit.unit : `${unit.unit} per ${rate.name}`;
  return { kind: 'measure', value, unit: name, start, first, end, until: rate?.end ?? until };
}
