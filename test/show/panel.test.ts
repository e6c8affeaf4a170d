import { expect, test } from 'vitest';
import { type PanelTab, type PanelView, panelOf } from '../../lib/show/panel.ts';
import { COMPARISON, FIRST } from './harbour-earlier.ts';
import { READING } from './harbour-post.ts';

const ARTICLE = { state: 'article', reading: READING, comparison: COMPARISON } as const;

function lines(view: PanelView, tab: PanelTab): string[] {
  if (view.state !== 'article') throw new Error(`no article: ${view.state}`);
  return view.lists[tab].flatMap(({ title, note, rows }) => [
    `# ${[title, note].filter(Boolean).join(', ')}`,
    ...rows.map(({ diff, relation, note: about }) => {
      const words = diff.map(({ side, text }) => (side === 'there' ? `[${text}]` : text)).join('');
      return [words, relation, about].filter(Boolean).join(' | ');
    }),
  ]);
}

test('quotes stand under who said them, those that differ first, those of nobody last', () => {
  expect(lines(panelOf(ARTICLE), 'quotes')).toMatchInlineSnapshot(`
    [
      "# Ilse Maran, Prime Minister",
      "We did all that was possible[everything we possibly could] to warn every family[families] before the water came, and we will rebuild each house | reworded | Nordline, 13 Oct",
      "# Oke Dastan, acting head of Civil Protection",
      "The gates held for nine hours, [three more than they were built for]and I will not blame the crew | words cut here | Daily Meridian, 14 Oct",
      "# Tomas Verhaan, Interior Minister",
      "no order to leave had been held back | indirect speech · only here so far",
      "# Ruan Belcor, Deputy Mayor of Tesmar",
      "“Nobody here will wait for 7,000 sandbags to dry.” | only here so far",
      "# Speaker unsure, 1",
      "“They should have opened the sluice at noon” | the sentence says only “he added”, and two men were named just before",
    ]
  `);
});

test('figures: what differs, what agrees, what was refused and why', () => {
  expect(lines(panelOf(ARTICLE), 'figures')).toMatchInlineSnapshot(`
    [
      "# Differ from earlier coverage, 1",
      "64[at least 50] people had been killed | updated | Capital Wire, 15 Oct and 3 more",
      "# Agree or only here, 5",
      "19 children | Civil Protection · part of 64 people had been killed · only here so far",
      "22 women | Civil Protection · part of 64 people had been killed · only here so far",
      "at least 300 were still missing | Civil Protection · only here so far",
      "2,400 people | no source named · only here so far",
      "7,000 sandbags | Ruan Belcor · only here so far",
    ]
  `);
});

test('leaders: who differs, who is as before, who is new', () => {
  expect(lines(panelOf(ARTICLE), 'leaders')).toMatchInlineSnapshot(`
    [
      "# Differ from earlier coverage, 3",
      "Ruan Belcor | two reports disagree | Named among the missing in Nordline, speaks here.",
      "acting head of Civil Protection | office differs | Oke Dastan · Daily Meridian, 14 Oct",
      "Tomas Verhaan[Verhane] | spelling | Capital Wire, 15 Oct",
      "# New in your library, 1",
      "Ilse Maran | Prime Minister · 1 quote",
    ]
  `);
});

test('what is left out leads to where it stands', () => {
  const view = panelOf(ARTICLE);
  expect(lines(view, 'left-out')).toMatchInlineSnapshot(`
    [
      "# In earlier articles, and not here, 2",
      "“We asked for new gates in spring and were told to wait.” | Sanna Irvik · Daily Meridian, 14 Oct",
      "The River Authority had 41 staff on the night shift. | River Authority · Nordline, 13 Oct",
    ]
  `);
  const rows = view.state === 'article' ? (view.lists['left-out'][0]?.rows ?? []) : [];
  expect(rows.every(({ mark, source }) => mark === null && source !== null)).toBe(true);
});

test('the first article of an event differs from nothing', () => {
  const view = panelOf({ ...ARTICLE, comparison: FIRST });
  expect(view).toMatchObject({ differences: 0, earlier: 0, lists: { 'left-out': [] } });
  expect(lines(view, 'figures')[0]).toMatch(/^# Agree or only here/u);
});

test('where the library fails the lists stay, and say nothing of earlier coverage', () => {
  const why = 'Your library did not answer.';
  const view = panelOf({ state: 'error', why, details: 'unavailable', reading: READING });
  expect(view).toMatchObject({ state: 'article', trouble: why, differences: 0 });
  for (const tab of ['quotes', 'figures', 'leaders'] as const)
    expect(lines(view, tab).join('\n')).not.toMatch(/only here|library|earlier/u);
});

test.each(['not-article', 'off', 'other-language', 'no-access', 'not-read', 'reload'] as const)(
  'a page that is not compared says why: %s',
  (state) => {
    expect(panelOf({ state, why: 'Because.' })).toEqual({ state, why: 'Because.' });
  },
);

test('every row of the page leads to a mark of its own', () => {
  const view = panelOf(ARTICLE);
  if (view.state !== 'article') throw new Error('no article');
  const marks = (['quotes', 'figures'] as const).flatMap((tab) =>
    view.lists[tab].flatMap(({ rows }) => rows.map(({ mark }) => mark)),
  );
  expect(marks).not.toContain(null);
  expect(new Set(marks).size).toBe(marks.length);
});
