import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { browserUnderTest } from './harness/launch.ts';

const scene = atTheStand();

const seconds = (number: number) => new Promise((resolve) => setTimeout(resolve, number * 1000));

/** The library as a file: what is not in it is not remembered. */
async function library(): Promise<string> {
  const { text } = await scene.reader.desk.ask({ call: 'export' });
  return text;
}

test('an article is remembered after it was visible for five seconds, time in the background not counted', async () => {
  const { reader, stand } = scene;
  const one = article('market-shelled');
  await reader.open(stand.url(one));
  await reader.painted();
  await seconds(1);
  await reader.desk.page.bringToFront();
  await seconds(6);
  expect(await library()).not.toContain(one.path);
  await reader.page.bringToFront();
  await seconds(2);
  expect(await library()).not.toContain(one.path);
  await seconds(3.5);
  expect(await library()).toContain(one.path);
});

test('coming back to a page is not reading it twice', async () => {
  const { reader, stand } = scene;
  const { page } = reader;
  await reader.desk.choose({ readAfter: 1 });
  await reader.open(stand.url(article('valley-asks-why')));
  await reader.remembered(article('valley-asks-why').path);
  await page.evaluate(() => {
    document.documentElement.dataset.before = '';
  });
  await reader.open(stand.at(article('valley-asks-why').outlet.host, '/'));
  await seconds(0.5);
  const before = await library();
  await page.goBack();
  await seconds(2.5);
  // A page that the browser loads anew, instead of restoring it, is read anew: the day it was last read moves.
  const restored = await page.evaluate(() => 'before' in document.documentElement.dataset);
  if (restored) expect(await library()).toBe(before);
  const kept = (await library())
    .split('\n')
    .filter((line) => line.includes(article('valley-asks-why').path));
  expect(kept).toHaveLength(1);
});

test.runIf(browserUnderTest() === 'chromium')(
  'a page that is loaded ahead is neither marked nor remembered before it is shown',
  async () => {
    const { reader, stand } = scene;
    const { page } = reader;
    await reader.desk.choose({ readAfter: 1 });
    const ahead = article('truce-signed');
    await reader.open(stand.at(ahead.outlet.host, '/'));
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url] }] });
      document.head.append(rules);
    }, stand.url(ahead));
    await seconds(4);
    expect(await library()).not.toContain(ahead.path);
    await page.evaluate((url) => location.assign(url), stand.url(ahead));
    await reader.remembered(ahead.path);
  },
);
