import { expect, test } from 'vitest';
import { linkQuotes } from '../../../lib/link/quotes.ts';
import type { Person } from '../../../lib/model/reading.ts';
import { readText } from '../../../lib/read/read-text.ts';
import { recogniseQuotes } from '../../../lib/recognise/quotes/index.ts';
import { articleWords } from '../../../lib/text/article-words.ts';

/** A person with a place wherever one of the names stands in the text; the first name is the fullest. */
function person(
  text: string,
  id: string,
  pronoun: Person['pronoun'],
  names: readonly string[],
): Person {
  const places = [];
  for (let at = 0; at < text.length; at += 1) {
    const name = names.find((each) => text.startsWith(each, at));
    if (name === undefined) continue;
    const form = name.startsWith('the ') ? ('title' as const) : ('name' as const);
    places.push({ start: at, end: at + name.length, form, because: '' });
    at += name.length;
  }
  const facts = { office: null, offices: [], leader: false, because: '', roster: null };
  return { id, name: names[0] ?? '', pronoun, places, ...facts };
}

function speakersIn(text: string): (string | null)[] {
  const words = articleWords(readText(text));
  const people = [
    person(text, 'p1', 'she', ['Ilse Brandvold', 'Brandvold', 'the Torvik mayor']),
    person(text, 'p2', 'he', ['Tomas Reuel', 'Reuel']),
  ];
  return linkQuotes(words, recogniseQuotes(words), people).map((quote) => quote.speaker);
}

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
    'Tomas Reuel thanked the man from Torvik. “It held,” he said.',
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
  const words = articleWords(readText('“It held,” Reuel said. “So did we,” he added.'));
  const quotes = linkQuotes(words, recogniseQuotes(words), []);
  expect(quotes.every((quote) => quote.because.length > 0)).toBe(true);
});
