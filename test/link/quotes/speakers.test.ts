import { expect, test } from 'vitest';
import { type Cast, quotesIn } from './people-of.ts';

const CAST: Cast = [
  ['she', 'Ilse Brandvold', 'Brandvold', 'the Torvik mayor'],
  ['he', 'Tomas Reuel', 'Reuel'],
];

const speakersIn = (text: string): (string | null)[] =>
  quotesIn(text, CAST).map(({ speaker }) => speaker);

test.each<[because: string, text: string, speakers: (string | null)[]]>([
  ['a surname is the whole person', '“It held,” Brandvold said.', ['Ilse Brandvold']],
  ['a title is the person who bears it', '“It held,” the Torvik mayor said.', ['Ilse Brandvold']],
  [
    'a pronoun takes the last one of its gender',
    'Ilse Brandvold met Tomas Reuel. “It held,” she said.',
    ['Ilse Brandvold'],
  ],
  [
    'a pronoun takes the subject before the nearest name',
    'Tomas Reuel met the man from Torvik. “It held,” he said.',
    ['Tomas Reuel'],
  ],
  [
    'who spoke last goes on',
    '“It held,” Reuel said.\n\n“The harbour did not,” he added.',
    ['Tomas Reuel', 'Tomas Reuel'],
  ],
  [
    'the next paragraph goes on with the last speaker',
    '“It held,” Reuel said.\n\n“The harbour did not.”',
    ['Tomas Reuel', 'Tomas Reuel'],
  ],
  [
    'an owner is not who speaks',
    '“It held,” said Brandvold’s neighbour Tomas Reuel.',
    ['Tomas Reuel'],
  ],
  ['who is spoken for is not who speaks', '“It held,” said a spokesman for Brandvold.', [null]],
  ['an organisation speaks', 'The Harbour Office said that it held.', ['Harbour Office']],
  ['officials speak, though no one is named', 'Officials said the dam held.', ['Officials']],
  [
    'a name that no person bears is still the speaker, not the next candidate',
    'Reuel arrived. “It held,” said Anna Lind. “It was close,” she added.',
    ['Anna Lind', 'Anna Lind'],
  ],
  ['unknown is an answer', '“It held all night and all day.”', [null]],
])('%s', (_, text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

test('every link carries its reason', () => {
  const quotes = quotesIn('“It held,” Reuel said. “So did we,” he added.', []);
  expect(quotes.every((quote) => quote.because.length > 0)).toBe(true);
});
