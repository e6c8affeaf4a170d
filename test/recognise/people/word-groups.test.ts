import { expect, test } from 'vitest';
import { hashText } from '../../../lib/recognise/people/document-facts.ts';
import {
  COARSER,
  decodeWordGroups,
  encodeWordGroups,
  FINEST,
  NO_GROUPS,
  NO_TRAITS,
  traitsOfWord,
} from '../../../lib/recognise/people/word-groups.ts';

const COARSER_OF = Uint8Array.from({ length: FINEST * COARSER.length }, (_, i) => {
  const size = COARSER[Math.floor(i / FINEST)] ?? 1;
  return Math.floor(((i % FINEST) * size) / FINEST);
});
const WORDS = [
  { text: 'ostrow', group: 0, kind: 12, beside: 0 },
  { text: 'velland', group: 255, kind: 1, beside: 7 },
  { text: 'harbour', group: 256, kind: 36, beside: 4 },
  { text: 'minister', group: 1023, kind: 31, beside: 15 },
];
const RARE = { text: 'tellmarsh', group: null, kind: 11, beside: 2 };
const FILE = encodeWordGroups(
  [...WORDS, RARE].map(({ text, ...traits }) => ({ hash: hashText(text), ...traits })),
  COARSER_OF,
);

for (const { text, group } of WORDS) {
  test(`a word is in its group and those above: ${text}`, () => {
    expect(traitsOfWord(decodeWordGroups(FILE), hashText(text)).groups).toEqual([
      group + 1,
      Math.floor(group / 4) + 1,
      Math.floor(group / 16) + 1,
      Math.floor(group / 64) + 1,
    ]);
  });
}

test('a word keeps its kind, and how often names stand after it and before it', () => {
  const groups = decodeWordGroups(FILE);
  const traits = (text: string) => {
    const { kind, leads, follows } = traitsOfWord(groups, hashText(text));
    return [kind, leads, follows];
  };
  expect(traits('ostrow')).toEqual([12, 1, 1]);
  expect(traits('velland')).toEqual([1, 2, 4]);
  expect(traits('minister')).toEqual([31, 4, 4]);
});

test('a rare word has a kind and no group', () => {
  const traits = traitsOfWord(decodeWordGroups(FILE), hashText(RARE.text));
  expect(traits).toEqual({ groups: NO_GROUPS, kind: 11, leads: 1, follows: 3 });
});

test('of a word that is not in the file nothing is known', () => {
  expect(traitsOfWord(decodeWordGroups(FILE), hashText('tamsk'))).toEqual(NO_TRAITS);
});

test('of two words with the same hash the first is kept', () => {
  const twice = [7, 9].map((group) => ({ hash: hashText('ostrow'), group, kind: 1, beside: 0 }));
  const groups = decodeWordGroups(encodeWordGroups(twice, COARSER_OF));
  expect(traitsOfWord(groups, hashText('ostrow')).groups[0]).toBe(8);
});

test('a file that was cut is refused', () => {
  expect(() => decodeWordGroups(FILE.subarray(0, -1))).toThrow(RangeError);
});
