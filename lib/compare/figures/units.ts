import { inBaseUnit } from '../../data/units.ts';
import type { FigureValue } from '../../model/mention.ts';

/** Room that rounding after a conversion takes, as a share: '60 miles' for '100 km'. */
const ROUNDING_ROOM = 0.06;

/** A number with its unit. */
interface Quantity {
  readonly value: FigureValue;
  readonly unit: string | null;
}

/** Whether two units are one, or another of the same dimension that converts to it. */
export function sameQuantity(a: string | null, b: string | null): 'same' | 'convertible' | 'other' {
  if ((a ?? '') === (b ?? '')) return 'same';
  const [x, y] = [a, b].map((unit) => inBaseUnit(1, unit ?? '')?.dimension);
  return x !== undefined && x === y ? 'convertible' : 'other';
}

/** Whether two numbers of convertible units are one value, as far as outlets round after converting. */
export function areOneConverted(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map(({ value, unit }) =>
    typeof value === 'number' ? inBaseUnit(value, unit ?? '')?.value : undefined,
  );
  if (x === undefined || y === undefined) return false;
  return Math.abs(x - y) <= ROUNDING_ROOM * Math.max(Math.abs(x), Math.abs(y));
}
