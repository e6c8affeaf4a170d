import { newReader } from '../../test/e2e/harness/reader.ts';
import { ARTICLES } from '../../test/newsstand/manifest.ts';
import type { Newsstand } from '../../test/newsstand/server.ts';
import type { BrowserName } from '../browsers.ts';

/** Opens a browser window with Crossread on it at the newsstand, and waits until it is closed. */
export async function browseNewsstand(browser: BrowserName, stand: Newsstand): Promise<void> {
  const reader = await newReader({ browser, headless: false }, stand);
  const [first] = ARTICLES;
  if (first) await reader.open(stand.url(first));
  await reader.desk.page.close();
  console.log('The newsstand is open. Read these in order; close the browser to end.\n');
  for (const article of ARTICLES)
    console.log(`${stand.url(article)}\n  ${article.story.headline}\n`);
  await new Promise((resolve) => reader.launched.browser.once('disconnected', resolve));
}
