import { expect, test } from 'vitest';
import { background } from '../../lib/background/handle.ts';
import type { CardAnswer, Correcting, Done, Sender } from '../../lib/calls.ts';
import { exportLines } from '../../lib/remember/exchange.ts';
import type { CorrectionView } from '../../lib/show/corrections.ts';
import type { PopupView } from '../../lib/show/views.ts';
import { articleSnapshot, earlierSnapshot, type FakeDesk, fakeDesk } from './fake-desk.ts';

const page = (tab: number, address: string): Sender => ({
  own: false,
  tab,
  top: true,
  address,
  private: false,
});
const HERE = page(7, 'https://harbourpost.example/2025/10/16/velmora-counts-its-dead');
const EARLIER = page(8, 'https://nordline.example/2025/10/14/kellmar-dam');
const CARD: Sender = { ...HERE, own: true, top: false, address: 'chrome-extension://x/card.html' };
const OPTIONS: Sender = { ...CARD, tab: 9, top: true };

/** A background whose library knows the earlier article, with the open one read after it. */
async function read(fake: FakeDesk = fakeDesk({ answer: answerAsPage })) {
  const { handle } = background(fake.desk);
  const ask = async <Answer>(message: object, sender: Sender) =>
    (await handle(message, sender)) as Answer;
  await ask({ call: 'open', snapshot: earlierSnapshot() }, EARLIER);
  await ask({ call: 'read' }, EARLIER);
  await ask({ call: 'open', snapshot: articleSnapshot() }, HERE);
  await ask({ call: 'read' }, HERE);
  return { ...fake, ask };
}

function answerAsPage({ call }: { readonly call: string }) {
  return call === 'status' ? { state: 'article', marks: [] } : null;
}

type Scene = Awaited<ReturnType<typeof read>>;

async function cardOf({ ask }: Scene, mark: string) {
  const answer = await ask<CardAnswer>({ call: 'card', mark }, CARD);
  if (answer.state !== 'card') throw new Error(answer.why);
  return answer;
}

async function differences({ ask }: Scene): Promise<string[]> {
  const view = await ask<PopupView>({ call: 'popup', tab: 7 }, { ...OPTIONS, tab: null });
  return view.state === 'article' ? view.differences.map(({ relation }) => relation) : [];
}

/** What is said on a card, the difference that goes by it, and the words of the correction. */
const CASES: readonly (readonly [correcting: Correcting, gone: string, words: string])[] = [
  [
    { mark: 'figure:0', what: 'not-count', of: null },
    'updated',
    '64 (people killed) and 50 (people killed) do not count the same.',
  ],
  [
    { mark: 'leader:1:0', what: 'not-person', of: null },
    'office differs',
    'Two people are called Tomas Verhaan.',
  ],
];

test.each(CASES)('%o: applied at once, held, and taken back', async (correcting, gone, words) => {
  const scene = await read();
  const before = await differences(scene);
  expect(before).toContain(gone);
  const count = scene.badges.at(-1);
  const { library } = scene.desk;

  expect(await scene.ask<Done>({ call: 'correct', ...correcting }, CARD)).toEqual({
    ok: true,
    why: '',
  });
  expect(await differences(scene)).not.toContain(gone);
  expect(scene.badges.at(-1)).not.toBe(count);
  expect(scene.sent.filter(({ call }) => call === 'differ')).toHaveLength(2);
  const { corrections, card } = await cardOf(scene, correcting.mark);
  expect(corrections.map((correction) => correction.words)).toEqual([words]);
  expect(card.differs).toBe(false);
  let exported = '';
  for await (const line of exportLines(library)) exported += line;
  expect(exported).toContain('"kind":"correction"');

  const again = { ...scene, ...(await read({ ...scene, desk: { ...scene.desk } })) };
  expect(await differences(again)).not.toContain(gone);
  const listed = await again.ask<CorrectionView[]>({ call: 'corrections' }, OPTIONS);
  expect(listed).toMatchObject([{ words, day: '16 October 2025' }]);
  const [id] = listed.map((correction) => correction.id);
  expect(await again.ask<Done>({ call: 'withdraw', correction: id }, OPTIONS)).toMatchObject({
    ok: true,
  });
  expect(await differences(again)).toEqual(before);
  expect((await cardOf(again, correcting.mark)).corrections).toEqual([]);
});

test('a speaker is denied, then said', async () => {
  let hour = 10;
  const now = () => {
    hour += 1;
    return `2025-10-16T${hour}:00:00.000Z`;
  };
  const scene = await read(fakeDesk({ answer: answerAsPage, clock: { now } }));
  await scene.ask({ call: 'correct', mark: 'quote:1', what: 'not-speaker', of: null }, CARD);
  const denied = await cardOf(scene, 'quote:1');
  expect(denied.card).toMatchObject({ speaker: null, because: 'you said it is not this speaker' });
  expect(denied.corrections.map(({ words }) => words)).toEqual([
    '“We did all that was possible to warn every family …” was not said by Ilse Maran.',
  ]);
  const speaker = denied.card.kind === 'quote' ? denied.card.candidates[0] : undefined;
  await scene.ask({ call: 'correct', mark: 'quote:1', what: 'speaker', of: speaker?.id }, CARD);
  expect((await cardOf(scene, 'quote:1')).card).toMatchObject({ speaker: speaker?.name });
});

const NOT_KEPT: readonly (readonly [what: string, message: object, sender: Sender])[] = [
  [
    'a private window',
    { mark: 'figure:0', what: 'not-count', of: null },
    { ...CARD, private: true },
  ],
  ['a mark that is gone', { mark: 'figure:99', what: 'not-count', of: null }, CARD],
  ['a mark of another kind', { mark: 'quote:0', what: 'not-count', of: null }, CARD],
  ['no mark', { mark: 'all', what: 'not-person', of: null }, CARD],
  ['no correction', { mark: 'figure:0', what: 'everything', of: null }, CARD],
  ['somebody who is not named', { mark: 'quote:1', what: 'speaker', of: 'p99' }, CARD],
  ['an article that has no such count', { mark: 'figure:0', what: 'not-count', of: 'x' }, CARD],
];

test.each(NOT_KEPT)('not kept: %s', async (_what, message, sender) => {
  const scene = await read();
  const { ok, why } = await scene.ask<Done>({ call: 'correct', ...message }, sender);
  expect([ok, why.endsWith('.')]).toEqual([false, true]);
  expect((await scene.desk.library.counts()).corrections).toBe(0);
});

test('a page may neither correct nor take back', async () => {
  const { ask } = await read();
  const calls = [
    { call: 'correct', mark: 'figure:0', what: 'not-count', of: null },
    { call: 'withdraw', correction: 'c1' },
    { call: 'corrections' },
  ];
  for (const call of calls) expect(await ask(call, HERE)).toBeUndefined();
});

test('the card of a private window offers no correction', async () => {
  const { ask } = await read();
  const answer = await ask({ call: 'card', mark: 'figure:0' }, { ...CARD, private: true });
  expect(answer).toMatchObject({ state: 'card', correctable: false });
});
