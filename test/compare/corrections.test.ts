import { expect, test } from 'vitest';
import type { CorrectionClaim } from '../../lib/model/correction.ts';
import type { Outside } from '../../lib/pipeline.ts';
import { correctionOf } from '../../lib/remember/corrections.ts';
import { reading, type Told } from './build.ts';
import { comparing, emptyOutside } from './comparing.ts';
import { FRAMES } from './corpus/frames.ts';

/** What each outlet writes of the event, so that none is a copy of another. */
const TEXTS: Readonly<Record<string, string>> = {
  Courier: FRAMES.disaster[0],
  Nordline: FRAMES.disaster[1],
  Herald:
    'Sellow counts its losses below the Ardel dam\nThe lower town of Sellow lay under water when the Ardel dam had failed. Boats from the whole Ardel valley looked for people at dawn.',
};
const OTHER_FRAME =
  'Velmora votes as Tarrow and Quist trade blows\nBallots in Velmora were counted through the night in the coastal districts.';
const VELD = { name: 'Jon Veld', office: 'mayor', of: 'Sellow' };
const WORDS = '“We shall never build below the Ardel dam again.”';
const OTHER_WORDS = '“Nobody will sleep under that wall.”';
const HOUSES = 'house|destroyed|';

const told = (outlet: string, passage: string, facts: Partial<Told> = {}) =>
  reading({
    text: `${TEXTS[outlet]}\n${passage}`,
    outlet,
    url: `https://${outlet.toLowerCase()}.example/dam`,
    published: '2031-05-05',
    ...facts,
  });

const saying = (outlet: string, words: string, facts: Partial<Told> = {}) =>
  told(outlet, `On the church steps Jon Veld said ${words}`, {
    people: [VELD],
    quotes: [{ words, speaker: 'Jon Veld' }],
    ...facts,
  });

const counting = (outlet: string, words: string, countKey: string) =>
  told(outlet, `The flood took ${words} of them, crews said.`, {
    figures: [{ words, countKey }],
  });

async function correct(outside: Outside, claim: CorrectionClaim, at = '2031-05-06'): Promise<void> {
  await outside.library.correct(await correctionOf(claim, 'reader', at, outside.hash));
}

const place = (article: string, text: string) => ({ article, start: 0, end: 1, text });

const relations = ({ findings }: Awaited<ReturnType<typeof comparing>>) =>
  findings.filter(({ kind }) => kind !== 'left-out').map(({ relation }) => relation);

test('not one quote: the same words are held apart, also in a later article', async () => {
  const outside = emptyOutside();
  const { here } = await comparing([saying('Courier', WORDS)], outside);
  expect(relations(await comparing([saying('Nordline', WORDS)], outside))).toEqual(['same']);
  const claim = { kind: 'quote', same: false } as const;
  await correct(outside, { ...claim, a: place(here.id, WORDS), b: place('x', WORDS) });
  expect(relations(await comparing([saying('Nordline', WORDS)], outside))).toEqual([]);
  expect(relations(await comparing([saying('Herald', WORDS)], outside))).toEqual([]);
});

test('one quote in words that share nothing: told from then on, in later articles too', async () => {
  const outside = emptyOutside();
  const { here } = await comparing([saying('Courier', WORDS)], outside);
  expect(relations(await comparing([saying('Nordline', OTHER_WORDS)], outside))).toEqual([]);
  const claim = { kind: 'quote', same: true } as const;
  await correct(outside, { ...claim, a: place('x', OTHER_WORDS), b: place(here.id, WORDS) });
  expect(relations(await comparing([saying('Nordline', OTHER_WORDS)], outside))).toEqual([
    'paraphrase',
  ]);
  const herald = await comparing([saying('Herald', OTHER_WORDS)], outside);
  expect(relations(herald).sort()).toEqual(['paraphrase', 'same']);
});

test('one quote across two events: the article that the reader named is compared', async () => {
  const outside = emptyOutside();
  const elsewhere = { text: `${OTHER_FRAME}\nJon Veld said ${WORDS}`, published: '2030-01-02' };
  const { here } = await comparing([saying('Courier', WORDS, elsewhere)], outside);
  const claim = { kind: 'quote', same: true } as const;
  await correct(outside, { ...claim, a: place('x', OTHER_WORDS), b: place(here.id, WORDS) });
  const compared = await comparing([saying('Nordline', OTHER_WORDS)], outside);
  expect(relations(compared)).toEqual(['paraphrase']);
  expect(compared.earlier).toEqual([]);
});

test('what was said last counts', async () => {
  const outside = emptyOutside();
  await comparing([saying('Courier', WORDS)], outside);
  const about = { kind: 'quote', a: place('x', WORDS), b: place('y', WORDS) } as const;
  await correct(outside, { ...about, same: false }, '2031-05-06');
  await correct(outside, { ...about, same: true }, '2031-05-07');
  expect(relations(await comparing([saying('Nordline', WORDS)], outside))).toEqual(['same']);
});

test('not one count: these two numbers are held apart, others of that thing are not', async () => {
  const outside = emptyOutside();
  await comparing([counting('Courier', '37', HOUSES)], outside);
  const here = counting('Nordline', '52', HOUSES);
  expect(relations(await comparing([here], outside))).toEqual(['conflicting']);
  const side = (text: string) => ({ ...place('x', text), countKey: HOUSES });
  await correct(outside, { kind: 'figure', same: false, a: side('52'), b: side('37') });
  expect(relations(await comparing([here], outside))).toEqual([]);
  const later = await comparing([counting('Herald', '41', HOUSES)], outside);
  expect(relations(later)).toEqual(['conflicting', 'conflicting']);
});

test('one count under two names: compared from then on, whatever the numbers', async () => {
  const outside = emptyOutside();
  await comparing([counting('Courier', '37', HOUSES)], outside);
  const here = counting('Nordline', '52', 'farm|lost|');
  expect(relations(await comparing([here], outside))).toEqual([]);
  const a = { ...place('x', '52'), countKey: 'farm|lost|' };
  const b = { ...place('y', '37'), countKey: HOUSES };
  await correct(outside, { kind: 'figure', same: true, a, b });
  expect(relations(await comparing([here], outside))).toEqual(['conflicting']);
  const later = await comparing([counting('Herald', '37', 'farm|lost|')], outside);
  expect(relations(later)).toContain('same');
});

test('an article is moved to another event, and back out of one', async () => {
  const outside = emptyOutside();
  const courier = await comparing([saying('Courier', WORDS)], outside);
  const stray = saying('Nordline', OTHER_WORDS, {
    text: `${OTHER_FRAME}\nJon Veld said ${OTHER_WORDS}`,
  });
  const before = await comparing([stray], outside);
  expect(before.event).not.toBe(courier.event);
  const article = before.here.id;
  await correct(outside, { kind: 'event', same: true, article, event: courier.event });
  const after = await comparing([stray], outside);
  expect(after.event).toBe(courier.event);
  expect(after.eventBecause).toBe('you put it here');
  expect(after.earlier.map(({ outlet }) => outlet)).toEqual(['Courier']);
  const herald = saying('Herald', WORDS);
  const { here } = await comparing([herald], outside);
  await correct(outside, { kind: 'event', same: false, article: here.id, event: courier.event });
  expect((await comparing([herald], outside)).event).not.toBe(courier.event);
});

test('words said by somebody: in the open article, in earlier and in later ones', async () => {
  const outside = emptyOutside();
  const nobody = { quotes: [{ words: WORDS }] };
  const { here } = await comparing([saying('Courier', WORDS, nobody)], outside);
  const quote = { ...place(here.id, WORDS), article: here.id };
  await correct(outside, { kind: 'said-by', quote, by: 'Jon Veld' });
  const herald = await comparing([saying('Herald', WORDS, nobody)], outside);
  expect(herald.gist.quotes.map(({ speaker }) => speaker)).toEqual(['Jon Veld']);
  expect(herald.findings.map(({ there }) => there.by)).toEqual(['Jon Veld']);
});

test('not this speaker, then this one: what was said last counts', async () => {
  const outside = emptyOutside();
  const { here } = await comparing([saying('Courier', WORDS)], outside);
  const quote = place(here.id, WORDS);
  await correct(outside, { kind: 'said-by', quote, by: 'Ada Quist' }, '2031-05-06');
  await correct(outside, { kind: 'speaker', quote, not: 'Jon Veld' }, '2031-05-07');
  const { gist } = await comparing([saying('Courier', WORDS)], outside);
  expect(gist.quotes.map(({ speaker }) => speaker)).toEqual([null]);
});

const naming = (outlet: string, name: string, office = 'mayor') =>
  told(outlet, `${name} came to the dam.`, { people: [{ name, office, of: 'Sellow' }] });

const notOnePerson = (article: string, names: readonly [string, string], id: string) =>
  ({
    kind: 'person',
    same: false,
    a: { id: `${id}~1`, name: names[0] },
    b: { id, name: names[1] },
    article,
  }) as const;

test('not one person: another spelling is held apart, in later articles too', async () => {
  const outside = emptyOutside();
  const first = await comparing([naming('Courier', 'Jon Marrant')], outside);
  const [id = ''] = first.personIds;
  const before = await comparing([naming('Nordline', 'Jon Marant')], outside);
  expect(before.personIds).toEqual([id]);
  await correct(outside, notOnePerson(before.here.id, ['Jon Marant', 'Jon Marrant'], id));
  const after = await comparing([naming('Nordline', 'Jon Marant')], outside);
  expect(after.personIds).toEqual([`${id}~1`]);
  expect(relations(after)).toEqual([]);
  expect((await comparing([naming('Herald', 'Jon Marant')], outside)).personIds).toEqual([
    `${id}~1`,
  ]);
  expect((await comparing([naming('Herald', 'Jon Marrant')], outside)).personIds).toEqual([id]);
});

test('two people of one name: told apart in the article it was said of, and there alone', async () => {
  const outside = emptyOutside();
  const first = await comparing([naming('Courier', 'Jon Marrant')], outside);
  const [id = ''] = first.personIds;
  const { here } = await comparing([naming('Nordline', 'Jon Marrant')], outside);
  await correct(outside, notOnePerson(here.id, ['Jon Marrant', 'Jon Marrant'], id));
  expect((await comparing([naming('Nordline', 'Jon Marrant')], outside)).personIds).toEqual([
    `${id}~1`,
  ]);
  expect((await outside.library.person(id))?.articles).toBe(1);
  expect((await comparing([naming('Herald', 'Jon Marrant')], outside)).personIds).toEqual([id]);
});

test('a correction that is taken back leaves no trace', async () => {
  const outside = emptyOutside();
  const first = await comparing([naming('Courier', 'Jon Marrant')], outside);
  const [id = ''] = first.personIds;
  const here = naming('Nordline', 'Jon Marant', 'deputy mayor');
  const before = await comparing([here], outside);
  await correct(outside, notOnePerson(before.here.id, ['Jon Marant', 'Jon Marrant'], id));
  await comparing([here], outside);
  const [made] = await outside.library.corrections(10);
  await outside.library.withdraw(made?.id ?? '');
  const again = await comparing([here], outside);
  expect(again.personIds).toEqual([id]);
  expect(relations(again)).toEqual(relations(before));
  expect(await outside.library.person(`${id}~1`)).toBeUndefined();
  expect((await outside.library.person(id))?.articles).toBe(2);
});
