import { expect, test } from 'vitest';
import { differenceOf } from '../../lib/align/difference.ts';
import { fingerprints } from '../../lib/align/fingerprints.ts';
import { foldedWords } from '../../lib/align/folded.ts';
import { quoteKey } from '../../lib/align/quote-key.ts';
import { stem } from '../../lib/align/stem.ts';

const shown = (here: string, there: string): string =>
  differenceOf(here, there)
    .map(({ side, text }) => ({ both: text, here: `+${text}+`, there: `-${text}-` })[side])
    .join(' ');

test.each([
  ['We will rebuild the harbour.', 'We will rebuild the harbour', 'We will rebuild the harbour'],
  ['We will build it.', 'We will rebuild it.', 'We will +build+ -rebuild- it'],
  ['The dam held', 'The dam held all night', 'The dam held -all night-'],
  ['', 'words', '-words-'],
  ['“Third-grade” work', 'third-grade work', 'Third-grade” work'],
])('%j against %j', (here, there, expected) => {
  expect(shown(here, there)).toBe(expected);
});

test('words fold: case, accents, hyphens, thousands', () => {
  expect(foldedWords('The São Paulo third-grade 1,400')).toEqual([
    ...['the', 'sao', 'paulo', 'third', 'grade', '1400'],
  ]);
});

test.each([
  [['violation', 'violations', 'violate', 'violates', 'violated']],
  [['rocket', 'rockets']],
  [['defend', 'defending', 'defended', 'defends']],
])('%j have one stem', (words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test('texts that share a stretch share a fingerprint', () => {
  const long =
    'Before the vote she said that the ferry contract was signed in an empty room without one witness present';
  const cut = 'the ferry contract was signed in an empty room without one witness';
  const other =
    'the harvest festival opens on Saturday with a parade of old tractors through the market';
  const prints = (text: string) => fingerprints(foldedWords(text), 4);
  const shared = (a: string, b: string) => prints(a).filter((hash) => prints(b).includes(hash));
  expect(shared(long, cut)).not.toEqual([]);
  expect(shared(long, other)).toEqual([]);
});

test('an utterance has one key whatever its marks', () => {
  expect(quoteKey('“We will not sell.”')).toBe(quoteKey("'We will not sell,'"));
  expect(quoteKey('We will not sell')).not.toBe(quoteKey('We will now sell'));
});

test('aligning hostile lengths stays bounded', () => {
  const words = 'word '.repeat(20_000);
  const difference = differenceOf(words, words.replaceAll('o', 'a'));
  expect(difference.length).toBeLessThanOrEqual(40_000);
});
