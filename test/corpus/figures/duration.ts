import type { Corpus } from './corpus.ts';

export const duration: Corpus = {
  found: [
    ['The siege lasted nine months.', [{ text: 'nine', value: 9, unit: 'month', noun: 'siege' }]],
    ['A two-week truce began.', [{ text: 'two', value: 2, unit: 'week', noun: 'truce' }]],
    [
      'Over the past three or four years nothing changed.',
      [{ text: 'three or four', value: [3, 4], unit: 'year', noun: null }],
    ],
    ['It took half an hour.', [{ text: 'half an', value: 0.5, unit: 'hour' }]],
  ],
  never: ['The second half was dull.', 'She is nine years old.', 'Every day is the same.'],
};
