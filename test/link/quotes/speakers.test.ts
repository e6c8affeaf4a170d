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
  [
    'who is spoken for is not who speaks',
    '“It held,” said a spokesman for Brandvold.',
    ['spokesman for Brandvold'],
  ],
  [
    'a title with a preposition is of who bears it',
    '“It held,” Secretary of State Tomas Reuel said.',
    ['Tomas Reuel'],
  ],
  [
    'friends of a president are not the president',
    '“It held,” Friends of President Reuel said.',
    ['Friends of President Reuel'],
  ],
  ['his campaign is not he', '“It held,” the Reuel campaign said.', ['Reuel campaign']],
  ['his claim is his', 'Reuel’s claim that it held was new.', ['Tomas Reuel']],
  ['his post is his', 'From Reuel’s Friendbook post: “It held all night.”', ['Tomas Reuel']],
  ['half a word is nobody', 'Reuelberg News said “it held all night.”', ['Reuelberg News']],
  [
    'some of a group, told by where they are',
    'About four in 10 Torvik voters say it “held all night long.”',
    ['four in 10 Torvik voters'],
  ],
  [
    'whom the sentence before it in its paragraph is about',
    '“It held,” said Brandvold.\n\nTomas Reuel agreed. “The harbour did not hold at all.”',
    ['Ilse Brandvold', 'Tomas Reuel'],
  ],
  [
    'a name behind the description of it',
    '“It held,” said the head of the Brandvold fund, Tomas Reuel.',
    ['Tomas Reuel'],
  ],
  [
    'a new statement is of whoever made it',
    '“It held,” Reuel said.\n\nThe Harbour Office then put out an official statement.\n\n“The harbour did not,” the statement said. And he adds: “We will see.”',
    ['Tomas Reuel', 'Harbour Office', 'Harbour Office'],
  ],
  [
    'a statement that was told of before is of who spoke last',
    '“It held,” Reuel said in a statement. “The harbour did not,” the statement said.',
    ['Tomas Reuel', 'Tomas Reuel'],
  ],
  [
    'where somebody who was not known comes between, nobody certain',
    '“It held,” said Brandvold.\n\nHer neighbour from the mill agreed. “The harbour did not hold at all.”',
    ['Ilse Brandvold', null],
  ],
  [
    'who signs a quote below it',
    '“It held all night and all day.”\n\n— Tomas Reuel, on the dam.',
    ['Tomas Reuel'],
  ],
  [
    'never whom the next paragraph is about',
    '“It held all night and all day.”\n\nTomas Reuel left.',
    [null],
  ],
  ['a document is nobody', 'From the report: “It held all night.”', [null]],
  ['a day is no name', 'The fundraising email Wednesday said “it held all night.”', [null]],
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

test.each<[because: string, text: string, id: string | null, why: string]>([
  [
    'another spelling with the same office',
    'Minister Tomas Reuel left.\n\n“It held,” Foreign Minister Thomas Reuel said.',
    'p2',
    'another spelling of Tomas Reuel',
  ],
  ['a family name alone', 'Tomas Reuel left. “It held,” Rauel said.', null, 'no person known'],
  [
    'never another with the same family name',
    '“It held,” Minister Greta Reuel said.',
    null,
    'no person known',
  ],
])('%s', (_, text, id, why) => {
  const cast: Cast = [CAST[0] ?? [null], ['he', 'Tomas Reuel']];
  expect(quotesIn(text, cast).at(-1)).toMatchObject({
    speakerId: id,
    because: expect.stringContaining(why),
  });
});

test('every link carries its reason', () => {
  const quotes = quotesIn('“It held,” Reuel said. “So did we,” he added.', []);
  expect(quotes.every((quote) => quote.because.length > 0)).toBe(true);
});
