import type { Page } from 'puppeteer-core';
import { PATIENCE, POLL, until } from './until.ts';

/** How many places of each kind are painted on the page, as the page itself can see. */
export interface Painted {
  readonly leader: number;
  readonly quote: number;
  readonly figure: number;
}

/** Waits until marks are painted and says how many. */
export function painted(page: Page): Promise<Painted> {
  return until('marks on the page', () =>
    page.evaluate(() => {
      // A range whose nodes the page has taken away paints nothing.
      const size = (kind: string) =>
        [...(CSS.highlights.get(`crossread-${kind}`) ?? [])].filter(
          (range) => range.startContainer.isConnected && !range.collapsed,
        ).length;
      const found = { leader: size('leader'), quote: size('quote'), figure: size('figure') };
      return found.leader + found.quote + found.figure > 0 ? found : undefined;
    }),
  );
}

/** Waits until no mark is painted and Crossread's element is gone. */
export async function unmarked(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-crossread]') &&
      ![...CSS.highlights.keys()].some((name) => name.startsWith('crossread-')),
    { polling: POLL, timeout: PATIENCE },
  );
}

/** Waits until these words lie in a mark. */
export async function markedAt(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('crossread-'))
        .flatMap(([, highlight]) => [...highlight])
        // A range whose nodes the page has taken away paints nothing.
        .filter((range) => range.startContainer.isConnected)
        .some((range) => String(range).includes(wanted)),
    { polling: POLL, timeout: PATIENCE },
    words,
  );
}
