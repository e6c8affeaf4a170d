import { closeSync, openSync, writeSync } from 'node:fs';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { openBrowser, openTab } from '../pages/browser.ts';
import { bundleForPage } from '../pages/bundle.ts';
import type { readPage, snapshotOf } from '../pages/crossread-in-page.ts';
import { type SavedPage, savedPages } from '../pages/saved-pages.ts';
import { UsageError } from './rows.ts';

/** What mode 4 is asked to do. */
export interface PagesWanted {
  /** Holds a folder for each page, with page.html in it. */
  readonly dir: string;
  readonly out: string;
  /** Says for each block of a page why it was kept or dropped. */
  readonly trace: boolean;
}

declare global {
  /** The bundle in the page. */
  var crossread: { readonly readPage: typeof readPage; readonly snapshotOf: typeof snapshotOf };
}

/**
 * Reads every saved page in Chromium with the extension's own reader, the page's scripts off, and writes a row for each
 * as soon as it is read. A page that breaks becomes `{id, error}` and the run goes on.
 *
 * @throws UsageError where the folder cannot be read or the file not be written
 */
export async function runPages({ dir, out, trace }: PagesWanted): Promise<void> {
  const pages = found(dir);
  const file = opened(out);
  const code = await bundleForPage('crossread-in-page.ts', 'crossread');
  const browser = await openBrowser();
  try {
    const tab = await openTab(browser);
    const read = async ({ id, address }: SavedPage): Promise<object> => {
      try {
        const page = await tab.open(address);
        await page.evaluate(code);
        return { id, ...(await page.evaluate((wanted) => crossread.readPage(wanted), { trace })) };
      } catch (error) {
        return { id, error: (error as Error).message.split('\n', 1)[0] };
      }
    };
    for (const page of pages) writeSync(file, `${JSON.stringify(await read(page))}\n`);
  } finally {
    closeSync(file);
    await browser.close();
  }
}

/** Takes the snapshot of one saved page in Chromium, its scripts off. */
export async function snapshotOfPage(address: string): Promise<Snapshot> {
  const code = await bundleForPage('crossread-in-page.ts', 'crossread');
  const browser = await openBrowser();
  try {
    const page = await (await openTab(browser)).open(address);
    await page.evaluate(code);
    return await page.evaluate(() => crossread.snapshotOf());
  } finally {
    await browser.close();
  }
}

function found(dir: string): SavedPage[] {
  try {
    return savedPages(dir);
  } catch (cause) {
    throw new UsageError(`cannot read ${dir}: ${(cause as NodeJS.ErrnoException).code}`, { cause });
  }
}

function opened(out: string): number {
  try {
    return openSync(out, 'w');
  } catch (cause) {
    throw new UsageError(`cannot write ${out}: ${(cause as NodeJS.ErrnoException).code}`, {
      cause,
    });
  }
}
