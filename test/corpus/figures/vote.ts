import type { Corpus } from './corpus.ts';

export const vote: Corpus = {
  found: [
    ['The senate voted 52-48 to adjourn.', [{ text: '52-48', value: [52, 48] }]],
    ['It passed by 61 votes to 38.', [{ text: '61 votes to 38', value: [61, 38] }]],
  ],
  never: ['Harbel beat Dorn 52-48.', 'They cast 61 votes.'],
};
