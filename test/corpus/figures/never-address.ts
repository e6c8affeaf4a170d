import type { NeverCorpus } from './corpus.ts';

export const neverAddress: NeverCorpus = {
  silent: ['They live at 575 Alder Road in Brask.', 'The office at 12 North Quay Street is shut.'],
  heard: [['They cleared 12 roads in North Brask.', ['12']]],
};
