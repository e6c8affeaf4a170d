import type { Corpus } from './corpus.ts';

export const times: Corpus = {
  found: [
    ['Sales grew more than sixfold.', [{ text: 'sixfold', value: 6, unit: 'time', modifier: '>' }]],
    ['It is four times the size.', [{ text: 'four', value: 4, unit: 'time' }]],
    ['He orbited over 3,200 times.', [{ text: '3,200', value: 3200, modifier: '>' }]],
  ],
  never: ['Times are hard.', 'She did it manifold.'],
};
