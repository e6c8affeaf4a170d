import { expect, test } from 'vitest';
import { compareQuotePair } from '../../lib/compare/quotes/quote-pair.ts';

const PAIRS: readonly (readonly [label: string, a: string, b: string])[] = [
  ['same', 'We will rebuild every pier by spring,', '“We will rebuild every pier by spring.”'],
  ['same', 'the boasting, the third-rate songs', 'The boasting. The third rate songs.'],
  ['contained', 'rebuild every pier by spring', 'We will rebuild every pier by spring.'],
  [
    'contained',
    'far worse than the flood',
    'This is far worse than the flood of my childhood, and I was there.',
  ],
  [
    'variant',
    'We have walked a long road since winter',
    'We have walked a very long road since winter',
  ],
  [
    'variant',
    'We will put miners and mill hands back to work',
    'We will put mill hands and miners back to work',
  ],
  [
    'variant',
    'do everything it possibly can to spare the harbour families',
    'to do everything possible to spare the harbour families',
  ],
  ['different', 'I will never sell the ferry', 'The ferry was never on time'],
  [
    'different',
    'Who is going to be president of the republic these days?',
    'He is not going to be president of the republic, I can promise you',
  ],
  ['different', 'It is what it is.', 'It was what it was, and I think we all know it.'],
  ['different', 'That is a good question', 'That is a very good country'],
];

test.each(PAIRS)('%s: %j / %j', (label, a, b) => {
  expect(compareQuotePair({ text: a }, { text: b }).label).toBe(label);
});
