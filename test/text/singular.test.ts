import { expect, test } from 'vitest';
import { baseAdjective } from '../../lib/text/adjectives.ts';
import { looksPlural, singularOf } from '../../lib/text/singular.ts';

test.each([
  ['rockets', 'rocket'],
  ['families', 'family'],
  ['churches', 'church'],
  ['houses', 'house'],
  ['women', 'woman'],
  ['firefighters', 'firefighter'],
  ['airmen', 'airman'],
  ['people', 'people'],
  ['gas', 'gas'],
  ['crisis', 'crisis'],
  ['virus', 'virus'],
])('%s → %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
});

test.each(['gas', 'crisis', 'house', 'boss'])('%s is no plural', (word) => {
  expect(looksPlural(word)).toBe(false);
});

test.each([
  ['oldest', 'old'],
  ['bigger', 'big'],
  ['wealthiest', 'wealthy'],
  ['computer', 'computer'],
  ['forest', 'forest'],
])('%s → %s', (word, base) => {
  expect(baseAdjective(word)).toBe(base);
});
