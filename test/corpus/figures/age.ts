import type { Corpus } from './corpus.ts';

export const age: Corpus = {
  found: [
    ['Mira Voss, 31, said nothing.', [{ text: '31', value: 31, unit: 'year of age' }]],
    [
      'A three-week-old calf and an 87-year-old farmer survived.',
      [
        { text: 'three', value: 3, unit: 'week of age' },
        { text: '87', value: 87, unit: 'year of age' },
      ],
    ],
    [
      'Children aged 6 are tested at eighteen months of age.',
      [
        { text: '6', value: 6, unit: 'year of age' },
        { text: 'eighteen', value: 18, unit: 'month of age' },
      ],
    ],
    ['The mill is more than 200 years old.', [{ text: '200', value: 200, modifier: '>' }]],
  ],
  never: [
    'He waited three years.',
    'Rooms 4, 5 and 6 are shut.',
    'They met on May 4, 2016, in Brask.',
    'It rained for 31 days.',
  ],
};
