import type { Corpus } from './corpus.ts';

export const money: Corpus = {
  found: [
    [
      'The bridge cost $3.4bn, not €900 million.',
      [
        { text: '3.4bn', value: 3_400_000_000, unit: 'USD', noun: 'bridge' },
        { text: '900 million', value: 900_000_000, unit: 'EUR' },
      ],
    ],
    [
      'Rents rose to HK$12,400 a month.',
      [{ text: '12,400', value: 12_400, unit: 'hong kong dollar per month' }],
    ],
    [
      'The fine of between £200 and £4,000 was dropped.',
      [{ text: '200 and £4,000', value: [200, 4000], unit: 'GBP' }],
    ],
    [
      'It paid USD 75 million and 20 MEUR.',
      [
        { text: '75 million', value: 75_000_000, unit: 'USD' },
        { text: '20', value: 20_000_000, unit: 'EUR' },
      ],
    ],
    [
      'The toll is three dollars 50 cents, or 1,200 yen.',
      [
        { text: 'three', value: 3.5, unit: 'USD' },
        { text: '1,200', value: 1200, unit: 'JPY' },
      ],
    ],
    [
      'Shares fell from $40.50 to $36.',
      [{ text: '40.50 to $36', value: [40.5, 36], unit: 'USD', noun: 'Shares' }],
    ],
    ['A 12-cent-a-share payment followed.', [{ text: '12', value: 12, unit: 'cent per share' }]],
    [
      'Up to $5 million, and a $4 billion deal.',
      [
        { text: '5 million', value: 5_000_000, modifier: '<' },
        { text: '4 billion', value: 4_000_000_000, unit: 'USD' },
      ],
    ],
  ],
  never: ['The baby weighs 7 pounds.', 'The PS5 sold out.', 'The index closed at 4,100.'],
};
