import type { NeverCorpus } from './corpus.ts';

export const neverTelephone: NeverCorpus = {
  silent: ['Call +1-555-0100 now.', 'Ring 0171-555-0199.', 'Account 1111-2222-3333 is closed.'],
  heard: [['It holds 10-15 litres.', ['10-15']]],
};
