import type { Corpus } from './corpus.ts';

export const percent: Corpus = {
  found: [
    [
      'Turnout fell 3.5 % to 61 per cent.',
      [
        { text: '3.5', value: 3.5, unit: 'percent', modifier: 'down', noun: 'Turnout' },
        { text: '61', value: 61, unit: 'percent', modifier: '=', noun: 'Turnout' },
      ],
    ],
    ['Prices rose by nearly 12 percent.', [{ text: '12', value: 12, modifier: 'up' }]],
    [
      'The lead shrank by two percentage points.',
      [{ text: 'two', value: 2, unit: 'percentage point', modifier: 'down' }],
    ],
    [
      'Dorn 40 -1.3% and Talvik +0.2%.',
      [
        { text: '-1.3', value: -1.3, modifier: 'down', noun: 'Dorn 40' },
        { text: '0.2', value: 0.2, modifier: 'up' },
      ],
    ],
    [
      'Between 5% and 7% of voters are undecided.',
      [{ text: '5% and 7', value: [5, 7], noun: 'voters' }],
    ],
    [
      'Just under 20 percent of homes have heat.',
      [{ text: '20', value: 20, modifier: '<', noun: 'homes' }],
    ],
  ],
  never: ['Interest is high.', 'Twenty of a hundred answered.'],
};
