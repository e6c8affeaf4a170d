import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/**
 * Opens one of the extension's own pages and waits until `ready` is in it. Firefox never tells that such a page has loaded,
 * so the page itself is asked; while it loads, asking fails.
 */
export async function openExtensionPage(
  launched: Launched,
  path: string,
  ready = 'body',
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await launched.browser.newPage({ type });
  const address = launched.page(path);
  page.goto(address).catch(() => undefined);
  await until(`${ready} in ${path}`, async () => {
    const loaded = (start: string, selector: string): boolean =>
      location.href.startsWith(start) && document.querySelector(selector) !== null;
    const there = await page.evaluate(loaded, address, ready).catch(() => false);
    return there || undefined;
  });
  return page;
}
