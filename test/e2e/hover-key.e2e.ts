import { beforeEach, expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';

const scene = atTheStand();
const one = article('market-shelled');
const { quote, leader } = one.sample;

/** Longer than the rest that opens a card. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1200));

beforeEach(async () => {
  const { reader, stand } = scene;
  await reader.desk.choose({ hover: { opens: 'key', delay: 500, key: 'Shift' } });
  await reader.open(stand.url(one));
  await reader.painted();
});

test('with a key to be held, rest alone opens nothing; the key does, and may then be let go', async () => {
  const { reader } = scene;
  const { page } = reader;
  const [box] = await reader.hover(quote);
  await aWhile();
  expect(await reader.cardFrames()).toBe(0);
  await page.keyboard.down('Shift');
  await reader.card(/^quote/u);
  await page.keyboard.up('Shift');
  await page.mouse.move((box?.left ?? 0) + 8, (box?.top ?? 0) + 8, { steps: 3 });
  await aWhile();
  expect(await reader.shownCard()).toBeDefined();
  await reader.leave();
  await reader.noCard();
});

test('the key may be held before the pointer comes', async () => {
  const { reader } = scene;
  await reader.page.keyboard.down('Shift');
  await reader.hover(leader);
  await reader.card(/^leader/u);
  await reader.page.keyboard.up('Shift');
});

test('a capital that is typed while the pointer lies on a mark opens nothing', async () => {
  const { reader } = scene;
  await reader.hover(quote);
  await reader.page.keyboard.press('Shift');
  await aWhile();
  expect(await reader.cardFrames()).toBe(0);
});

test('where hovering is off, nothing opens by it', async () => {
  const { reader } = scene;
  await reader.desk.choose({ hover: { opens: 'never', delay: 500, key: 'Shift' } });
  await reader.painted();
  await reader.hover(quote);
  await aWhile();
  expect(await reader.cardFrames()).toBe(0);
});
