import { numeralAt } from '../../../text/numerals.ts';
import type { Found, Place, Rule } from '../rule.ts';

/** 'one in five', 'two out of three': a share, as a number between 0 and 1. */
export const ratio: Rule = { name: 'ratio', find };

function find({ tokens, quantity }: Place): Found | undefined {
  if (quantity === undefined || quantity.unit !== null || typeof quantity.value !== 'number') {
    return undefined;
  }
  const { value, first, end } = quantity;
  const link = tokens[end]?.low;
  const out = link === 'out' && tokens[end + 1]?.low === 'of';
  if (link !== 'in' && link !== 'over' && !out) return undefined;
  const whole = numeralAt(tokens, end + (out ? 2 : 1));
  if (whole === undefined || !Number.isInteger(value) || !Number.isInteger(whole.value)) {
    return undefined;
  }
  if (value < 1 || value >= whole.value || whole.form === 'fraction') return undefined;
  if (link === 'in' && value > 1 && whole.value > 100) return undefined;
  const share = value / whole.value;
  return { kind: 'percent', value: share, unit: 'share', first, end: whole.end, until: whole.end };
}
