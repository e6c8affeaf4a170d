import { expect, test } from 'vitest';
import { readText } from '../../lib/read/read-text.ts';
import { sentenceAround } from '../../lib/show/citation.ts';
import { dayOf, longDayOf, monthOf, wholeDayOf } from '../../lib/show/dates.ts';
import { excerptOf, firstWords } from '../../lib/show/excerpt.ts';
import { extentOf, valueWords } from '../../lib/show/figure-words.ts';
import { addressOf, outletOf } from '../../lib/show/sources.ts';
import { bareWords, spansOfWords, utteranceOf } from '../../lib/show/utterance.ts';
import type { DiffPart } from '../../lib/show/views.ts';
import { wordDiff } from '../../lib/show/word-diff.ts';
import { at, READING } from './harbour-post.ts';

test('a date is the day that the outlet wrote, with its year only where that is another', () => {
  expect(dayOf('2025-10-14', '2025-10-16')).toBe('14 Oct');
  expect(dayOf('2024-10-14', '2025-10-16')).toBe('14 Oct 2024');
  expect(dayOf('2025-10-14', null)).toBe('14 Oct 2025');
  expect(dayOf('2025-10-16T23:50:00-07:00', '2025-10-16')).toBe('16 Oct');
  expect(longDayOf('2025-10-13')).toBe('13 October');
  expect(wholeDayOf('2025-10-13')).toBe('13 October 2025');
  expect(monthOf('2024-03-02')).toBe('March 2024');
});

test('words that are no date stay as they are', () => {
  for (const words of ['last spring', '', '2025-13-40', 'since May'])
    expect(dayOf(words, '2025-10-16')).toBe(words);
});

test('an address leads to the sentence', () => {
  const url = 'https://nordline.example/a';
  expect(addressOf(url, 'The gates held.')).toBe(`${url}#:~:text=The%20gates%20held.`);
  expect(addressOf(`${url}#top`, 'It held.')).toBe(`${url}#top:~:text=It%20held.`);
  expect(addressOf(url, 'One two three four five six seven eight nine, ten eleven-twelve.')).toBe(
    `${url}#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%2C%20ten%20eleven%2Dtwelve.`,
  );
  expect(addressOf(url, '')).toBe(url);
});

test('never an address that is not of the web', () => {
  for (const url of ['', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])
    expect(addressOf(url, 'The gates held.')).toBe('');
});

test('an outlet without a name is named by its host', () => {
  expect(outletOf({ outlet: 'Nordline', url: '' })).toBe('Nordline');
  expect(outletOf({ outlet: null, url: 'https://www.nordline.example/a' })).toBe(
    'nordline.example',
  );
  expect(outletOf({ outlet: null, url: '' })).toBe('A saved text');
});

test('a value says its qualifier once', () => {
  expect(valueWords('~', '40')).toBe('about 40');
  expect(valueWords('>', '300')).toBe('at least 300');
  expect(valueWords('=', '64')).toBe('64');
  expect(valueWords('>', 'at least 300')).toBe('at least 300');
});

test('where a value lies on an axis', () => {
  expect(extentOf(64, '=')).toEqual({ low: 64, high: 64, shape: 'exact' });
  expect(extentOf(50, '>')).toEqual({ low: 50, high: 50, shape: 'more' });
  expect(extentOf([20, 30], '=')).toEqual({ low: 20, high: 30, shape: 'between' });
  expect(extentOf([20, null], '=')).toEqual({ low: 20, high: 20, shape: 'more' });
  expect(extentOf('2025-10-14', '=')).toEqual({ low: null, high: null, shape: 'exact' });
});

test('a quote without its marks', () => {
  expect(bareWords('“We will wait,”')).toBe('We will wait');
  expect(bareWords('«Non.»')).toBe('Non.');
  expect(bareWords('no order had been given')).toBe('no order had been given');
  expect(bareWords('“”')).toBe('');
});

test('words of a quote in two parts stand where its parts stand', () => {
  const quote = READING.quotes[3];
  if (quote === undefined) throw new Error('no quote in two parts');
  const utterance = utteranceOf(READING.article, quote);
  expect(utterance.text).toBe('Nobody here will wait for 7,000 sandbags to dry.');
  const spans = spansOfWords(utterance, { start: 7, end: 16 });
  expect(spans.map(({ start, end }) => READING.article.text.slice(start, end))).toEqual([
    'here',
    'will',
  ]);
});

test('a new sentence behind the attribution is told apart from the one before', () => {
  const text = '“We waited,” she said. “Nobody came.”';
  const [quote] = READING.quotes;
  if (quote === undefined) throw new Error('no quote');
  const parts = [
    { start: 0, end: 12 },
    { start: 23, end: text.length },
  ];
  const utterance = utteranceOf(readText(text), { ...quote, start: 0, end: text.length, parts });
  expect(utterance.text).toBe('We waited … Nobody came.');
  const spans = spansOfWords(utterance, { start: 3, end: 18 });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['waited', 'Nobody']);
});

test('the sentence around a place, never past its paragraph', () => {
  const { article } = READING;
  expect(sentenceAround(article, at('Tomas Verhaan'))).toBe(
    'Interior Minister Tomas Verhaan said that no order to leave had been held back.',
  );
  expect(sentenceAround(article, at('Velmora'))).toBe('Velmora counts its dead as the Ostra falls');
});

const shown = (parts: readonly DiffPart[]): string =>
  parts
    .map(({ side, text }) => (side === 'both' ? text : side === 'here' ? `_${text}_` : `[${text}]`))
    .join('');

test('a list shows the first place that differs, with a few words around it', () => {
  const here = 'One two three four five six red eight nine ten eleven twelve';
  const there = here.replace('red', 'blue');
  expect(shown(excerptOf(wordDiff(here, there)))).toBe(
    '… three four five six _red_[blue] eight nine ten eleven …',
  );
  expect(shown(excerptOf(wordDiff(here, here)))).toBe(here);
  expect(firstWords('one two three', 2)).toBe('one two …');
});
