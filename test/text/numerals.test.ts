import { describe, expect, test } from 'vitest';
import { numeralTokensOf } from '../../lib/text/numeral-tokens.ts';
import { numeralAt, vagueNumeralAt } from '../../lib/text/numerals.ts';

const readValue = (text: string) => numeralAt(numeralTokensOf(text), 0)?.value;
/** The words of a text that its first number takes. */
function takenBy(text: string): string {
  const tokens = numeralTokensOf(text);
  const end = numeralAt(tokens, 0)?.end ?? 0;
  return text.slice(0, tokens[end - 1]?.end ?? 0);
}

describe('values', () => {
  test.each<readonly [string, number | undefined]>([
    ['1,400', 1400],
    ['1 234 567.5', 1_234_567.5],
    ['1.000.000,50', 1_000_000.5],
    ['12,34,567', 1_234_567],
    ['.08', 0.08],
    ['3.4 million', 3_400_000],
    ['5bn', 5_000_000_000],
    ['100k', 100_000],
    ['1.3e6', 1_300_000],
    ['7 3/4', 7.75],
    ['1/16', 0.0625],
    ['2½', 2.5],
    ['٢١٥', 215],
    ['4 thousand 3 hundred', 4300],
    ['twenty-one', 21],
    ['one hundred and six', 106],
    ['twenty-eight thousand six hundred forty-two', 28_642],
    ['two million and six', 2_000_006],
    ['three and a half million', 3_500_000],
    ['half a dozen', 6],
    ['a quarter million', 250_000],
    ['two-thirds', 2 / 3],
    ['zero point zero eight', 0.08],
    ['minus 12', -12],
    ['-1.3%', -1.3],
    ['1,2,3,4', undefined],
    ['3.4.5', undefined],
    ['7'.repeat(10_000), undefined],
    ['a house', undefined],
    ['dozen', undefined],
    ['second', undefined],
  ])('%.40s', (text, value) => {
    expect(readValue(text)).toBe(value);
  });
});

describe('where a number ends', () => {
  test.each<readonly [string, string]>([
    ['12 215 people', '12'],
    ['40 000 people', '40 000'],
    ['one two', 'one'],
    ['5/17/2018', '5'],
    ['one hundred and they', 'one hundred'],
    ['six million and two thirds', 'six million and two thirds'],
    ['5m long', '5'],
    ['5m tonnes', '5m'],
  ])('%s', (text, words) => {
    expect(takenBy(text)).toBe(words);
  });
});

test.each<readonly [string, readonly [number, number] | undefined]>([
  ['dozens', [12, 120]],
  ['tens of thousands', [10_000, 100_000]],
  ['several hundred', [200, 1000]],
  ['a few dozen', [24, 120]],
  ['several men', undefined],
  ['tens', undefined],
])('vague: %s', (text, range) => {
  const found = vagueNumeralAt(numeralTokensOf(text), 0);
  expect(found && [found.low, found.high]).toEqual(range);
});
