import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWoven, placesThatDiffer, wordDiff } from '../../lib/show/word-diff.ts';

/** [here, there, the difference as a card shows it: _only here_ and [only earlier]]. */
const CASES: readonly (readonly [here: string, there: string, shown: string])[] = [
  [
    'We did all that was possible to warn every family before the water came and rose.',
    'We did everything we possibly could to warn families before the water came and rose.',
    'We did _all that was possible_[everything we possibly could] to warn _every family_[families] before the water came and rose.',
  ],
  [
    'The gates held for nine hours, and I will not blame the crew.',
    'The gates held for nine hours, three more than built for, and I will not blame the crew.',
    'The gates held for nine hours, [three more than built for]and I will not blame the crew.',
  ],
  ['the acting head of the port', 'the head of the port', 'the _acting_ head of the port'],
  ['Tomas Verhaan', 'Tomas Verhane', 'Tomas _Verhaan_[Verhane]'],
  // Marks, capitals, accents and the kind of apostrophe are no difference.
  ['We don’t know; Ärger.', "we don't know, arger", 'We don’t know; Ärger.'],
  // One word between two changes joins them.
  [
    'one two three red six blue nine ten and more words here',
    'one two three old six new nine ten and more words here',
    'one two three _red six blue_[old six new] nine ten and more words here',
  ],
  // Words only cut are woven in however many they are.
  [
    'We shall wait.',
    'We shall wait, and then we shall wait again.',
    'We shall wait[and then we shall wait again].',
  ],
  // More than half changed: both whole.
  [
    'Nobody knew it.',
    'It was known to all of them.',
    '_Nobody knew it._[It was known to all of them.]',
  ],
];

const SIGNS = { both: ['', ''], here: ['_', '_'], there: ['[', ']'] } as const;
const shownAs = (here: string, there: string): string =>
  wordDiff(here, there)
    .map(({ side, text }) => `${SIGNS[side][0]}${text}${SIGNS[side][1]}`)
    .join('');

for (const [here, there, shown] of CASES) {
  test(shown, () => expect(shownAs(here, there)).toBe(shown));
}

test('what is in both and only here is the text here, whatever the texts', () => {
  const text = fc
    .array(fc.constantFrom('red', 'Blue', ',', '“', '7', ' ', 'é'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (here, there) => {
      const mine = wordDiff(here, there).filter(({ side }) => side !== 'there');
      expect(mine.map((part) => part.text).join('')).toBe(here);
    }),
  );
});

test('places that differ are counted once for a replacement', () => {
  const diff = wordDiff('a b c d red f g h i j blue l m', 'a b c d old f g h i j l m');
  expect(placesThatDiffer(diff)).toBe(2);
  expect(isWoven(diff)).toBe(true);
});

test('50 kB on both sides come whole, at once', () => {
  const long = 'word, '.repeat(8000);
  expect(isWoven(wordDiff(long, `${long}x`))).toBe(false);
});
