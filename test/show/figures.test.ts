import { expect, test } from 'vitest';
import type { Comparison, Finding } from '../../lib/model/finding.ts';
import type { Figure } from '../../lib/model/reading.ts';
import { readText } from '../../lib/read/read-text.ts';
import { differencesOf } from '../../lib/show/differences.ts';
import { differsOf } from '../../lib/show/differs.ts';
import { figureCard } from '../../lib/show/figure-card.ts';
import { countedWords, figureWords } from '../../lib/show/figure-words.ts';
import { figureSpan, isMarkedFigure } from '../../lib/show/marks.ts';
import { COMPARISON } from './harbour-earlier.ts';
import { READING } from './harbour-post.ts';

const figures = COMPARISON.findings.filter((finding) => finding.kind === 'figure');
const comparing = (findings: readonly Finding[]): Comparison => ({ ...COMPARISON, findings });

/** The same count as here, on another day. */
function same(date: string): Finding {
  const [first] = figures;
  if (first === undefined) throw new Error('no figure is compared');
  const article = { ...first.there.article, id: date, date };
  return { ...first, relation: 'same', there: { ...first.there, article, text: '64', value: 64 } };
}

test('an older value is history once a later article had the value that stands here', () => {
  const told = comparing([
    ...figures.filter(({ relation }) => relation === 'updated'),
    same('2025-10-15'),
  ]);
  expect(differencesOf(READING, told)).toEqual([]);
  expect(differsOf(READING, told)).toEqual([]);
  expect(figureCard(READING, 0, told)).toMatchObject({ differs: false, relation: 'agrees' });
});

test('never history where the agreeing article is older than the one that differs', () => {
  const told = comparing([...figures, same('2025-10-12')]);
  expect(differencesOf(READING, told)).toHaveLength(1);
  expect(figureCard(READING, 0, told)).toMatchObject({ differs: true, relation: 'updated' });
});

test('what was refused is told once for each reason, without saying twice what it was', () => {
  const refused = (why: string, id: string): Finding[] =>
    figures
      .filter(({ relation }) => relation === 'other-event')
      .map((one) => ({
        ...one,
        why,
        there: { ...one.there, article: { ...one.there.article, id } },
      }));
  const card = figureCard(
    READING,
    0,
    comparing([
      ...refused('Not compared with 118 killed in Nordline (2 May): another event.', 'x'),
      ...refused('Not compared with 118 killed in Capital Wire (3 May): another event.', 'y'),
      ...refused('It counts houses.', 'z'),
    ]),
  );
  expect(card?.notCompared.map(({ why, more }) => [why, more])).toEqual([
    ['Another event.', 1],
    ['It counts houses.', 0],
  ]);
});

test('values of a series stand by date, the article’s own last; two of one day that conflict are not joined', () => {
  const series = figureCard(READING, 0, COMPARISON)?.series ?? [];
  expect(series.map(({ value, joined }) => [value, joined])).toEqual([
    ['12', false],
    ['31', true],
    ['40', false],
    ['50', true],
    ['64', true],
  ]);
});

/** [sentence, number, what a mark lies under, what a card says it counts]. */
const MEASURED: readonly (readonly [string, Partial<Figure>, string, string | null])[] = [
  ['The dam lost $5 billion in a night.', { kind: 'money', unit: 'USD' }, '$5 billion', null],
  ['It cost 40 million.', { kind: 'money', unit: 'EUR' }, '40 million', null],
  [
    'Rain of 180 millimetres fell.',
    { kind: 'measure', unit: 'millimetre' },
    '180 millimetres',
    'millimetres',
  ],
  [
    'Some 40 per cent of it is gone.',
    { kind: 'percent', unit: 'percent' },
    '40 per cent',
    'per cent',
  ],
  ['Some 40% of it is gone.', { kind: 'percent', unit: 'percent' }, '40%', '%'],
  [
    'An 80-kilometre road lies under water.',
    { kind: 'measure', unit: 'kilometre' },
    '80-kilometre',
    'kilometre',
  ],
];

for (const [text, facts, marked, counts] of MEASURED) {
  test(text, () => {
    const [figure] = READING.figures;
    const number = /\d+(?: [mb]illion)?/u.exec(text);
    if (figure === undefined || number === null) throw new Error('no number');
    const span = { start: number.index, end: number.index + number[0].length };
    const one: Figure = { ...figure, ...facts, ...span, noun: null, countKey: null };
    const article = readText(text);
    const { start, end } = figureSpan(article, one);
    expect(text.slice(start, end)).toBe(marked);
    expect(countedWords(article, one)).toBe(counts);
    expect(figureWords(article, one)).toContain(number[0]);
    expect(isMarkedFigure(one)).toBe(true);
  });
}
