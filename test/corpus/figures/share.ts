import type { Corpus } from './corpus.ts';

export const share: Corpus = {
  found: [
    [
      'Two-thirds of the seats went to women.',
      [{ text: 'Two-thirds', value: 2 / 3, unit: 'share', noun: 'seats' }],
    ],
    [
      'More than half the homes and a third of shops shut.',
      [
        { text: 'half', value: 0.5, modifier: '>' },
        { text: 'a third', value: 1 / 3, noun: 'shops' },
      ],
    ],
  ],
  never: [
    'A third man ran.',
    'The second half of the match',
    'Ask a third-party firm.',
    'Half a million came.',
  ],
};
