import type { FigureValue } from '../../model/mention.ts';

/**
 * What a US dollar has bought of other currencies, lowest and highest month of 2000 to 2025, rounded outwards. Enough to
 * say that two sums can be one, never that they are.
 */
const PER_DOLLAR: Readonly<Record<string, readonly [low: number, high: number]>> = {
  USD: [1, 1],
  EUR: [0.63, 1.18],
  GBP: [0.48, 0.9],
  JPY: [76, 162],
  CNY: [6, 8.3],
  INR: [39, 88],
  CAD: [0.95, 1.6],
  AUD: [0.91, 2.05],
  CHF: [0.79, 1.8],
  RUB: [23, 120],
  ILS: [3.1, 5],
  TRY: [0.6, 42],
  BRL: [1.55, 6.2],
  ZAR: [5.7, 19.5],
  KRW: [905, 1480],
  MXN: [9, 25],
  SEK: [5.9, 11.2],
  NOK: [5, 11.4],
  DKK: [4.7, 8.9],
  PLN: [2, 5],
  UAH: [4.5, 44],
};

interface Sum {
  readonly value: FigureValue;
  readonly unit: string | null;
}

/** Whether two sums of two currencies can be one sum at some rate of these years. */
export function canBeOneSum(a: Sum, b: Sum): boolean {
  const [x, y] = [PER_DOLLAR[a.unit ?? ''], PER_DOLLAR[b.unit ?? '']];
  if (x === undefined || y === undefined || a.unit === b.unit) return false;
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value <= 0) return false;
  const rate = b.value / a.value;
  return rate >= y[0] / x[1] && rate <= y[1] / x[0];
}
