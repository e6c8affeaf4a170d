import type { Corpus } from './corpus.ts';

export const year: Corpus = {
  found: [
    ['Since 2016 nothing moved.', [{ text: '2016', value: '2016' }]],
    [
      'The 2020 elections and the 1950-53 war changed it.',
      [
        { text: '2020', value: '2020' },
        { text: '1950-53', value: '1950' },
      ],
    ],
    ['It was built in 1648.', [{ text: '1648', value: '1648' }]],
  ],
  never: [
    'About 1950 homes burned.',
    'They freed 2000 people.',
    'The 1990s were long.',
    'It holds 2000 - 2500 litres.',
    'It rose by an average of 1500.',
  ],
};
