import { expect, test } from 'vitest';
import { readerOfSpellings } from '../../../lib/link/quotes/spellings.ts';
import type { OfficePhrase } from '../../../lib/model/mention.ts';
import type { Person } from '../../../lib/model/reading.ts';

function person(id: string, name: string, post: string | null): Person {
  const office: OfficePhrase[] =
    post === null ? [] : [{ start: 0, end: 0, post, of: null, former: false }];
  const facts = { leader: false, because: '', pronoun: null, roster: null, places: [] };
  return { id, name, office: post, offices: office, ...facts };
}

const read = readerOfSpellings([
  person('p1', 'Antony Harrow', 'secretary of state'),
  person('p2', 'Marta Lind', null),
  person('p3', 'Olof Chad', null),
  person('p4', 'Jan Vest', null),
  person('p5', 'Eva Vest', null),
]);

test.each<[words: string, id: string]>([
  ['US Secretary of State Anthony Harrow', 'p1'],
  ['Mr. Harrow', 'p1'],
  ['Lind', 'p2'],
  ['Marta Lindt, a farmer', 'p2'],
])('%s is somebody of the article', (words, id) => {
  expect(read(words)?.id).toBe(id);
});

test.each([
  ['a spokesman for Harrow'],
  ['Greta Harrow'],
  ['Vest'],
  ['Chad'],
  ['the harrow'],
  ['Lind County officials'],
  [''],
])('“%s” is nobody certain', (words) => {
  expect(read(words)).toBeUndefined();
});

test('the office that both have is a reason', () => {
  expect(read('US Secretary of State Anthony Harrow')?.because).toBe(
    'another spelling of Antony Harrow, secretary of state here too',
  );
});
