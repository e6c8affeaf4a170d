import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { boxesOf, overlap } from './harness/words-on-page.ts';

/** Text at 200 %, as the reader has set it in the browser. */
const scene = atTheStand({ text: 32 });
const one = article('market-shelled');

test.each(Object.entries(one.sample))(
  'with large text the card of a %s is whole and beside its words',
  async (_kind, words) => {
    const { reader, stand } = scene;
    await reader.page.setViewport({ width: 1100, height: 900 });
    await reader.open(stand.url(one));
    await reader.painted();
    await reader.hover(words);
    const { box, frame } = await reader.card();
    const card = await frame.evaluate(() => {
      const { left, right } =
        document.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return {
        left,
        right,
        width: innerWidth,
        text: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      };
    });
    expect(card.text).toBe(32);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(card.width);
    expect(box.right - box.left).toBeGreaterThan(700);
    for (const row of await boxesOf(reader.page, words)) expect(overlap(box, row)).toBe(false);
  },
);
