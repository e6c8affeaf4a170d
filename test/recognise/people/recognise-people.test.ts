import { expect, test } from 'vitest';
import { decodeNameModel } from '../../../lib/recognise/people/name-model.ts';
import { FOUND, NEVER, NO_PERSONS } from './corpus.ts';
import { mentionsIn, testNames } from './names-in.ts';

testNames(FOUND, NEVER);

for (const { text, never } of NO_PERSONS) {
  test(`“${never}” is no person: ${text}`, () => {
    expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).not.toContain(never);
  });
}

test('rules alone find a name beside its title', () => {
  const text = 'Talks were led by Mr. Ostrow and President Velland.';
  expect(mentionsIn(text, null).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ostrow',
    'Velland',
  ]);
});

test('a line of capitals gives only names that are known otherwise', () => {
  const text = 'PRESIDENT OSTROW MEETS TOMAS VELLAND IN THE CITY\nTomas Velland came late.';
  expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'TOMAS VELLAND',
    'Tomas Velland',
  ]);
});

test('mentions come in order and never overlap', () => {
  const text = FOUND.map((row) => row.text).join('\n');
  const mentions = mentionsIn(text);
  expect(mentions.length).toBeGreaterThan(10);
  mentions.slice(1).forEach((mention, i) => {
    expect(mention.start).toBeGreaterThanOrEqual(mentions[i]?.end ?? 0);
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  'no full stop': 'Minister Halden met Ana Ostrow and '.repeat(6000),
  capitals: 'THE MINISTER MET ANA OSTROW IN NORLAND. '.repeat(1200),
  'one long word': 'Halden'.repeat(9000),
  citations: '(Halden & Ostrow, 2014; see Velder et al., 2015 '.repeat(1200),
  ages: 'Senvo Kabba, 41, Velro Dorna, a 40-year-old '.repeat(1200),
  titles: 'President '.repeat(6000),
  'of of of': `head ${'of the '.repeat(7000)}`,
  'right to left': 'الرئيس قال إن Ana Halden وصلت. '.repeat(1500),
};
for (const [name, text] of Object.entries(HOSTILE)) {
  test(`bad input ends in time: ${name}`, { timeout: 15_000 }, () => {
    expect(Array.isArray(mentionsIn(text))).toBe(true);
  });
}

test('bytes that are no model are refused', () => {
  expect(() => decodeNameModel(new Uint8Array(64))).toThrow(RangeError);
});
