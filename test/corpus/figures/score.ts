import type { Corpus } from './corpus.ts';

export const score: Corpus = {
  found: [
    [
      'Harbel won 3-1 after a 0-0 first half.',
      [
        { text: '3-1', value: [3, 1] },
        { text: '0-0', value: [0, 0] },
      ],
    ],
    ['They lost 1-2 at home.', [{ text: '1-2', value: [1, 2] }]],
  ],
  never: ['Between 10-15 people came.', 'It needs 14-18 litres.', 'Call 555-0100-22.'],
};
