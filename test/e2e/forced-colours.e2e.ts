import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { secondLineIn } from './harness/ink.ts';
import { browserUnderTest } from './harness/launch.ts';
import { until } from './harness/until.ts';
import { boxesOf } from './harness/words-on-page.ts';

/** With the system's high contrast. */
const scene = atTheStand({ forcedColours: true });
const BEFORE = ['market-shelled', 'ashdown-in-port-amsel'];
const LATE = article('toll-of-71');

test('in forced colours marks are told apart as far as the browser can draw them, and a card opens', async () => {
  const { reader, stand } = scene;
  const { page } = reader;
  await reader.desk.choose({ readAfter: 1 });
  for (const id of BEFORE) {
    await reader.open(stand.url(article(id)));
    await reader.remembered(article(id).path);
  }
  await reader.open(stand.url(LATE));
  await reader.drawn();
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);

  const [row] = await boxesOf(page, LATE.sample.figure);
  if (!row) throw new Error('no row');
  const below = { ...row, bottom: row.bottom + 8 };
  await until('a second line', async () => (await secondLineIn(reader, below, 'any')) ?? undefined);

  const ranges = await page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
  // Chromium would paint every highlight as a solid block: there the second line stands alone.
  if (browserUnderTest() === 'firefox') expect(Math.min(...ranges)).toBeGreaterThan(0);
  else expect(Math.max(...ranges)).toBe(0);

  await reader.hover(LATE.sample.figure);
  const { frame, text } = await reader.card();
  expect(text).toContain('71');
  const { ink, paper } = await frame.evaluate(() => {
    const card = document.querySelector('.card') ?? document.body;
    const { color, backgroundColor } = getComputedStyle(card);
    return { ink: color, paper: backgroundColor };
  });
  expect(ink).not.toBe(paper);
});
