import { whenVisible } from './seen.ts';

/** Shorter texts that come and go are clocks, counters and advertisements, not paragraphs. */
const LEAST_TEXT = 40;
/** Milliseconds of quiet that are waited for, at first and at most: a page that never rests is looked at ever more seldom. */
const FIRST_WAIT = 400;
const LONGEST_WAIT = 20_000;
const GROWTH = 1.5;

/**
 * Calls back when the page's own text has changed: paragraphs that load late, pages that render themselves anew, live
 * coverage. Hidden pages are left for when they are looked at. Crossread's own element lies beside the body and is not seen.
 *
 * @param busy true while the page is better not touched: its reader is at a card
 */
export function watchPage(
  page: Document,
  { signal, busy }: { readonly signal: AbortSignal; readonly busy: () => boolean },
  changed: () => void,
): void {
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    await whenVisible(page, signal);
    timer = undefined;
    if (signal.aborted) return;
    if (busy()) return soon();
    wait = Math.min(wait * GROWTH, LONGEST_WAIT);
    changed();
    observe();
  };
  const soon = () => {
    // A page may change a thousand times a second: until it is looked at, nothing of that is heard.
    observer.disconnect();
    timer ??= setTimeout(() => void look(), wait);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(touchesText)) soon();
  });
  const observe = () => {
    // The root, for some pages put another body in place of theirs.
    const { documentElement } = page;
    observer.observe(documentElement, { childList: true, characterData: true, subtree: true });
  };
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function touchesText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = target instanceof Text ? [target] : [...addedNodes, ...removedNodes];
  return nodes.some(({ textContent }) => textContent && textContent.length >= LEAST_TEXT);
}
