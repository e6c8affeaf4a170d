import { expect, test } from 'vitest';
import { namesIn } from '../../../lib/read/facts/names-in.ts';

const OUTLET = 'The Harbour Post';

test.each<[string, string[]]>([
  ['Mira Holm', ['Mira Holm']],
  ['By Mira Holm', ['Mira Holm']],
  ['Words by MIRA HOLM and Oren Vask', ['Mira Holm', 'Oren Vask']],
  ['Mira Holm, Oren Vask & Lidia Brandt', ['Mira Holm', 'Oren Vask', 'Lidia Brandt']],
  ['By Mira Holm, staff writer', ['Mira Holm']],
  ['Mira Holm | Oct. 14, 2025', ['Mira Holm']],
  ['Mira Holm Oct. 14, 2025', ['Mira Holm']],
  ['Mira Holm for the Tesmar Courier', ['Mira Holm']],
  ['Mira Holm in Kellmar', ['Mira Holm']],
  ['Mira van der Holm', ['Mira van der Holm']],
  ['Mira Holm – Updated Tuesday', ['Mira Holm']],
])('%s', (line, names) => {
  expect(namesIn(line, OUTLET)).toEqual(names);
});

test.each(['The Harbour Post', 'Staff', 'News desk', 'the mayor', ''])('never: %s', (line) => {
  expect(namesIn(line, OUTLET)).toEqual([]);
});

test.each(['by ', ', ', 'a ', 'jan', ' - ', 'and '])(
  'a long line of %j is read to its end',
  (part) => {
    expect(namesIn(part.repeat(50_000 / part.length), OUTLET)).toEqual([]);
  },
);
