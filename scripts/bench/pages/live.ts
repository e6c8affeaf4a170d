import type { Browser } from 'puppeteer-core';
import { bundleForPage } from '../../pages/bundle.ts';
import type { mutate, watch } from '../../pages/live-in-page.ts';

declare global {
  /** The bundle in the page. */
  var live: { readonly mutate: typeof mutate; readonly watch: typeof watch };
}

const SECONDS = 8;
const PARAGRAPHS = 300;

const PAGE = `<!doctype html><html lang="en"><head><title>The council sits</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-10-14T16:40:00+02:00"></head><body><article><h1>The council sits</h1>
${Array.from({ length: PARAGRAPHS }, (_, number) => `<p>In its session ${number} the harbour council of Tesmar heard what the hauliers had to say of the old bridge.</p>`).join('\n')}
</article></body></html>`;

/** What watching a page costs that changes a thousand times a second. */
export interface LiveCost {
  readonly changesPerSecond: number;
  /** Of the main thread's time. */
  readonly share: number;
}

/** Lets a watched page change for some seconds. */
export async function liveCost(browser: Browser): Promise<LiveCost> {
  const code = await bundleForPage('live-in-page.ts', 'live');
  const page = await browser.newPage();
  await page.setContent(PAGE);
  await page.evaluate(code);
  const { changes, spent } = await page.evaluate(async (milliseconds) => {
    const spentSoFar = live.watch();
    return { changes: await live.mutate(milliseconds), spent: spentSoFar() };
  }, SECONDS * 1000);
  await page.close();
  return { changesPerSecond: changes / SECONDS, share: spent / 1000 / SECONDS };
}
