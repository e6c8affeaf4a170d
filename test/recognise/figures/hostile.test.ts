import { expect, test } from 'vitest';
import { readText } from '../../../lib/read/read-text.ts';
import { recogniseFigures } from '../../../lib/recognise/figures/index.ts';
import { articleWords } from '../../../lib/text/article-words.ts';

const figuresOf = (text: string) =>
  recogniseFigures(articleWords(readText(text))).map(({ value }) => value);

/** Nothing is invented: what could be read in two ways, or is no number, is not read. */
const NOTHING: readonly string[] = [
  '7'.repeat(10_000),
  '1,2,3,4',
  'Build 3.4.5 is out',
  'both sides of both rivers',
  '-',
  '½½½½',
];
for (const text of NOTHING) {
  test(`no figure in ${text.slice(0, 30)}`, () => {
    expect(figuresOf(text)).toEqual([]);
  });
}

const READ: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ['½', [0.5]],
  ['1.000.000,50', [1_000_000.5]],
  ['٢١٥ houses', [215]],
];
for (const [text, values] of READ) {
  test(text, () => {
    expect(figuresOf(text)).toEqual(values);
  });
}

const HOSTILE: readonly string[] = [
  '1 '.repeat(25_000),
  '100 '.repeat(12_500),
  'one hundred and '.repeat(3_000),
  'million '.repeat(6_000),
  '1-'.repeat(25_000),
  'a '.repeat(25_000),
  '5 - '.repeat(12_500),
  'three and a half of '.repeat(2_500),
  'ten of the '.repeat(5_000),
];
/** A figure takes at least a word, so none is read twice; a reader that hangs is ended by the runner. */
test.each(HOSTILE)('50 kB of %.12s give no more figures than words', (text) => {
  expect(figuresOf(text).length).toBeLessThanOrEqual(text.split(/[\s-]+/u).length);
});
