import type { NeverCorpus } from './corpus.ts';

export const neverListNumber: NeverCorpus = {
  silent: ['1. Who pays for the wall', '2) What comes next', 'Captain Ivo Land (4) scored.'],
  heard: [
    ['Three men (two of them police) fled.', ['Three', 'two']],
    ['It grew (by 4 percent) again.', ['4']],
  ],
};
