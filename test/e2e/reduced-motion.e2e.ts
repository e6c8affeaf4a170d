import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';

const scene = atTheStand({ reducedMotion: true });
const one = article('market-shelled');

/** Milliseconds of rest before a card opens: behaviour and no motion, so the same. */
const OPENS_AFTER = 500;

test('with reduced motion a card opens as ever, and nothing in it moves', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.url(one));
  await reader.painted();
  expect(
    await reader.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches),
  ).toBe(true);
  const start = performance.now();
  await reader.hover(one.sample.quote);
  const { frame } = await reader.card();
  expect(performance.now() - start).toBeGreaterThanOrEqual(OPENS_AFTER);
  const moving = await frame.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter(({ animationName, transitionDuration }) =>
        [animationName !== 'none', Number.parseFloat(transitionDuration) > 0.001].includes(true),
      )
      .map(({ animationName, transitionProperty }) => `${animationName} ${transitionProperty}`),
  );
  expect(moving).toEqual([]);
});

test('stepping to a mark jumps there', async () => {
  const { reader } = scene;
  const { page } = reader;
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'smooth';
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  });
  const before = await page.evaluate(() => scrollY);
  await reader.desk.askTab(await reader.tab(), { call: 'go-to', mark: 'quote:1' });
  const after = await page.evaluate(() => scrollY);
  expect(after).toBeLessThan(before);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await page.evaluate(() => scrollY)).toBe(after);
});
