import { expect, test } from 'vitest';
import { CURRENCIES } from '../../lib/data/currencies.ts';
import { inBaseUnit, UNITS } from '../../lib/data/units.ts';

test.each<readonly [number, string, number, string]>([
  [10, 'mile', 16_093.44, 'length'],
  [60, 'mile per hour', 26.8224, 'speed'],
  [98.6, 'fahrenheit', 37, 'temperature'],
  [2, 'hour', 7200, 'time'],
  [1, 'pound-mass', 0.45359237, 'mass'],
])('%d %s', (value, unit, base, dimension) => {
  const found = inBaseUnit(value, unit);
  expect(found?.dimension).toBe(dimension);
  expect(found?.value).toBeCloseTo(base, 6);
});

test('what does not convert says so', () => {
  expect(inBaseUnit(5, 'volt')).toBeUndefined();
  expect(inBaseUnit(5, 'people')).toBeUndefined();
});

test('no spelling or symbol stands for two units', () => {
  const spellings = UNITS.flatMap(({ words, symbols }) => [...new Set([...words, ...symbols])]);
  expect(spellings.filter((word, index) => spellings.indexOf(word) !== index)).toEqual([]);
  const signs = CURRENCIES.flatMap(({ before }) => before);
  expect(signs.filter((sign, index) => signs.indexOf(sign) !== index)).toEqual([]);
});
