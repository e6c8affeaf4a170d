import { expect, test } from 'vitest';
import { hashText } from '../../../lib/recognise/people/document-facts.ts';
import {
  COARSER,
  decodeWordGroups,
  encodeWordGroups,
  FINEST,
  groupsOfWord,
  NO_GROUPS,
} from '../../../lib/recognise/people/word-groups.ts';

const COARSER_OF = Uint8Array.from({ length: FINEST * COARSER.length }, (_, i) => {
  const size = COARSER[Math.floor(i / FINEST)] ?? 1;
  return Math.floor(((i % FINEST) * size) / FINEST);
});
const WORDS = [
  { text: 'ostrow', group: 0 },
  { text: 'velland', group: 255 },
  { text: 'harbour', group: 256 },
  { text: 'minister', group: 1023 },
];
const FILE = encodeWordGroups(
  WORDS.map(({ text, group }) => ({ hash: hashText(text), group })),
  COARSER_OF,
);

for (const { text, group } of WORDS) {
  test(`a word is in its group and those above: ${text}`, () => {
    expect(groupsOfWord(decodeWordGroups(FILE), hashText(text))).toEqual([
      group + 1,
      Math.floor(group / 4) + 1,
      Math.floor(group / 16) + 1,
      Math.floor(group / 64) + 1,
    ]);
  });
}

test('a word that is not in the file is in no group', () => {
  expect(groupsOfWord(decodeWordGroups(FILE), hashText('tamsk'))).toEqual(NO_GROUPS);
});

test('of two words with the same hash the first is kept', () => {
  const twice = [7, 9].map((group) => ({ hash: hashText('ostrow'), group }));
  const groups = decodeWordGroups(encodeWordGroups(twice, COARSER_OF));
  expect(groupsOfWord(groups, hashText('ostrow'))[0]).toBe(8);
});

test('a file that was cut is refused', () => {
  expect(() => decodeWordGroups(FILE.subarray(0, -1))).toThrow(RangeError);
});
