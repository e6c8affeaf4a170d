import type { Corpus } from './corpus.ts';

export const ratio: Corpus = {
  found: [
    ['One in five pupils stayed away.', [{ text: 'One in five', value: 0.2, unit: 'share' }]],
    ['Two out of three agreed.', [{ text: 'Two out of three', value: 2 / 3 }]],
  ],
  never: [
    'He sold 12 in six weeks.',
    'Eight in 2019 were rebuilt.',
    'Five out of three is too many.',
  ],
};
