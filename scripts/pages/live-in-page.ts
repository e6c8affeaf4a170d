import { changeSince } from '../../lib/adapters/shown-marks.ts';
import { headFacts } from '../../lib/adapters/snapshot/head-facts.ts';
import { takeSnapshot } from '../../lib/adapters/snapshot/take-snapshot.ts';
import { watchPage } from '../../lib/adapters/watch-page.ts';
import { looksLikeArticle } from '../../lib/read/looks-like-article.ts';

/** Milliseconds between two bursts of changes. Each has as many as are due: one for each millisecond. */
const EVERY = 10;
/** Paragraphs that stand at one time. */
const STANDING = 10;

/**
 * Watches the page as an article that is marked, all but the message to the background.
 *
 * @returns tells how many milliseconds that took so far
 */
export function watch(): () => number {
  let spent = 0;
  const timed = (work: () => void) => {
    const start = performance.now();
    work();
    spent += performance.now() - start;
  };
  globalThis.MutationObserver = new Proxy(MutationObserver, {
    construct: (Observer, [heard]: [MutationCallback]) =>
      new Observer((records, observer) => timed(() => heard(records, observer))),
  });
  let before = takeSnapshot(document);
  const look = () => {
    const now = takeSnapshot(document, before.snapshot.head);
    if (changeSince(before, now) !== 'text') return;
    const head = headFacts(document, document.location);
    if (looksLikeArticle(head).article) before = takeSnapshot(document, head);
  };
  const { signal } = new AbortController();
  watchPage(document, { signal, busy: () => false }, () => timed(look));
  return () => spent;
}

/** Changes the page a thousand times a second: paragraphs come and go, a counter counts. @returns how often it did */
export async function mutate(milliseconds: number): Promise<number> {
  const counter = document.createElement('p');
  const feed = document.createElement('div');
  document.body.prepend(counter, feed);
  const start = performance.now();
  let changes = 0;
  while (changes < milliseconds) {
    for (const due = performance.now() - start; changes < due; changes += 1) {
      if (changes % 2 === 0) counter.textContent = `${changes} people follow this page just now.`;
      else feed.append(paragraph(changes));
      if (feed.childElementCount > STANDING) feed.firstChild?.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return changes;
}

function paragraph(number: number): HTMLElement {
  const made = document.createElement('p');
  made.textContent = `Entry ${number}: the harbour council has heard one more speaker, and adjourns until the afternoon.`;
  return made;
}
