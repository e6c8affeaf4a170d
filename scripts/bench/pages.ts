import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openTab, type Tab } from '../pages/browser.ts';
import { bundleForPage } from '../pages/bundle.ts';
import { type SavedPage, savedPages } from '../pages/saved-pages.ts';
import { hostileTimes } from './pages/hostile.ts';
import { liveCost } from './pages/live.ts';
import { type PageTruth, type Scored, scorePage, table } from './pages/scores.ts';

/** Saved pages with their truths, unpacked from the evaluation data. */
const PAGES = '.cache/pages';

/** What every reader gives back from inside a page. */
export interface Answer {
  readonly isArticle: boolean;
  readonly text: string | null;
  readonly ms: number;
}

declare global {
  /** The bundle of one reader in the page. */
  var reader: { readonly read: () => Answer };
}

const READERS: Readonly<Record<string, string>> = {
  Crossread: 'crossread-reader.ts',
  Readability: 'readability-reader.ts',
  Defuddle: 'defuddle-reader.ts',
};

/**
 * Measures this reader and its peers on the same saved pages in the same browser. Each reads first in a page opened afresh
 * for it, and they take turns page by page, so that the machine's load falls on all alike. Then what hostile pages cost this
 * reader, and what watching a page that never rests does.
 */
export async function run(): Promise<void> {
  const pages = existsSync(PAGES) ? savedPages(PAGES) : [];
  if (pages.length === 0) throw new Error(`${PAGES} is empty: unpack the saved pages there first.`);
  const bundles = await Promise.all(
    Object.entries(READERS).map(
      async ([name, file]) => [name, await bundleForPage(file, 'reader')] as const,
    ),
  );
  const browser = await openBrowser();
  const scored = new Map(bundles.map(([name]): [string, Scored[]] => [name, []]));
  try {
    const tab = await openTab(browser);
    for (const page of pages) {
      const truth = truthOf(page);
      for (const [name, code] of bundles) {
        const answer = await answerOf(tab, page, code);
        if (answer) scored.get(name)?.push(scorePage(truth, answer));
      }
    }
    console.log(table(scored));
    console.log('\nhostile pages, the longest task in milliseconds:');
    for (const { name, ms } of await hostileTimes(tab, bundles[0]?.[1] ?? ''))
      console.log(`${ms.toFixed(1).padStart(7)}  ${name}`);
    const { changesPerSecond, share } = await liveCost(browser);
    console.log(
      `\na page that changes ${changesPerSecond.toFixed(0)} times a second: ` +
        `${(100 * share).toFixed(1)} % of its main thread`,
    );
  } finally {
    await browser.close();
  }
}

function truthOf({ id }: SavedPage): PageTruth {
  return JSON.parse(readFileSync(join(PAGES, id, 'truth.json'), 'utf8'));
}

/** undefined where the page cannot be opened or the reader breaks on it, which is said. */
async function answerOf(
  tab: Tab,
  { id, address }: SavedPage,
  code: string,
): Promise<Answer | undefined> {
  try {
    const page = await tab.open(address);
    await page.evaluate(code);
    return await page.evaluate(() => reader.read());
  } catch (error) {
    console.error(`${id}: ${(error as Error).message.split('\n', 1)[0]}`);
    return undefined;
  }
}
