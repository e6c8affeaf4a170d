import type { Page, Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { browserUnderTest } from './harness/launch.ts';
import { openPopup } from './harness/popup.ts';
import { until } from './harness/until.ts';

const scene = atTheStand();
const first = article('market-shelled');
const next = article('ashdown-in-port-amsel');

/** Opens the panel's page for the tab that is read in, in a window of its own: both are seen, as page and panel are. */
async function openPanel(): Promise<Page> {
  const { reader } = scene;
  const path = `sidepanel.html?tab=${await reader.tab()}`;
  return openExtensionPage(reader.launched, path, '.panel:not([aria-busy="true"])', 'window');
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

async function says(page: Page, words: RegExp): Promise<void> {
  await until(`a panel that says ${words}`, async () =>
    words.test(await textOf(page)) ? true : undefined,
  );
}

/** Presses the first of these that says so, with the pointer. */
async function press(page: Page, selector: string, words: RegExp): Promise<void> {
  const found = await until(`${words} in ${selector}`, async () => {
    for (const one of await page.$$(selector))
      if (words.test(await one.evaluate((node) => node.textContent ?? ''))) return one;
    return undefined;
  });
  await found.click();
}

test('it lists all that is marked, and a line goes to its place and opens its card', async () => {
  const { reader, stand } = scene;
  await reader.desk.choose({ readAfter: 1 });
  for (const one of [first, next]) {
    await reader.open(stand.url(one));
    await reader.remembered(one.path);
  }
  const view = await reader.comparison();
  if (view.state !== 'article') throw new Error(`not an article: ${view.state}`);
  const panel = await openPanel();
  await says(panel, new RegExp(`${view.differences.length} difference`, 'u'));
  expect(await textOf(panel)).toContain(`Quotes ${view.counts.quotes}`);

  await press(panel, '[role="tab"]', /^Figures/u);
  await says(panel, /Differ from earlier coverage/u);
  await press(panel, 'button.row', /58/u);
  await reader.page.bringToFront();
  expect((await reader.card(/^figure/u)).text).toContain('58');
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  await panel.close();
});

test('by keyboard alone: tabs by arrows, lines by Tab, and Enter goes there', async () => {
  const { reader } = scene;
  const panel = await openPanel();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('ArrowRight');
  await says(panel, /As before|Differ from earlier coverage|New in your library/u);
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await reader.page.bringToFront();
  await reader.card(/^leader/u);
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  await panel.close();
});

test('it fits into 280 pixels', async () => {
  const panel = await openPanel();
  await panel.setViewport({ width: 280, height: 700 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  await panel.close();
});

test('it follows what the page shows, and says why nothing is listed', async () => {
  const { reader, stand } = scene;
  const panel = await openPanel();
  await reader.open(stand.url(first));
  await says(panel, new RegExp(first.story.headline.slice(0, 20), 'u'));
  await reader.open(stand.at('courier.example', '/'));
  await says(panel, /Not an article/u);
  await reader.desk.choose({ off: ['wire.example'] });
  await reader.open(stand.url(first));
  await says(panel, /Off on this site/u);
  await reader.desk.choose({ off: [] });
  await panel.close();
});

test('the popup opens it', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.url(next));
  await reader.painted();
  const popup = await openPopup(reader);
  await press(popup, '.bar button', /Panel/u);
  await until('the side panel', async () => ((await isOpen()) ? true : undefined));
});

/** Firefox shows its side bar to no test. */
test.runIf(browserUnderTest() === 'chromium')('a card opens it at its own line', async () => {
  const { reader } = scene;
  await reader.page.bringToFront();
  await reader.hover(next.sample.quote);
  const { frame } = await reader.card(/^quote/u);
  await frame.click('.card-foot button');
  const target = await reader.launched.browser.waitForTarget(isPanel);
  const panel = await target.asPage();
  await until('the line of the quote', () =>
    panel.evaluate(
      (words) =>
        document.querySelector('[aria-current]')?.textContent?.includes(words) || undefined,
      next.sample.quote.replaceAll(/[“”]/gu, '').slice(0, 20),
    ),
  );
});

const isPanel = (target: Target): boolean => target.url().endsWith('/sidepanel.html');

/** Whether the real panel is open beside the page. */
async function isOpen(): Promise<boolean> {
  const { desk, launched } = scene.reader;
  if (browserUnderTest() === 'firefox') return desk.sidebarIsOpen();
  return launched.browser.targets().some(isPanel);
}
