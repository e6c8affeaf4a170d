import { describe, expect, test } from 'vitest';
import { quotesIn } from './reading.ts';

describe('quotations that the page sets apart', () => {
  test('a colon before them announces who speaks', () => {
    const [quote, ...others] = quotesIn(
      'Mayor Ilse Brandvold wrote to the council:\n\nThe dam on the Tor is older than any of us and needs new gates.',
      ['The dam'],
    );
    expect(others).toEqual([]);
    expect(quote).toMatchObject({
      kind: 'direct',
      parts: ['The dam on the Tor is older than any of us and needs new gates.'],
      speaker: 'Mayor Ilse Brandvold',
    });
  });

  test('the next one goes on with it', () => {
    const found = quotesIn(
      'Brandvold wrote:\n\nThe dam is older than any of us in the valley.\n\nIt needs new gates before the rain comes.',
      ['The dam', 'It needs'],
    );
    expect(found.map(({ continues }) => continues)).toEqual([null, 0]);
  });

  test('without one nobody is named', () => {
    const [quote] = quotesIn(
      'Rain fell on Torvik all night.\n\nThe dam on the Tor is older than any of us in the valley.',
      ['The dam'],
    );
    expect(quote).toMatchObject({ kind: 'direct', speaker: null });
  });

  test('a post is given to the name and handle that sign it', () => {
    const [quote] = quotesIn(
      'Rain fell all night.\n\nThe dam holds. Stay at home tonight. — Ilse Brandvold (@brandvold) 3 May 2024',
      ['The dam'],
    );
    expect(quote).toMatchObject({
      parts: ['The dam holds. Stay at home tonight.'],
      speaker: 'Ilse Brandvold',
    });
  });

  test.each([
    ['a paragraph of the article', 'Rain fell on Torvik all night and all of the next day.', ''],
    ['a slogan', 'Rain fell.\n\nHold the dam', 'Hold the dam'],
  ])('never: %s', (_, text, apart) => {
    expect(quotesIn(text, apart === '' ? [] : [apart])).toEqual([]);
  });
});

describe('transcripts', () => {
  const TALK = [
    'The Valley Post spoke with the mayor about the dam.',
    'VALLEY POST: Will the dam hold through the winter?',
    'BRANDVOLD: It has held for eighty years.',
    'VALLEY POST: And the harbour?',
    'BRANDVOLD: The harbour is another matter.',
  ].join('\n\n');

  test('a name before a colon speaks, turn by turn', () => {
    expect(quotesIn(TALK).map(({ parts, speaker, kind }) => [speaker, parts[0], kind])).toEqual([
      ['VALLEY POST', 'Will the dam hold through the winter?', 'direct'],
      ['BRANDVOLD', 'It has held for eighty years.', 'direct'],
      ['VALLEY POST', 'And the harbour?', 'direct'],
      ['BRANDVOLD', 'The harbour is another matter.', 'direct'],
    ]);
  });

  test('Q and A name nobody', () => {
    const found = quotesIn(
      'Q: Will it hold?\n\nA: It has held for years.\n\nQ: And the harbour?\n\nA: That is another matter.',
    );
    expect(found.map(({ speaker }) => speaker)).toEqual([null, null, null, null]);
  });

  test.each([
    [
      'labels of what a page shows',
      'Photo: Anna Lind\n\nVideo: Per Lind\n\nPhoto: The dam\n\nVideo: Rain',
    ],
    ['a heading with a colon', 'Torvik: A town under water\n\nRain fell all night.'],
    [
      'a list of places',
      'Torvik: 14 houses lost\n\nHalvek: two bridges closed\n\nOrm: no damage\n\nLindby: a road under water',
    ],
  ])('never: %s', (_, text) => expect(quotesIn(text)).toEqual([]));
});
