import { beforeEach, expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { until } from './harness/until.ts';
import { boxesOf, middleOf, overlap, scrollTo } from './harness/words-on-page.ts';

/** Milliseconds of rest before a card opens, and that it stays after the pointer has left: the product's promise. */
const OPENS_AFTER = 500;
const STAYS_FOR = 300;
/** More than a card opens in, however slow the machine: a promise in seconds, not a measurement. */
const AT_MOST = 5_000;

const scene = atTheStand();
const one = article('market-shelled');
const { leader, quote, figure } = one.sample;

beforeEach(async () => {
  await scene.reader.open(scene.stand.url(one));
  await scene.reader.painted();
});

test.each(Object.entries(one.sample))('a card opens on a %s: %s', async (_kind, words) => {
  const { reader } = scene;
  await reader.hover(words);
  const card = await reader.card();
  const said = words.replaceAll(/[“”.,]/gu, '').slice(0, 30);
  expect(card.text.replaceAll(/[“”.,]/gu, '')).toContain(said);
});

test('it opens after half a second of rest and closes a moment after the pointer has left', async () => {
  const { reader } = scene;
  const start = performance.now();
  await reader.hover(quote);
  await reader.card();
  const opened = performance.now() - start;
  expect(opened).toBeGreaterThanOrEqual(OPENS_AFTER);
  expect(opened).toBeLessThan(AT_MOST);

  const left = performance.now();
  await reader.leave();
  await reader.noCard();
  const stayed = performance.now() - left;
  expect(stayed).toBeGreaterThanOrEqual(STAYS_FOR);
  expect(stayed).toBeLessThan(AT_MOST);
});

test('a pointer that only passes by opens nothing', async () => {
  const { reader } = scene;
  await reader.hover(figure);
  const words = await reader.hover(quote);
  const card = await reader.card();
  expect(card.mark).toMatch(/^quote/u);
  expect(words.length).toBeGreaterThan(0);
  expect(await reader.cardFrames()).toBe(1);
});

test('the pointer can go into the card, and the card stays while it is there', async () => {
  const { reader } = scene;
  await reader.hover(quote);
  const { box } = await reader.card();
  const { x, y } = middleOf(box);
  await reader.page.mouse.move(x, y, { steps: 12 });
  await new Promise((resolve) => setTimeout(resolve, 2 * STAYS_FOR));
  expect(await reader.shownCard()).toBeDefined();
  await reader.leave();
  await reader.noCard();
});

test('another mark takes the card over: there is one at most', async () => {
  const { reader } = scene;
  await reader.hover(quote);
  const first = await reader.card();
  await reader.hover('Mira Tolland');
  await reader.card(/^leader/u);
  expect(first.frame.detached).toBe(true);
  expect(await reader.cardFrames()).toBe(1);
});

test('Esc closes it, with the focus on the page', async () => {
  const { reader } = scene;
  await reader.hover(leader);
  await reader.card();
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
});

test('by keyboard: going to a mark opens its card, Esc closes it and hands the focus back', async () => {
  const { reader } = scene;
  await reader.page.focus('.bar a');
  await reader.desk.askTab(await reader.tab(), { call: 'go-to', mark: 'quote:3' });
  await reader.card();
  const focused = (selector: string) =>
    reader.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  expect(await focused('[data-crossread]')).toBe(true);
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  expect(await focused('.bar a')).toBe(true);
});

test('its settings button opens the options', async () => {
  const { reader } = scene;
  await reader.hover(quote);
  const { frame } = await reader.card();
  const { browser } = reader.launched;
  await frame.click('[aria-label="Card settings"]');
  const options = await until('the options', async () => {
    for (const page of await browser.pages())
      if (await page.$('main.options').catch(() => null)) return page;
    return undefined;
  });
  await options.close();
  await reader.page.bringToFront();
});

test.each([
  ['wide', 1100, 900],
  ['low', 1100, 420],
  ['narrow', 420, 800],
])('in a %s window it never covers the words', async (_name, width, height) => {
  const { reader } = scene;
  const { page } = reader;
  await page.setViewport({ width, height });
  for (const words of [leader, quote, figure]) {
    for (const place of ['start', 'center', 'end'] as const) {
      await reader.leave();
      await reader.noCard();
      await scrollTo(page, words, place);
      await reader.hover(words);
      const { box } = await reader.card();
      for (const row of await boxesOf(page, words))
        expect(overlap(box, row), JSON.stringify({ words, place, box, row })).toBe(false);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
    }
  }
  await page.setViewport({ width: 1100, height: 900 });
});

test('a page cannot open a card by events of its own', async () => {
  const { reader } = scene;
  const [box] = await boxesOf(reader.page, quote);
  if (!box) throw new Error('no box');
  await reader.page.evaluate((point) => {
    const options = { clientX: point.x, clientY: point.y, bubbles: true };
    document.body.dispatchEvent(new PointerEvent('pointermove', options));
    document.body.dispatchEvent(new PointerEvent('click', { ...options, pointerType: 'touch' }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
  }, middleOf(box));
  await new Promise((resolve) => setTimeout(resolve, 2 * OPENS_AFTER));
  expect(await reader.cardFrames()).toBe(0);
});
