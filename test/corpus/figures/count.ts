import type { Corpus } from './corpus.ts';

export const count: Corpus = {
  found: [
    [
      'Some 340 miners have been rescued from the Talvik pit.',
      [{ text: '340', value: 340, unit: 'miner', modifier: '~', noun: 'miners have been rescued' }],
    ],
    [
      'The blast killed at least 14 people and wounded 52.',
      [
        { text: '14', value: 14, unit: 'people', modifier: '>', noun: 'people', state: 'killed' },
        { text: '52', value: 52, noun: null, state: 'wounded' },
      ],
    ],
    [
      'Dozens of Orrelian families and hundreds of thousands of their neighbours left.',
      [
        { text: 'Dozens', value: [12, 120], unit: 'orrelian family' },
        { text: 'hundreds of thousands', value: [100_000, 1_000_000], unit: 'neighbour' },
      ],
    ],
    [
      'Two and a half million ballots and 1.2m postal votes were counted.',
      [
        { text: 'Two and a half million', value: 2_500_000, unit: 'ballot' },
        { text: '1.2m', value: 1_200_000, unit: 'postal vote' },
      ],
    ],
    [
      'The party won between 40 and 45 seats, up to nine more than in spring.',
      [
        { text: '40 and 45', value: [40, 45], unit: 'seat', modifier: '=' },
        { text: 'nine', value: 9, modifier: '<' },
      ],
    ],
    [
      'The number of people killed by the collapse of the Talvik quay has climbed to 71.',
      [{ text: '71', value: 71, noun: 'people killed' }],
    ],
    [
      'The number of nurses who left the hospital last year rose to about 40.',
      [{ text: '40', value: 40, noun: 'nurses' }],
    ],
    [
      'Fewer than 1,000 flats were built.',
      [{ text: '1,000', value: 1000, unit: 'flat', modifier: '<' }],
    ],
    [
      'Two of the three bridges reopened.',
      [
        { text: 'Two', value: 2 },
        { text: 'three', value: 3, unit: 'bridge' },
      ],
    ],
    ['Police counted 60 gas-only boilers.', [{ text: '60', value: 60, unit: 'gas-only boiler' }]],
    [
      'Half a dozen senior commanders fled.',
      [{ text: 'Half a dozen', value: 6, unit: 'senior commander' }],
    ],
    ['The depot sends 900 parcels per day.', [{ text: '900', value: 900, unit: 'parcel per day' }]],
    ['One of the oldest mills in Brask burned.', [{ text: 'One', value: 1, unit: 'old mill' }]],
    [
      'They announced the deaths of Ivo Land and two other drivers.',
      [{ text: 'two', value: 2, state: 'killed' }],
    ],
  ],
  never: [
    'Both sides blamed each other, and no one spoke.',
    'The two met again, as the three had agreed.',
    'One might think so.',
    'A six-speed gearbox and a four-door body come as standard.',
    'A 200 m swim costs $5.',
    'He is one to watch.',
  ],
};
