import { expect, test } from 'vitest';
import { reading, type Told } from './build.ts';
import { comparing } from './comparing.ts';
import { FRAMES } from './corpus/frames.ts';

const VELD = { name: 'Jon Veld', office: 'mayor', of: 'Sellow' };
const LUND = { name: 'Tove Lund', office: 'minister', of: 'Norrland' };
const WORDS = '“We shall never build below the Ardel dam again.”';
const MORE = '“The army will stay until the last cellar is dry.”';

const page = (passage: string, facts: Partial<Told> = {}) =>
  reading({
    text: `${FRAMES.disaster[0]}\n${passage}`,
    outlet: 'Courier',
    url: 'https://courier.example/dam',
    published: '2031-05-05',
    ...facts,
  });

const first = page(`Mayor Jon Veld said ${WORDS} The flood took 37 houses.`, {
  people: [VELD],
  quotes: [{ words: WORDS, speaker: 'Jon Veld' }],
  figures: [{ words: '37', countKey: 'house|destroyed|' }],
});

test('the same page again: what changed in its quotes, figures and names', async () => {
  const second = page(
    `Mayor Jon Veld said ${WORDS} The flood took 52 houses. Tove Lund said ${MORE}`,
    {
      people: [VELD, LUND],
      quotes: [
        { words: WORDS, speaker: 'Jon Veld' },
        { words: MORE, speaker: 'Tove Lund' },
      ],
      figures: [{ words: '52', countKey: 'house|destroyed|' }],
    },
  );
  const { notes, findings } = await comparing([first, second]);
  expect(notes).toEqual([
    'This page has changed since you read it before: one figure, one statement added, one name added.',
  ]);
  expect(findings.map(({ relation }) => relation)).toEqual(['updated']);
});

test('the same page again: what was taken out', async () => {
  const { notes } = await comparing([first, page('The flood took houses.')]);
  expect(notes).toEqual([
    'This page has changed since you read it before: 2 statements taken out, one name taken out.',
  ]);
});

test('the same page with the same quotes and figures', async () => {
  const again = page(`Mayor Jon Veld said: ${WORDS} The flood took 37 houses, crews say.`, {
    people: [VELD],
    quotes: [{ words: WORDS, speaker: 'Jon Veld' }],
    figures: [{ words: '37', countKey: 'house|destroyed|' }],
  });
  const { notes } = await comparing([first, again]);
  expect(notes).toEqual([
    'This page has changed since you read it before: its quotes and figures are the same.',
  ]);
});

test.each([
  ['teaser', 'Only the beginning of this article is open: what it leaves out is not compared.'],
  ['live', 'This is a live blog, one article that changes: what it leaves out is not compared.'],
] as const)('%s is said', async (extent, note) => {
  const { notes } = await comparing([page('Crews came.', { extent })]);
  expect(notes).toEqual([note]);
});

const TRANSLATED =
  'The mayor VeldToday went to the mill And spoke to the crews. Is going to the dam tomorrow. He told the his people that the water Of the river was high , and that waterFrom the hills would come.';

test('a translation is suspected, said, and softens what is told of wordings', async () => {
  const said = (outlet: string, words: string, frame: 0 | 1, rest: string) =>
    reading({
      text: `${FRAMES.disaster[frame]}\nMayor Jon Veld said ${words}\n${rest}`,
      outlet,
      published: '2031-05-05',
      people: [VELD],
      quotes: [{ words, speaker: 'Jon Veld' }],
    });
  const here = '“We must never again build under the dam of Ardel.”';
  const plain = await comparing([
    said('Courier', WORDS, 0, 'Crews came.'),
    said('Nordline', here, 1, 'Boats came.'),
  ]);
  const soft = await comparing([
    said('Courier', WORDS, 0, 'Crews came.'),
    said('Nordline', here, 1, TRANSLATED),
  ]);
  expect(plain.notes).toEqual([]);
  expect(soft.notes.join()).toContain('looks machine-translated');
  const of = ({ findings }: typeof soft) => findings.find(({ kind }) => kind === 'quote');
  expect(of(soft)?.relation).toBe(of(plain)?.relation);
  expect(of(soft)?.why).toContain('One of the two looks machine-translated.');
  expect(of(soft)?.weight).toBeLessThan(of(plain)?.weight ?? 0);
});

test.each([
  'Veld met Ms Lund. Is she coming? Will the Army stay? Both asked The Courier, and The Courier asked them.',
  'The mill of Van der Berg and Sons, BrightWater Ltd, closed on Monday. Was the loss too high, he asked.',
])('never a translation: %s', async (passage) => {
  expect((await comparing([page(passage)])).notes).toEqual([]);
});
