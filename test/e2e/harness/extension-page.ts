import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

/**
 * Opens one of the extension's own pages and waits until `ready` is in it. Firefox never tells that such a page has loaded,
 * so the page itself is asked.
 */
export async function openExtensionPage(
  launched: Launched,
  path: string,
  ready = 'body',
): Promise<Page> {
  const page = await launched.browser.newPage();
  const address = launched.page(path);
  page.goto(address).catch(() => undefined);
  await page.waitForFunction(
    (start, selector) =>
      location.href.startsWith(start) && document.querySelector(selector) !== null,
    { polling: 50, timeout: 20_000 },
    address,
    ready,
  );
  return page;
}
