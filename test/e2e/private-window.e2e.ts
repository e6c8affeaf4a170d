import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { browserUnderTest } from './harness/launch.ts';
import { painted } from './harness/painted.ts';

const scene = atTheStand({ private: true });
const EARLIER = article('market-shelled');
const one = article('toll-of-71');

/** Everything the extension keeps on the device outside of its settings. */
async function kept(): Promise<string> {
  const { text } = await scene.reader.desk.ask({ call: 'export' });
  return text;
}

// Nothing lets a test give an extension leave for Firefox's private windows.
test.runIf(browserUnderTest() === 'chromium')(
  'a page in a private window is marked, and nothing of it is remembered',
  async () => {
    const { reader, stand } = scene;
    await reader.desk.choose({ readAfter: 1 });
    await reader.open(stand.url(EARLIER));
    await reader.remembered(EARLIER.path);
    const before = await kept();

    const windows = await reader.launched.browser.createBrowserContext();
    const page = await windows.newPage();
    await page.goto(stand.url(one));
    await painted(page);
    const tabs = await reader.desk.page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ incognito: boolean }[]> } };
      };
      return chrome.tabs.query({ active: true });
    });
    expect(tabs.map(({ incognito }) => incognito)).toContain(true);
    // Four times as long as it takes to count as read.
    await new Promise((done) => setTimeout(done, 4000));
    expect(await kept()).toBe(before);
    await windows.close();
    expect(await kept()).toBe(before);

    await reader.open(stand.url(one));
    await reader.remembered(one.path);
  },
);
