import { expect, test } from 'vitest';
import { reading, type Told } from './build.ts';
import { comparing } from './comparing.ts';
import { FRAMES } from './corpus/frames.ts';

const VELD = { name: 'Jon Veld', office: 'mayor', of: 'Sellow' };
const BRANN = { name: 'Aro Brann', office: 'commander', of: 'Norrland' };

const earlier = (outlet: string, passage: string, facts: Partial<Told> = {}) =>
  reading({
    text: `${FRAMES.disaster[0]}\n${passage}`,
    outlet,
    published: '2031-05-05',
    ...facts,
  });

const OPEN = reading({ text: FRAMES.disaster[1], outlet: 'Nordline', published: '2031-05-05' });

async function leftOut(...readings: Parameters<typeof comparing>[0]) {
  const { findings } = await comparing([...readings, OPEN]);
  return findings.filter(({ kind }) => kind === 'left-out');
}

const quote = (words: string, kind: 'direct' | 'indirect' = 'direct') => ({
  words,
  kind,
  speaker: 'Jon Veld',
});

test('a dateline is no part of what was said', async () => {
  const said = 'SELLOW, May 5 (Wire) - the town would drain every cellar before the school term';
  const [found] = await leftOut(
    earlier('Courier', `${said}, Jon Veld said.`, {
      people: [VELD],
      quotes: [quote(said, 'indirect')],
    }),
  );
  expect(found?.there.text).toBe('the town would drain every cellar before the school term');
  expect(found?.why).toContain('“the town would drain');
});

test('a near repeat of one speaker is told once', async () => {
  const words = [
    '“We shall drain every cellar before the school term.”',
    '“Every cellar will be drained before the term.”',
  ];
  const found = await leftOut(
    earlier('Courier', `Jon Veld said: ${words.join(' Later he said: ')}`, {
      people: [VELD],
      quotes: words.map((one) => quote(one)),
    }),
  );
  expect(found).toHaveLength(1);
});

test('a near repeat of one speaker whom another outlet spells otherwise is told once', async () => {
  const told = [
    ['Courier', 'Jon Veld', '“We shall drain every cellar before the school term.”'],
    ['Ledger', 'John Veld', '“The cellars of the lower town will be drained by winter.”'],
  ] as const;
  const found = await leftOut(
    ...told.map(([outlet, name, words]) =>
      earlier(outlet, `Mayor ${name} said: ${words}`, {
        people: [{ ...VELD, name }],
        quotes: [{ words, speaker: name }],
      }),
    ),
  );
  expect(found).toHaveLength(1);
});

test('never left out: the bare thing that somebody spoke of', async () => {
  const found = await leftOut(
    earlier('Courier', 'Jon Veld thanked the crews on the harbour wall.', {
      people: [VELD],
      quotes: [{ ...quote('the crews on the harbour wall', 'indirect'), cue: 'thanked' }],
    }),
  );
  expect(found).toEqual([]);
});

test('who is reported dead and not named here is told, once for a sentence', async () => {
  const found = await leftOut(
    earlier('Courier', 'Commander Aro Brann was killed on Monday.', { people: [BRANN] }),
  );
  expect(found.map(({ relation }) => relation)).toEqual(['person']);
  expect(found[0]?.why).toContain('this article does not name Aro Brann');
});

test.each([
  ['a small number of this or that', { words: '2', noun: 'talks', countKey: 'talk|held|' }],
  ['an age', { words: '41', kind: 'age', countKey: null }],
] as const)('never left out: %s', async (_what, figure) => {
  const passage = `There were ${figure.words} talks held, crews said.`;
  expect(await leftOut(earlier('Courier', passage, { figures: [figure] }))).toEqual([]);
});

test('the dead are missed however few, and before what a bystander said', async () => {
  const words = '“The geese went first, then the goats.”';
  const found = await leftOut(
    earlier('Courier', `Three drowned. A farmer said: ${words}`, {
      quotes: [{ words, speaker: 'A farmer' }],
      figures: [{ words: 'Three', value: 3, noun: 'drowned', countKey: 'people|killed|' }],
    }),
  );
  expect(found.map(({ relation }) => relation)).toEqual(['figure', 'quote']);
});

test('ten statements at most', async () => {
  const things =
    'cellar tower chapel orchard bakery foundry granary tannery quarry stable brewery kiln'
      .split(' ')
      .map(
        (thing, i) => `“The ${thing} stood ${i + 3} hours under brown water with its doors open.”`,
      );
  const found = await leftOut(
    earlier('Courier', `Jon Veld said: ${things.join(' ')}`, {
      people: [VELD],
      quotes: things.map((one, i) => ({
        ...quote(one),
        speaker: i % 2 ? 'Jon Veld' : `Crew ${i}`,
      })),
    }),
  );
  expect(found.length).toBeLessThanOrEqual(10);
});
