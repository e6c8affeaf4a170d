import { beforeAll, expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { secondLineIn } from './harness/ink.ts';
import { until } from './harness/until.ts';
import { type Box, boxesOf } from './harness/words-on-page.ts';

const scene = atTheStand();

/** Words of an article that differ from those before it, on a page with a bar that has no place among the page's layers. */
const LATE = article('toll-of-71');
const WORDS = 'around 9,000';
const BEFORE = ['market-shelled', 'ashdown-in-port-amsel'];

beforeAll(async () => {
  const { reader, stand } = scene;
  await reader.desk.choose({ readAfter: 1 });
  for (const id of BEFORE) {
    await reader.open(stand.url(article(id)));
    await reader.remembered(article(id).path);
  }
  await reader.open(stand.url(LATE));
  await reader.drawn();
  await scrollAbove(400);
  await until('second lines', async () => (await lineAtWords()) ?? undefined);
});

/** The words and the line below them. */
async function rowOfWords(): Promise<Box> {
  const row = (await boxesOf(scene.reader.page, WORDS)).at(-1);
  if (!row) throw new Error('no row');
  return { ...row, bottom: row.bottom + 8 };
}

const lineAtWords = async () => secondLineIn(scene.reader, await rowOfWords());
const goesAway = () => until('no line', async () => ((await lineAtWords()) ? undefined : true));
const comesBack = () => until('a line', async () => (await lineAtWords()) ?? undefined);

/** Scrolls so that the foot of the words comes to lie so far above the foot of the window. */
async function scrollAbove(pixels: number): Promise<void> {
  const { bottom } = await rowOfWords();
  await scene.reader.page.evaluate(
    (foot, above) => {
      scrollBy({ top: foot - (innerHeight - above), behavior: 'instant' });
    },
    bottom,
    pixels,
  );
}

/** Lays a white box of the page's own over the window, in CSS pixels from its edges. */
async function lay(inset: string, styles = ''): Promise<void> {
  await scene.reader.page.evaluate(
    (where, more) => {
      const box = document.createElement('div');
      box.id = 'laid';
      box.style.cssText = `position: fixed; background: #fff; inset: ${where}; ${more}`;
      document.body.append(box);
    },
    inset,
    styles,
  );
}

const takeAway = () => scene.reader.page.evaluate(() => document.querySelector('#laid')?.remove());

test('a line is not drawn over a bar that its words have scrolled under, wherever they are under it', async () => {
  for (const above of [50, 46, 42, 30, 20]) {
    await scrollAbove(above);
    const box = await rowOfWords();
    const bar = await scene.reader.page.evaluate(
      () => document.querySelector('.cookies')?.getBoundingClientRect().top ?? 0,
    );
    await until(`no line on the bar at ${above}`, async () =>
      (await secondLineIn(scene.reader, { ...box, top: bar, bottom: 900 })) ? undefined : true,
    );
  }
  await scrollAbove(400);
  await comesBack();
});

test('a notice that opens over the words takes the line along, and gives it back', async () => {
  await scrollAbove(400);
  await comesBack();
  await lay('400px 0 0 0');
  await goesAway();
  await takeAway();
  await comesBack();
});

test('of a line that is half under something the other half is drawn', async () => {
  await scrollAbove(400);
  const whole = await comesBack();
  const middle = Math.round((whole.left + whole.right) / 2);
  await lay(`300px 0 200px ${middle}px`);
  const half = await until('half a line', async () => {
    const line = await lineAtWords();
    return line && line.right < whole.right ? line : undefined;
  });
  expect(half.left).toBe(whole.left);
  expect(Math.abs(half.right - middle)).toBeLessThanOrEqual(4);
  await takeAway();
  await comesBack();
});

test('a clear box over the page hides nothing', async () => {
  await scrollAbove(400);
  await comesBack();
  await lay('0', 'background: transparent');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await lineAtWords()).not.toBeNull();
  await lay('0', 'opacity: 0');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await lineAtWords()).not.toBeNull();
  await takeAway();
  await takeAway();
});

test('words that are scrolled out of a box of their own leave no line behind', async () => {
  const { page } = scene.reader;
  await page.evaluate(() => {
    const wrap = document.querySelector<HTMLElement>('.wrap');
    wrap?.style.setProperty('height', '500px');
    wrap?.style.setProperty('overflow', 'auto');
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await until('no line outside of the box', async () => {
    const line = await secondLineIn(scene.reader, { left: 0, top: 0, right: 1100, bottom: 900 });
    const foot = await page.evaluate(
      () => document.querySelector('.wrap')?.getBoundingClientRect().bottom ?? 0,
    );
    return line === null || line.bottom <= foot + 2 ? true : undefined;
  });
});
