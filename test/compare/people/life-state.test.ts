import { expect, test } from 'vitest';
import { lifeStateOf } from '../../../lib/compare/people/life-state.ts';

function stateIn(sentence: string, name: string) {
  const start = sentence.indexOf(name);
  return lifeStateOf({ sentence, start, end: start + name.length, before: '' });
}

test.each([
  ['Halid Demirov, the commander of the Front, was among the dead.', 'Halid Demirov', 'dead'],
  ['Among the dead were a teacher and Halid Demirov.', 'Halid Demirov', 'dead'],
  [
    'Seven of the dead were found in cellars near the bus station, said Mira Tolland.',
    'Mira Tolland',
    undefined,
  ],
  [
    'Eleven children were among the dead, according to Mira Tolland of the health office.',
    'Mira Tolland',
    undefined,
  ],
  ['Five of the dead were buried on the hill, Goran Mettler said.', 'Goran Mettler', undefined],
  ['It has not said whether its commander, Halid Demirov, is alive.', 'Halid Demirov', undefined],
  ['The army does not know of Halid Demirov whether he was killed.', 'Halid Demirov', undefined],
  ['Halid Demirov is alive, his deputy said.', 'Halid Demirov', 'alive'],
])('%s', (sentence, name, state) => {
  expect(stateIn(sentence, name)).toBe(state);
});
