import { expect, test } from 'vitest';
import { readAgain } from '../../lib/pipeline.ts';
import { exportLines, importLines } from '../../lib/remember/exchange.ts';
import { reading, type Told } from './build.ts';
import { comparing, emptyOutside } from './comparing.ts';

const TEXT =
  'Dam above Sellow breaks after a week of rain\nThe Ardel dam above Sellow broke at dawn and the river ran through the lower town.';
const veld = { name: 'Jon Veld', office: 'mayor', of: 'Sellow' };
const WORDS = '“We shall never build below the Ardel dam again.”';
const told = (outlet: string, passage: string, facts: Partial<Told> = {}) =>
  reading({
    text: `${TEXT}\n${passage}`,
    outlet,
    url: `https://${outlet.toLowerCase()}.example/dam`,
    published: '2031-05-05',
    ...facts,
  });
const full = told('Courier', `Mayor Jon Veld said ${WORDS}\nThe flood took 37 houses.`, {
  people: [veld],
  quotes: [{ words: WORDS, speaker: 'Jon Veld' }],
  figures: [{ words: '37', noun: 'houses', countKey: 'house|destroyed|' }],
});

test('what an earlier article of the event has is told as left out, the weightiest first', async () => {
  const { findings } = await comparing([full, told('Nordline', 'Crews came with boats.')]);
  expect(findings.map(({ kind, relation }) => `${kind} ${relation}`)).toEqual([
    'left-out quote',
    'left-out figure',
  ]);
  expect(findings[0]?.why).toContain('a statement by Jon Veld that is not here');
});

test.each([
  ['a paywall’s teaser', told('Nordline', 'Crews came.', { extent: 'teaser' })],
  ['a live blog', told('Nordline', 'Crews came.', { extent: 'live' })],
  ['an article of the day before', told('Nordline', 'Crews came.', { published: '2031-05-04' })],
  [
    'an article that tells it in its own words',
    told(
      'Nordline',
      'The mayor swore that nobody would build below the Ardel dam again, and 37 houses were lost.',
      { figures: [{ words: '37', noun: 'houses', countKey: 'house|destroyed|' }] },
    ),
  ],
])('%s leaves nothing out', async (_what, open) => {
  const { findings } = await comparing([full, open]);
  expect(findings.filter(({ kind }) => kind === 'left-out')).toEqual([]);
});

const LONG = Array.from(
  { length: 24 },
  (_, i) => `On day ${i} crew ${i * 7} took ${i + 3} boats past the ${i}th mill of the valley.`,
).join('\n');

const OTHER =
  'Boats of every crew went past each mill of the valley, day after day, and the valley thanked the crews.';

test('a text published again is one source', async () => {
  const first = told('Courier', LONG);
  const again = told('Nordline', LONG.replace('On day 3 ', 'On the third day '));
  const { notes, findings } = await comparing([first, again]);
  expect(notes).toEqual(['Nearly the same text as in Courier (5 May 2031): one source, not two.']);
  expect(findings).toEqual([]);
  const third = await comparing([first, again, told('Herald', OTHER)]);
  expect(third.earlier.map(({ outlet }) => outlet)).toEqual(['Courier']);
});

test('an imported library is read again, oldest first, until nothing is left', async () => {
  const [ours, theirs] = [emptyOutside(), emptyOutside()];
  await comparing([full, told('Nordline', 'Crews came.')], theirs);
  const lines: string[] = [];
  for await (const line of exportLines(theirs.library)) lines.push(line);
  await importLines(lines, ours.library, '2035-01-02');
  const byText = new Map([full].map((one) => [one.article.text, one]));
  const recognise = async (article: typeof full.article) =>
    byText.get(article.text) ?? { article, people: [], quotes: [], figures: [] };
  expect(await readAgain(recognise, ours, 1)).toEqual({ ok: true, value: 1 });
  expect(await readAgain(recognise, ours, 5)).toEqual({ ok: true, value: 1 });
  expect(await readAgain(recognise, ours, 5)).toEqual({ ok: true, value: 0 });
  expect(await ours.library.counts()).toMatchObject({ articles: 2, people: 1 });
});
