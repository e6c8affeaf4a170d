import type { Corpus } from './corpus.ts';

export const clockTime: Corpus = {
  found: [
    [
      'Doors shut at 7.05pm, at 14:30 and at 5 a.m.',
      [
        { text: '7.05', value: '19:05' },
        { text: '14:30', value: '14:30' },
        { text: '5', value: '05:00' },
      ],
    ],
    ['It struck at 0401 GMT.', [{ text: '0401', value: '04:01' }]],
  ],
  never: ['She ran it in 1:36.6.', 'I am 5 years older.', 'A 16:90 screen'],
};
