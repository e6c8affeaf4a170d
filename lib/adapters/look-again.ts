import { afterSeconds } from './seen.ts';
import { watchPage } from './watch-page.ts';

/**
 * When a page that was no article is looked at again, in seconds that it is visible, from each look to the next: pages that
 * draw themselves late. The looks are few, and each costs what the gate costs.
 */
const LATER = [1, 3, 9] as const;

/** When a page is looked at again; each of these ends what was before. */
export interface LookAgain {
  /** It is an article, or may be one and is being read: as often as its text changes. */
  readonly whenItChanges: () => void;
  /** It is none so far: a few times more. Nothing of the page is observed in between, and nothing happens after the last. */
  readonly later: () => void;
  readonly never: () => void;
}

/** What is done with a page that is looked at again. */
export interface Looks {
  readonly signal: AbortSignal;
  /** True while the page is better not touched: its reader is at a card. */
  readonly busy: () => boolean;
  /** The page begins to be watched; the signal aborts when that ends. */
  readonly watching: (signal: AbortSignal) => void;
  readonly changed: () => void;
  readonly look: () => void;
}

/** Nothing is looked at again at first. */
export function lookAgain(page: Document, looks: Looks): LookAgain {
  const { signal, busy, changed, look } = looks;
  let watching: AbortController | null = null;
  let later = 0;

  const never = () => {
    watching?.abort();
    watching = null;
  };
  signal.addEventListener('abort', never);
  return {
    whenItChanges: () => {
      if (watching !== null || signal.aborted) return;
      watching = new AbortController();
      watchPage(page, { signal: watching.signal, busy }, changed);
      looks.watching(watching.signal);
    },
    later: () => {
      never();
      const seconds = LATER[later];
      later += 1;
      if (seconds !== undefined && !signal.aborted) afterSeconds(page, { seconds, signal }, look);
    },
    never,
  };
}
