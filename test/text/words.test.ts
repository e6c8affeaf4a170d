import { expect, test } from 'vitest';
import { wordsOf } from '../../lib/text/words.ts';

const CASES: readonly (readonly [text: string, words: readonly string[]])[] = [
  ["Ms. O'Brannigan's aides", ['Ms', '.', "O'Brannigan", "'s", 'aides']],
  ['al-Rusani’s 1,400 men', ['al-Rusani', '’s', '1,400', 'men']],
  ['the U.S. and J. P. Vorn', ['the', 'U.S.', 'and', 'J.', 'P.', 'Vorn']],
  ['3.4 %, $5bn', ['3.4', '%', ',', '$', '5', 'bn']],
  ['“don’t”', ['“', 'don’t', '”']],
];

for (const [text, expected] of CASES) {
  test(text, () => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });
}

test('offsets are those of the whole text', () => {
  const text = 'one two three';
  expect(wordsOf(text, 4).map(({ start, end }) => text.slice(start, end))).toEqual([
    'two',
    'three',
  ]);
});
