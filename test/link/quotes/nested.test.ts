import { expect, test } from 'vitest';
import { type Cast, quotesIn } from './people-of.ts';

const CAST: Cast = [
  ['she', 'Ilse Brandvold', 'Brandvold'],
  ['he', 'Tomas Reuel', 'Reuel'],
];

test('the outer speaker is kept and the inner one noted', () => {
  const [outer, inner] = quotesIn(
    '“Reuel told me, ‘You must go home now,’ so I did,” Brandvold said.',
    CAST,
  );
  expect(outer).toMatchObject({ speaker: 'Ilse Brandvold', inside: null });
  expect(inner).toMatchObject({ speaker: 'Tomas Reuel', inside: 0, kind: 'direct' });
});

test('who quotes himself is the speaker of both', () => {
  const [, inner] = quotesIn('“I said, ‘You must go home now,’” Reuel recalled.', CAST);
  expect(inner).toMatchObject({ speaker: 'Tomas Reuel', inside: 0 });
});

test('a pronoun inside a quote means nobody certain, and the next “she” is not led astray', () => {
  const text =
    'Brandvold spoke. “He told me, ‘You must go home now,’ and I did,” she said. “I ran,” she added.';
  const quotes = quotesIn(text, CAST);
  expect(quotes.filter(({ inside }) => inside !== null).map(({ speaker }) => speaker)).toEqual([
    null,
  ]);
  const outer = quotes.filter(({ inside }) => inside === null);
  expect(new Set(outer.map(({ speaker }) => speaker))).toEqual(new Set(['Ilse Brandvold']));
});

test.each([
  ['a word picked up', '“What Reuel calls ‘hell’ is home to me,” Brandvold said.'],
  ['a title', '“Reuel said he had read ‘The Long Way Down To Sund’ twice,” Brandvold said.'],
  ['an apostrophe', '“Reuel said the soldiers’ boots weren’t theirs,” Brandvold said.'],
  ['no marks of its own', '“Reuel said we must all go home,” Brandvold said.'],
])('never a quote within: %s', (_, text) => {
  expect(quotesIn(text, CAST).filter(({ inside }) => inside !== null)).toEqual([]);
});
