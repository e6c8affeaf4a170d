import type { Found, Place, Rule } from '../rule.ts';

/** Fractions of a whole: 'two-thirds of voters', 'half the seats', 'a third of', '3/4'. */
export const share: Rule = { name: 'share', find };

function find({ quantity }: Place): Found | undefined {
  if (quantity === undefined || quantity.form !== 'fraction' || quantity.unit !== null) {
    return undefined;
  }
  const { value, first, end } = quantity;
  return { kind: 'percent', value, unit: 'share', first, end, until: end };
}
