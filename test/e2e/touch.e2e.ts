import { beforeEach, expect, test } from 'vitest';
import { ODD_HOST } from '../newsstand/odd-pages.ts';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { markedAt } from './harness/painted.ts';
import { boxesOf, middleOf, overlap } from './harness/words-on-page.ts';

const scene = atTheStand();
const one = article('market-shelled');
const { leader, quote, figure } = one.sample;

/** Longer than a card stays when the pointer has left, and than a rest that opens one. */
const A_WHILE = 1000;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

beforeEach(async () => {
  const { reader, stand } = scene;
  await reader.page.setViewport({ width: 412, height: 800, hasTouch: true, isMobile: true });
  await reader.open(stand.url(one));
  await reader.painted();
});

/** Taps on the first of these words with a finger. */
async function tap(words: string): Promise<void> {
  const [box] = await boxesOf(scene.reader.page, words);
  if (!box) throw new Error(`no box: ${words}`);
  const { x, y } = middleOf(box);
  await scene.reader.page.touchscreen.tap(x, y);
}

test.each(Object.entries(one.sample))(
  'a tap on a %s opens its card, which stays',
  async (_kind, words) => {
    const { reader } = scene;
    await tap(words);
    const { box } = await reader.card();
    for (const row of await boxesOf(reader.page, words)) expect(overlap(box, row)).toBe(false);
    await aWhile();
    expect(await reader.shownCard()).toBeDefined();
    expect(await reader.cardFrames()).toBe(1);
  },
);

test('a tap beside the words closes it', async () => {
  const { reader } = scene;
  await tap(quote);
  await reader.card();
  await tap('Lestovar');
  await reader.noCard();
});

test('a tap on another mark takes the card over', async () => {
  const { reader } = scene;
  await tap(figure);
  await reader.card(/^figure/u);
  await tap(leader);
  await reader.card(/^leader/u);
  expect(await reader.cardFrames()).toBe(1);
});

test('a tap in the card is the card’s, and one in the clear room around it closes it', async () => {
  const { reader } = scene;
  await tap(quote);
  const { box } = await reader.card();
  await reader.page.touchscreen.tap(middleOf(box).x, box.top + 60);
  await aWhile();
  expect(await reader.shownCard()).toBeDefined();
  await reader.page.touchscreen.tap(middleOf(box).x, box.bottom + 12);
  await reader.noCard();
});

test('after taps in the card and beside it the page is followed on', async () => {
  const { reader } = scene;
  await tap(quote);
  const { box } = await reader.card();
  await reader.page.touchscreen.tap(middleOf(box).x, box.top + 60);
  await tap('Lestovar');
  await reader.noCard();
  const late = '“Nobody had told the bakers that the road was open again,” Anton Velisar said.';
  await reader.page.evaluate((html) => {
    document.querySelector('.text p')?.insertAdjacentHTML('beforebegin', `<p>${html}</p>`);
  }, late);
  await markedAt(reader.page, 'told the bakers');
});

test('a tap on a link that is marked follows the link', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.at(ODD_HOST, '/linked'));
  await reader.painted();
  const words = 'nobody may switch off';
  await markedAt(reader.page, words);
  await Promise.all([reader.page.waitForNavigation(), tap(words)]);
  expect(new URL(reader.page.url()).pathname).toBe('/plain');
});

test('nothing opens where a finger only scrolls over marks', async () => {
  const { reader } = scene;
  const { page } = reader;
  const [box] = await boxesOf(page, quote);
  if (!box) throw new Error('no box');
  const { x, y } = middleOf(box);
  const finger = await page.touchscreen.touchStart(x, y);
  for (const step of [20, 40, 60, 80]) await finger.move(x, y - step);
  await finger.end();
  await aWhile();
  expect(await reader.cardFrames()).toBe(0);
});
