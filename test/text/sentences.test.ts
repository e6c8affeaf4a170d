import { expect, test } from 'vitest';
import { readText } from '../../lib/read/read-text.ts';
import { articleWords } from '../../lib/text/article-words.ts';

const CASES: readonly (readonly string[])[] = [
  ['Mr. Halden spoke first.', 'He left.'],
  ['Gen. R. Ostrow and Lt. Col. Vane met in St. Orlen on Oct. 4.', 'Nobody else came.'],
  ['The U.S. envoy left at 5 p.m. and came back.', '“We will wait,” she said.'],
  ['“Stop here.”', '“Why?” asked the driver.'],
  ['He paid 3.4 million for it!', 'Was it worth it?', 'No.'],
  ['The talks moved to the U.S.', 'The envoy followed.'],
];

for (const sentences of CASES) {
  test(sentences.join(' | '), () => {
    const text = sentences.join(' ');
    const { sentences: found } = articleWords(readText(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
}

test('a line break ends a sentence', () => {
  const text = 'A headline without a stop\n\nThe first paragraph.';
  const { sentences: found } = articleWords(readText(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n\n'));
});
