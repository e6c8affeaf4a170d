import { resolve } from 'node:path';
import type { Extension } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { BUILDS, browserUnderTest } from './harness/launch.ts';
import { painted, unmarked } from './harness/painted.ts';

const scene = atTheStand();
const one = article('market-shelled');
const inFirefox = browserUnderTest() === 'firefox';

/** Milliseconds after which nothing of an extension that is gone may be left on a page. */
const GONE_AFTER = 4000;

const install = () =>
  scene.reader.launched.browser.installExtension(resolve(BUILDS[browserUnderTest()]));

async function installed(): Promise<Extension> {
  const [extension] = (await scene.reader.launched.browser.extensions()).values();
  if (!extension) throw new Error('No extension is installed.');
  return extension;
}

/** Opens an article, waits for its marks and gives what goes wrong on the page from then on. */
async function openMarked(): Promise<readonly string[]> {
  const { reader, stand } = scene;
  const faults: string[] = [];
  await reader.open(stand.url(one));
  await painted(reader.page);
  reader.page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}

/** What stands on the page: all of it once, or nothing. */
function ours() {
  return scene.reader.page.evaluate(() => ({
    hosts: document.querySelectorAll('[data-crossread]').length,
    sheets: document.adoptedStyleSheets.length,
    kinds: [...CSS.highlights.keys()].filter((name) => name.startsWith('crossread-')).length,
  }));
}

const ONCE = { hosts: 1, sheets: 1, kinds: 3 };
const NOTHING = { hosts: 0, sheets: 0, kinds: 0 };

async function expectOneCard(): Promise<void> {
  const { reader } = scene;
  await reader.hover(one.sample.quote);
  await reader.card();
  expect(await reader.cardFrames()).toBe(1);
  await reader.leave();
  await reader.noCard();
}

test.runIf(inFirefox)(
  'Firefox puts a new version into open pages: it takes over from the one before',
  async () => {
    const faults = await openMarked();
    await scene.reader.page.evaluate(() => {
      document.querySelector('[data-crossread]')?.setAttribute('data-old', '');
    });
    await install();
    await scene.reader.page.waitForSelector('[data-crossread]:not([data-old])');
    await painted(scene.reader.page);
    expect(await ours()).toEqual(ONCE);
    await expectOneCard();
    expect(faults).toEqual([]);
  },
);

test.skipIf(inFirefox)(
  'once the extension is gone its marks and its card go, and a click brings those of a new version',
  async () => {
    const faults = await openMarked();
    const { page, launched } = scene.reader;
    await scene.reader.hover(one.sample.quote);
    await scene.reader.card();
    const start = performance.now();
    await launched.browser.uninstallExtension((await installed()).id);
    await unmarked(page);
    expect(performance.now() - start).toBeLessThan(GONE_AFTER);
    expect(await ours()).toEqual(NOTHING);
    await install();
    await page.bringToFront();
    await page.triggerExtensionAction(await installed());
    await painted(page);
    expect(await ours()).toEqual(ONCE);
    await expectOneCard();
    expect(faults).toEqual([]);
  },
);

test.skipIf(inFirefox)(
  'a click before the old version has noticed that it is one marks nothing twice',
  async () => {
    const faults = await openMarked();
    const { page, launched } = scene.reader;
    await launched.browser.uninstallExtension((await installed()).id);
    await install();
    await page.bringToFront();
    await page.triggerExtensionAction(await installed());
    await new Promise((done) => setTimeout(done, GONE_AFTER));
    expect(await ours()).toEqual(ONCE);
    expect(faults).toEqual([]);
  },
);

test.skipIf(inFirefox)('a page that is loaded anew after an update is marked again', async () => {
  const faults = await openMarked();
  const { page, launched } = scene.reader;
  await launched.browser.uninstallExtension((await installed()).id);
  // A site that draws its pages itself goes on to the next at once.
  await page.evaluate(() => history.pushState(null, '', '/next'));
  await unmarked(page);
  await install();
  await page.bringToFront();
  await page.goto(scene.stand.url(one));
  await painted(page);
  expect(await ours()).toEqual(ONCE);
  expect(faults).toEqual([]);
});
