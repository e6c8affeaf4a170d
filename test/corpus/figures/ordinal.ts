import type { Corpus } from './corpus.ts';

export const ordinal: Corpus = {
  found: [
    [
      'On his fifth trip he met the 22nd envoy.',
      [
        { text: 'fifth', value: 5, noun: 'trip' },
        { text: '22nd', value: 22, noun: 'envoy' },
      ],
    ],
    [
      'She is number one in the armed wing.',
      [{ text: 'number one', value: 1, noun: 'armed wing' }],
    ],
    ['The twenty-first attempt failed.', [{ text: 'twenty-first', value: 21 }]],
  ],
  never: ['At first nobody came.', 'Wait a second.', 'First, call the police.'],
};
