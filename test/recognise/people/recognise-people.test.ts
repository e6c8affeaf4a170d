import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PersonMention } from '../../../lib/model/mention.ts';
import { readText } from '../../../lib/read/read-text.ts';
import { recognisePeople } from '../../../lib/recognise/people/index.ts';
import { decodeNameModel } from '../../../lib/recognise/people/name-model.ts';
import { articleWords } from '../../../lib/text/article-words.ts';
import { FOUND, NEVER, NO_PERSONS } from './corpus.ts';

const MODEL = decodeNameModel(readFileSync('public/names.bin'));

function found(text: string, model: typeof MODEL | null = MODEL): PersonMention[] {
  return recognisePeople(articleWords(readText(text)), model);
}

for (const { text, names } of FOUND) {
  test(text, () => {
    const mentions = found(text).filter(({ form }) => form === 'name' || form === 'surname');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
}
for (const text of NEVER) {
  test(`never a person: ${text}`, () => {
    const mentions = found(text).filter(({ form }) => form === 'name' || form === 'surname');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
}

for (const { text, never } of NO_PERSONS) {
  test(`“${never}” is no person: ${text}`, () => {
    expect(found(text).map(({ start, end }) => text.slice(start, end))).not.toContain(never);
  });
}

test('rules alone find a name beside its title', () => {
  const text = 'Talks were led by Mr. Ostrow and President Velland.';
  expect(found(text, null).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ostrow',
    'Velland',
  ]);
});

test('a line of capitals gives only names that are known otherwise', () => {
  const text = 'PRESIDENT OSTROW MEETS TOMAS VELLAND IN THE CITY\nTomas Velland came late.';
  expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'TOMAS VELLAND',
    'Tomas Velland',
  ]);
});

test('mentions come in order and never overlap', () => {
  const text = FOUND.map((row) => row.text).join('\n');
  const mentions = found(text);
  expect(mentions.length).toBeGreaterThan(10);
  mentions.slice(1).forEach((mention, i) => {
    expect(mention.start).toBeGreaterThanOrEqual(mentions[i]?.end ?? 0);
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  'no full stop': 'Minister Halden met Ana Ostrow and '.repeat(6000),
  capitals: 'THE MINISTER MET ANA OSTROW IN NORLAND. '.repeat(1200),
  'one long word': 'Halden'.repeat(9000),
  titles: 'President '.repeat(6000),
  'of of of': `head ${'of the '.repeat(7000)}`,
  'right to left': 'الرئيس قال إن Ana Halden وصلت. '.repeat(1500),
};
for (const [name, text] of Object.entries(HOSTILE)) {
  test(`bad input ends in time: ${name}`, { timeout: 15_000 }, () => {
    expect(Array.isArray(found(text))).toBe(true);
  });
}

test('bytes that are no model are refused', () => {
  expect(() => decodeNameModel(new Uint8Array(64))).toThrow(RangeError);
});
