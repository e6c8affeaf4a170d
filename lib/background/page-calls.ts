import type { PageComparison, PageState } from '../calls.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { keepRead } from '../pipeline.ts';
import { badgeOf } from '../show/badge.ts';
import { differsOf } from '../show/differs.ts';
import { marksOf } from '../show/marks.ts';
import type { TabState } from '../show/popup.ts';
import type { Desk } from './desk.ts';
import { type OpenArticles, stateOf } from './open-articles.ts';

/** A page that calls: its tab, and whether what it shows may be kept. */
export interface Page {
  readonly tab: number;
  readonly private: boolean;
}

/** Far more than any article has; painting more would cost a page its fluency. What is not painted is compared all the same. */
const MAX_MARKS = 3000;
const NOTHING_OPEN = 'Nothing is open here. Reload this page to go on.';

/** Reads what a page shows: the marks, or why there are none. Comparing goes on behind it. */
export async function openPage(
  desk: Desk,
  articles: OpenArticles,
  page: Page,
  snapshot: Snapshot,
): Promise<PageState> {
  const read = await articles.open(page.tab, snapshot);
  if ('reading' in read)
    return { state: 'article', marks: marksOf(read.reading).slice(0, MAX_MARKS) };
  await desk.badge(page.tab, badgeOf(read));
  desk.changed(page.tab);
  return read;
}

/** Compares what a page shows with the library, and says so on the badge. */
export async function comparePage(
  desk: Desk,
  articles: OpenArticles,
  page: Page,
): Promise<PageComparison> {
  const article = await articles.of(page.tab);
  return article === undefined ? nothingOpen() : tell(desk, page.tab, await stateOf(article));
}

/**
 * Remembers what a page shows: it has been read. In a private window nothing is kept. It is compared once more first, since
 * other tabs may have added to the library meanwhile.
 */
export async function rememberPage(
  desk: Desk,
  articles: OpenArticles,
  page: Page,
): Promise<PageComparison> {
  if (page.private) return comparePage(desk, articles, page);
  const article = await articles.compareAgain(page.tab);
  if (article === undefined) return nothingOpen();
  const compared = await article.compared;
  const kept = compared.ok ? await keepRead(compared.value, desk) : compared;
  if (kept.ok) return tell(desk, page.tab, await stateOf(article));
  const { why, fault } = kept;
  return tell(desk, page.tab, { state: 'error', why, details: fault, reading: article.reading });
}

/** Compares all that is open again, and tells badges and pages: what a reader has put right applies at once. */
export async function compareOpen(desk: Desk, articles: OpenArticles): Promise<void> {
  for (const tab of articles.tabs()) {
    const article = await articles.compareAgain(tab);
    if (article === undefined) continue;
    const comparison = await tell(desk, tab, await stateOf(article));
    await desk.callTab(tab, { call: 'differ', comparison });
  }
}

async function tell(desk: Desk, tab: number, state: TabState): Promise<PageComparison> {
  await desk.badge(tab, badgeOf(state));
  desk.changed(tab);
  if (state.state === 'article')
    return { state: 'compared', differs: differsOf(state.reading, state.comparison) };
  return { state: 'failed', why: state.why ?? NOTHING_OPEN };
}

function nothingOpen(): PageComparison {
  return { state: 'failed', why: NOTHING_OPEN };
}
