import { expect, test } from 'vitest';
import { ARTICLES, OUTLETS } from '../newsstand/manifest.ts';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { unmarked } from './harness/painted.ts';
import { siteOf, switchSite } from './harness/site-switch.ts';
import { boxesOf } from './harness/words-on-page.ts';

const scene = atTheStand();

/** The page's own document as text, without the one element that Crossread may add. */
function ownDocument(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll(':scope > [data-crossread]')) host.remove();
  return copy.outerHTML;
}

test.each(OUTLETS)('an article of $name is marked', async (outlet) => {
  const { reader, stand } = scene;
  const one = ARTICLES.find((candidate) => candidate.outlet === outlet) ?? article('');
  await reader.open(stand.url(one));
  const painted = await reader.painted();
  expect(painted.quote).toBeGreaterThan(2);
  expect(painted.figure).toBeGreaterThan(2);
});

test('nothing outside the article is marked: no teaser, comment or advertisement', async () => {
  const { reader, stand } = scene;
  for (const id of ['ministry-counts-63', 'ashdown-in-port-amsel']) {
    await reader.open(stand.url(article(id)));
    await reader.painted();
    const strays = await reader.page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('crossread-'))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range) =>
          range.startContainer.parentElement?.closest(
            '.comments, .ad, aside, nav, form, .foot, .left',
          ),
        )
        .map(String),
    );
    expect(strays).toEqual([]);
  }
});

test('marks are paint: they change pixels and not the document', async () => {
  const { reader, stand } = scene;
  const { page } = reader;
  const one = article('market-shelled');
  await switchSite(reader, siteOf(one), false);
  await reader.open(stand.url(one));
  const boxes = () => boxesOf(page, one.sample.quote);
  const where = await boxes();
  const plain = await page.screenshot();
  const before = await page.evaluate(() => document.documentElement.outerHTML);

  await switchSite(reader, siteOf(one), true);
  await reader.painted();
  expect(await boxes()).toEqual(where);
  expect(await page.screenshot()).not.toEqual(plain);
  expect(await page.evaluate(ownDocument)).toBe(before);

  await switchSite(reader, siteOf(one), false);
  await unmarked(page);
  expect(await page.screenshot()).toEqual(plain);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await switchSite(reader, siteOf(one), true);
});

test('one host element of no size stands beside the body', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.url(article('ashdown-in-port-amsel')));
  await reader.painted();
  const hosts = await reader.page.evaluate(() =>
    [...document.querySelectorAll('[data-crossread]')].map((host) => {
      const { width, height } = host.getBoundingClientRect();
      return { beside: host.parentElement === document.documentElement, area: width * height };
    }),
  );
  expect(hosts).toEqual([{ beside: true, area: 0 }]);
});

test.each(OUTLETS)('the front page of $name is no article', async ({ host }) => {
  const { reader, stand } = scene;
  await reader.open(stand.at(host, '/'));
  const state = await reader.settled();
  expect(state.state).toBe('not-article');
  expect(await reader.page.evaluate(() => document.querySelector('[data-crossread]'))).toBeNull();
});
