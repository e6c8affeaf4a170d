import type { Corpus } from './corpus.ts';

/** The article was published on Thursday 16 May 2024. */
export const date: Corpus = {
  found: [
    [
      'Talks began on 7 October and ended on Wednesday.',
      [
        { text: '7 October', value: '2023-10-07' },
        { text: 'Wednesday', value: '2024-05-15' },
      ],
    ],
    [
      'On Jan. 24, 2019, and again yesterday, it rained.',
      [
        { text: 'Jan. 24, 2019', value: '2019-01-24' },
        { text: 'yesterday', value: '2024-05-15' },
      ],
    ],
    ['War broke out in early March.', [{ text: 'March', value: '2024-03-01/2024-03-10' }]],
    [
      'Since 2016, and on 2024-05-02, nothing moved.',
      [{ text: '2024-05-02', value: '2024-05-02' }],
    ],
    ['It opens on May 20.', [{ text: 'May 20', value: '2024-05-20' }]],
    [
      'It fell last Thursday and opens next Monday.',
      [
        { text: 'Thursday', value: '2024-05-09' },
        { text: 'Monday', value: '2024-05-20' },
      ],
    ],
  ],
  never: [
    'He may leave.',
    'They march on.',
    'Around 1,950 people came.',
    'The 1990s were long.',
    '31 February',
  ],
};
