import { expect, test } from 'vitest';
import { differsOf } from '../../lib/show/differs.ts';
import { markName } from '../../lib/show/mark-ids.ts';
import { marksOf } from '../../lib/show/marks.ts';
import type { DiffersPlace, Mark } from '../../lib/show/views.ts';
import { COMPARISON, FIRST } from './harbour-earlier.ts';
import { at, READING } from './harbour-post.ts';

/** The words that a place of the page carries. */
function wordsOf({ block, start, end }: Mark | DiffersPlace): string {
  const { article } = READING;
  const found = article.blocks.find(({ source }) => source === block);
  return article.text.slice((found?.start ?? 0) + start, (found?.start ?? 0) + end);
}

const marks = marksOf(READING);
const linesOf = (id: string): string[] => marks.filter((mark) => mark.id === id).map(wordsOf);

test('a leader, a figure with what it counts, a quote with its marks', () => {
  expect(linesOf('leader:0:0')).toEqual(['Ilse Maran']);
  expect(linesOf('figure:0')).toEqual(['64 people had been killed']);
  expect(linesOf('quote:1')).toEqual([
    '“The gates held for nine hours, and I will not blame the crew,”',
  ]);
});

test('a quote pauses under a number and under the attribution inside it', () => {
  expect(linesOf('quote:3')).toEqual(['“Nobody here,”', '“will wait for ', ' to dry.”']);
  expect(linesOf('figure:6')).toEqual(['7,000 sandbags']);
});

test('never a mark on a person without office or a duration that nobody compares', () => {
  expect(marks.filter(({ id }) => id.startsWith('leader:4') || id === 'figure:5')).toEqual([]);
});

test('marks never overlap', () => {
  const sorted = marks.toSorted((a, b) => a.block - b.block || a.start - b.start);
  sorted.slice(1).forEach((mark, index) => {
    const before = sorted[index];
    if (before?.block === mark.block) expect(mark.start).toBeGreaterThanOrEqual(before.end);
  });
});

test('never a mark where the article was no page', () => {
  const { article } = READING;
  const blocks = article.blocks.map((block) => ({ ...block, source: -1 }));
  expect(marksOf({ ...READING, article: { ...article, blocks } })).toEqual([]);
});

test('a person is marked at every place that names them, never at a pronoun', () => {
  const [maran] = READING.people;
  if (maran === undefined) throw new Error('no person');
  const places = [
    { ...at('the Prime Minister'), form: 'title' as const, because: '' },
    { ...at('we will'), form: 'pronoun' as const, because: '' },
  ];
  const found = marksOf({
    ...READING,
    quotes: [],
    people: [{ ...maran, places: [...maran.places, ...places] }],
  });
  expect(found.filter(({ kind }) => kind === 'leader').map(wordsOf)).toEqual([
    'Ilse Maran',
    'the Prime Minister',
  ]);
});

test('the second line lies only under the words that differ', () => {
  const lines = differsOf(READING, COMPARISON).map((place) => [place.mark, wordsOf(place)]);
  expect(lines).toEqual([
    ['figure:0', '64'],
    ['quote:0', 'all that was possible'],
    ['quote:0', 'every family'],
    ['quote:1', 'hours, and'],
    ['leader:1:0', 'acting'],
    ['leader:2:0', 'Verhaan'],
    ['leader:3:0', 'Ruan Belcor'],
  ]);
});

test('never a second line where nothing differs', () => {
  expect(differsOf(READING, FIRST)).toEqual([]);
});

test('a mark id names its place in the reading', () => {
  expect(markName('leader:3:1')).toEqual({ kind: 'leader', index: 3, place: 1 });
  expect(markName('figure:12')).toEqual({ kind: 'figure', index: 12, place: 0 });
  for (const odd of ['', 'quote', 'quote:', 'person:1', 'figure:1e3', 'quote:99999999', 'quote:-1'])
    expect(markName(odd)).toBeUndefined();
});

test('ten thousand marks in one paragraph take less than a second', () => {
  const text = '7 boats '.repeat(10_000);
  const [figure] = READING.figures;
  if (figure === undefined) throw new Error('no figure');
  const figures = Array.from({ length: 10_000 }, (_, i) => ({
    ...figure,
    start: i * 8,
    end: i * 8 + 1,
    noun: { start: i * 8 + 2, end: i * 8 + 7 },
  }));
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length, source: 0 }];
  const found = marksOf({
    ...READING,
    people: [],
    quotes: [],
    figures,
    article: { ...READING.article, text, blocks },
  });
  expect(found).toHaveLength(10_000);
});
