import type { Found, Place, Rule } from '../rule.ts';

/** Lengths of time: 'three hours', 'a two-month contract', 'nine months', 'decades'. */
export const duration: Rule = { name: 'duration', find };

function find({ quantity }: Place): Found | undefined {
  if (quantity?.unit?.dimension !== 'time') return undefined;
  const { value, first, end, until, unit } = quantity;
  return { kind: 'duration', value, unit: unit.unit, first, end, until };
}
