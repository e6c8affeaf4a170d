import { expect, test } from 'vitest';
import { background } from '../../lib/background/handle.ts';
import type { PageComparison, PageState, Sender } from '../../lib/calls.ts';
import { LibraryError } from '../../lib/ports.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { articleSnapshot, fakeDesk } from './fake-desk.ts';

const PAGE: Sender = {
  own: false,
  tab: 7,
  top: true,
  address: 'https://harbourpost.example/2025/10/16/velmora-counts-its-dead',
  private: false,
};
const CARD: Sender = { ...PAGE, own: true, top: false, address: 'chrome-extension://x/card.html' };
const POPUP: Sender = { ...CARD, tab: null };
const OPEN = { call: 'open', snapshot: articleSnapshot() };

test('a page that shows an article gets its marks', async () => {
  const { handle } = background(fakeDesk().desk);
  const state = (await handle(OPEN, PAGE)) as PageState;
  expect(state.state).toBe('article');
  expect(state.state === 'article' && state.marks.some(({ kind }) => kind === 'quote')).toBe(true);
});

const REFUSED: readonly [what: string, message: unknown, sender: Sender][] = [
  ['nothing', undefined, PAGE],
  ['no object', 'open', PAGE],
  ['an unknown call', { call: 'everything' }, PAGE],
  ['a call of a frame in a page', OPEN, { ...PAGE, top: false }],
  ['a call from nowhere', OPEN, { ...PAGE, tab: null }],
  ['a page that speaks for another site', OPEN, { ...PAGE, address: 'https://other.example/' }],
  ['a page that asks for a card', { call: 'card', mark: 'quote:0' }, PAGE],
  ['a page that asks for the popup', { call: 'popup', tab: 7 }, PAGE],
  ['a page that asks to erase', { call: 'erase' }, PAGE],
  ['a page that asks for the library', { call: 'export' }, PAGE],
  ['a snapshot that is none', { call: 'open', snapshot: { blocks: 'all' } }, PAGE],
  ['a snapshot with a broken block', brokenSnapshot(), PAGE],
  ['a card without a tab', { call: 'card', mark: 'quote:0' }, POPUP],
];

function brokenSnapshot() {
  const { head, blocks, ...rest } = articleSnapshot();
  const snapshot = { ...rest, head, blocks: [...blocks, { text: 7 }] };
  return { call: 'open', snapshot };
}

test.each(REFUSED)('refused: %s', (_what, message, sender) => {
  expect(background(fakeDesk().desk).handle(message, sender)).toBeUndefined();
});

test('an article is remembered when it has been read, not before', async () => {
  const { desk } = fakeDesk();
  const { handle } = background(desk);
  await handle(OPEN, PAGE);
  await handle({ call: 'compare' }, PAGE);
  expect((await desk.library.counts()).articles).toBe(0);
  await handle({ call: 'read' }, PAGE);
  await handle({ call: 'read' }, PAGE);
  expect((await desk.library.counts()).articles).toBe(1);
});

test('in a private window nothing is remembered', async () => {
  const { desk } = fakeDesk();
  const { handle } = background(desk);
  await handle(OPEN, { ...PAGE, private: true });
  const answer = (await handle({ call: 'read' }, { ...PAGE, private: true })) as PageComparison;
  expect(answer.state).toBe('compared');
  expect((await desk.library.counts()).articles).toBe(0);
});

test('after the death of the background the card comes from the page itself', async () => {
  const { desk } = fakeDesk({ answer: () => articleSnapshot() });
  const before = await answerCard(desk, true);
  const after = await answerCard(desk, false);
  expect(after).toEqual(before);
  expect(after).toMatchObject({ state: 'card', card: { kind: 'quote' } });
});

async function answerCard(desk: ReturnType<typeof fakeDesk>['desk'], opened: boolean) {
  const { handle } = background(desk);
  if (opened) await handle(OPEN, PAGE);
  return handle({ call: 'card', mark: 'quote:0' }, CARD);
}

test('what the card says goes to the page of its own tab', async () => {
  const { desk, sent } = fakeDesk();
  await background(desk).handle({ call: 'card-says', what: 'close' }, CARD);
  expect(sent).toEqual([{ call: 'card-says', what: 'close' }]);
});

test('a library that cannot be opened: marks stay, card, badge and popup say why', async () => {
  const why = 'Your library could not be opened.';
  const fail = () => Promise.reject(new LibraryError('unavailable', why));
  const { desk, badges } = fakeDesk({ answer: () => ({ state: 'article', marks: [] }) });
  const library = { ...desk.library, correctionsAbout: fail, keep: fail, sharing: fail };
  const { handle } = background({ ...desk, library });
  expect(((await handle(OPEN, PAGE)) as PageState).state).toBe('article');
  expect(await handle({ call: 'compare' }, PAGE)).toEqual({ state: 'failed', why });
  expect(await handle({ call: 'card', mark: 'quote:0' }, CARD)).toMatchObject({
    state: 'card',
    trouble: why,
  });
  expect(await handle({ call: 'popup', tab: 7 }, POPUP)).toMatchObject({ state: 'error', why });
  expect(badges).toEqual(['!']);
});

test('a library that is full says so when the article is to be kept', async () => {
  const why = 'There is no room left.';
  const { desk, badges } = fakeDesk();
  const keep = () => Promise.reject(new LibraryError('full', why));
  const { handle } = background({ ...desk, library: { ...desk.library, keep } });
  await handle(OPEN, PAGE);
  expect(await handle({ call: 'read' }, PAGE)).toEqual({ state: 'failed', why });
  expect(badges).toEqual(['!']);
});

const GERMAN =
  'Der Stadtrat von Elmstadt hat am Dienstag beschlossen, die alte Brücke über den Fluss bis zum Frühjahr zu schließen. ' +
  'Die Bürgermeisterin sagte, 214 Familien müssten einen Umweg nehmen, bis die Arbeiten beendet sind.';

test('an article in another language is not marked, and that is said', async () => {
  const { handle } = background(fakeDesk().desk);
  const english = articleSnapshot({ language: 'de' });
  const blocks = english.blocks.map((block, at) =>
    block.tag === 'p' ? { ...block, text: `${GERMAN} (${at})` } : block,
  );
  const snapshot = { ...english, blocks };
  const state = await handle({ call: 'open', snapshot }, PAGE);
  expect(state).toMatchObject({ state: 'other-language' });
});

const READ_PAGE = ({ call }: { readonly call: string }) =>
  call === 'status' ? { state: 'article', marks: [] } : null;

test.each([
  ['allowed', 'https://harbourpost.example/x', true, false],
  ['not allowed', 'https://harbourpost.example/x', false, true],
  ['not allowed, its address unknown', undefined, false, true],
  ['of no site', 'about:config', false, false],
])(
  'a page that the browser has %s: the popup can ask',
  async (_what, address, permitted, blocked) => {
    const { desk } = fakeDesk({ answer: READ_PAGE, permitted: async () => permitted });
    const { handle } = background({ ...desk, facts: async () => ({ address, private: false }) });
    expect(await handle({ call: 'popup', tab: 7 }, POPUP)).toMatchObject({ site: { blocked } });
  },
);

test('a site that is read only on a click needs no permission', async () => {
  const settings = async () => ({ ...DEFAULT_SETTINGS, sites: 'click' as const });
  const { desk } = fakeDesk({ answer: READ_PAGE, permitted: async () => false, settings });
  const view = await background(desk).handle({ call: 'popup', tab: 7 }, POPUP);
  expect(view).toMatchObject({ site: { blocked: false } });
});

test('what is open when a permission is given is read, once', async () => {
  const entered: number[] = [];
  const enter = async (tab: number) => entered.push(tab) > 0;
  await background(fakeDesk({ enter }).desk).permitted(7);
  await background(fakeDesk({ enter, answer: READ_PAGE }).desk).permitted(8);
  expect(entered).toEqual([7]);
});

test('the panel is told of what changes, and clicks on nothing', async () => {
  const calls: string[] = [];
  const answer = ({ call }: { readonly call: string }) => {
    calls.push(call);
    return call === 'status' ? { state: 'off', why: 'left alone' } : null;
  };
  const settings = async () => ({ ...DEFAULT_SETTINGS, sites: 'click' as const });
  const { desk, changed } = fakeDesk({ answer, settings });
  const { handle } = background(desk);
  expect(await handle({ call: 'panel', tab: 7 }, POPUP)).toEqual({
    state: 'off',
    why: 'Crossread reads only when you click.',
  });
  expect(calls).not.toContain('start');
  await handle(OPEN, PAGE);
  await handle({ call: 'compare' }, PAGE);
  expect(changed).toEqual([7]);
});

test('a page that Crossread has not been in: the panel says what to do, and enters nothing', async () => {
  const entered: number[] = [];
  const { desk } = fakeDesk({ enter: async (tab) => entered.push(tab) > 0 });
  const view = await background(desk).handle({ call: 'panel', tab: 7 }, POPUP);
  expect(view).toMatchObject({ state: 'no-access', why: expect.stringContaining('click') });
  expect(entered).toEqual([]);
});
