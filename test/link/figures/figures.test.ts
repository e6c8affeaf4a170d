import { describe, expect, test } from 'vitest';
import { linkFigures } from '../../../lib/link/figures.ts';
import type { Quote } from '../../../lib/model/reading.ts';
import { readText } from '../../../lib/read/read-text.ts';
import { recogniseFigures } from '../../../lib/recognise/figures/index.ts';
import { articleWords } from '../../../lib/text/article-words.ts';

function linked(text: string, quotes: readonly Quote[] = []) {
  const words = articleWords(readText(text, { published: '2024-05-16' }));
  return linkFigures(words, recogniseFigures(words), { people: [], quotes }).map((figure) => ({
    ...figure,
    text: text.slice(figure.start, figure.end),
  }));
}

describe('counted key', () => {
  test.each<readonly [string, Readonly<Record<string, string | null>>]>([
    ['At least 215 Palestinians have been killed in Gaza.', { '215': 'people|killed|palestinian' }],
    ['The death toll in Gaza rose to 192.', { '192': 'people|killed|' }],
    ['The number of people wounded has climbed to 30.', { '30': 'people|wounded|' }],
    [
      'The shelling killed 12 people and wounded 40.',
      { '12': 'people|killed|', '40': 'people|wounded|' },
    ],
    ['Nine dead as the Tor floods Brask', { Nine: 'people|killed|' }],
    [
      'The agency has spoken of seventeen dead and 40 wounded.',
      { seventeen: 'people|killed|', '40': 'people|wounded|' },
    ],
    ["The first five of Brask's dead were buried.", { five: null }],
    ['Police arrested 30 protesters.', { '30': 'protester|detained|' }],
    ['Rebels fired 40 rockets at Harbel.', { '40': 'rocket|fired|' }],
    ['More than 40,000 civilians fled Brask.', { '40,000': 'people|displaced|civilian' }],
    ['Turnout fell 3 percent to 61 percent.', { '3': 'turnout|changed|', '61': 'turnout||' }],
    ['Two of the three bridges reopened.', { Two: null, three: null }],
    ['The toll rose to 215, up from 192.', { '215': 'people|killed|', '192': null }],
    ['Three bridges reopened.', { Three: 'bridge||' }],
    ['One man spoke on his fifth trip at 5 p.m. on Monday.', { One: null, fifth: null, '5': null }],
  ])('%s', (text, keys) => {
    const found = linked(text).filter((figure) => figure.text in keys);
    expect(Object.fromEntries(found.map((figure) => [figure.text, figure.countKey]))).toEqual(keys);
  });
});

describe('parts', () => {
  test.each<readonly [string, Readonly<Record<string, string | null>>]>([
    [
      'In all 215 people were killed, including 61 children and 36 women, and 1,400 wounded.',
      { '215': null, '61': '215', '36': '215', '1,400': null },
    ],
    ['Ten people died in Orrel, among them three officers.', { Ten: null, three: 'Ten' }],
    ['Police held 30 protesters, of whom 12 were freed.', { '30': null, '12': '30' }],
    ['Fourteen soldiers fell. Two of them were officers.', { Fourteen: null, Two: 'Fourteen' }],
    ['They fired 4 rockets, 1 of which was intercepted.', { '4': null, '1': '4' }],
    ['The raid killed 23 men and wounded 58.', { '23': null, '58': null }],
    ['It has 12 rooms, including 40 beds.', { '12': null, '40': null }],
    ['They met 5 envoys and 3 ministers.', { '5': null, '3': null }],
    ['Sales rose 3 percent, including 2 percent abroad.', { '3': null, '2': null }],
  ])('%s', (text, parts) => {
    const figures = linked(text);
    const seen = figures.map(({ text: words, partOf }) => [
      words,
      partOf === null ? null : (figures[partOf]?.text ?? 'missing'),
    ]);
    expect(Object.fromEntries(seen)).toEqual(parts);
  });
});

describe('source', () => {
  test.each<readonly [string, string | null]>([
    ['According to the Harbel health ministry, 12 people died.', 'Harbel health ministry'],
    ['At least 12 people died, police said.', 'police'],
    ['The Orrel Rescue Service (ORS) has reported 12 deaths.', 'Orrel Rescue Service'],
    ['Police in Brask said the fire was out. Some 12 homes burned.', 'Police in Brask'],
    ['Some 12 homes burned.', null],
    ['The damage cannot yet be estimated. About 600 houses were flooded.', null],
    ['The fire burned 12 homes. The minister told reporters.', 'minister'],
  ])('%s', (text, source) => {
    expect(linked(text).at(-1)?.source).toBe(source);
  });

  test('a quote in marks gives its speaker', () => {
    const text = 'Ana Brisk was clear. “We lost 40 homes.”';
    const start = text.indexOf('“');
    const quote: Quote = {
      start,
      end: text.length,
      kind: 'direct',
      parts: [{ start, end: text.length }],
      cue: null,
      carrier: null,
      inside: null,
      continues: null,
      broken: null,
      speaker: 'Ana Brisk',
      speakerId: 'p1',
      speakerSpan: null,
      because: 'corpus',
    };
    expect(linked(text, [quote])[0]?.source).toBe('Ana Brisk');
  });

  test('a source of another paragraph does not carry over', () => {
    expect(
      linked('Police said the fire was out.\n\nSome 12 homes burned.').at(-1)?.source,
    ).toBeNull();
  });
});

describe('place and as-of', () => {
  test.each<readonly [string, string | null, string | null]>([
    [
      'As of Monday, 12 people had died in the West Harbel Valley.',
      'West Harbel Valley',
      '2024-05-13',
    ],
    ['In northern Brask, 40 homes burned.', 'northern Brask', null],
    ['By 12 May some 40 homes had burned.', null, '2024-05-12'],
    ['On Monday some 40 homes burned.', null, null],
    ['In May, 40 homes burned.', null, null],
  ])('%s', (text, place, asOf) => {
    const figure = linked(text).find(({ kind }) => kind === 'count');
    expect([figure?.place, figure?.asOf]).toEqual([place, asOf]);
  });
});
