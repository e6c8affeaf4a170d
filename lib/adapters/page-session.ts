import type { PageState } from '../calls.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { looksLikeArticle } from '../read/looks-like-article.ts';
import type { Settings } from '../settings.ts';
import { callBackground } from './calls.ts';
import type { MarkedPage } from './marked-page.ts';
import type { Own } from './own.ts';
import { afterSeconds, whenVisible } from './seen.ts';
import { changeSince, shownMarks } from './shown-marks.ts';
import { headFacts } from './snapshot/head-facts.ts';
import { takeSnapshot } from './snapshot/take-snapshot.ts';
import { watchPage } from './watch-page.ts';

/** One page being read, from the gate to the marks, and away again. */
export interface PageSession {
  /** How the page stands, once that is known. */
  readonly state: () => Promise<PageState>;
  /** What the marks point into; null where nothing is marked. */
  readonly snapshot: () => Snapshot | null;
  readonly marked: () => MarkedPage | null;
  /** Takes everything away. */
  readonly stop: () => void;
}

const WAITING: PageState = { state: 'waiting', why: 'The page has not been looked at yet.' };
const NOT_ARTICLE: PageState = {
  state: 'not-article',
  why: 'This page does not read like a news article. Nothing is marked and nothing is remembered.',
};
/** How often a marked page asks whether its extension still lives, in milliseconds. */
const ALIVE_EVERY = 2000;
/** How often a page that was no article is looked at again when its text changes: pages that render themselves late. */
const MAX_GATES = 5;

/** The background could not be reached, or broke. Marks that are there stay: they hold without it. */
function failed(error: unknown): PageState {
  console.error('Crossread:', error);
  return { state: 'failed', why: 'Crossread could not read this page. Reload it to try again.' };
}

/** Reads the page that is open: marks it and, once it has been before its reader's eyes long enough, has it remembered. */
export function readPage(settings: Settings, own: Own): PageSession {
  const ending = new AbortController();
  const { signal } = ending;
  const marks = shownMarks(settings, own);
  let state: Promise<PageState> = Promise.resolve(WAITING);
  let seenLongEnough = false;
  let gates = 0;

  const stop = () => {
    ending.abort();
    marks.erase();
  };
  const compare = async () => {
    marks.differ(await callBackground({ call: seenLongEnough ? 'read' : 'compare' }));
  };
  const read = async (): Promise<PageState> => {
    gates += 1;
    const head = headFacts(document, document.location);
    if (!looksLikeArticle(head).article) return NOT_ARTICLE;
    const now = takeSnapshot(document, head);
    const page = await callBackground({ call: 'open', snapshot: now.snapshot });
    if (signal.aborted) return WAITING;
    if (page.state === 'article') {
      marks.show(page.marks, now);
      await compare();
    } else marks.erase();
    return page;
  };
  const readAgain = async () => {
    await state;
    const before = marks.taken();
    const now = before === null ? null : takeSnapshot(document, before.snapshot.head);
    const change = before === null || now === null ? 'text' : changeSince(before, now);
    if (change === 'nodes' && now !== null) marks.move(now);
    if (change === 'text' && (before !== null || gates < MAX_GATES)) state = read().catch(failed);
  };
  const start = async () => {
    await whenVisible(document, signal);
    state = read().catch(failed);
    whileAlive(own, stop, signal);
    const busy = () => marks.marked()?.cards.isBusy() === true;
    watchPage(document, { signal, busy }, () => void readAgain());
    afterSeconds(document, { seconds: settings.readAfter, signal }, () => {
      seenLongEnough = true;
      if (marks.taken() !== null) compare().catch(failed);
    });
  };
  const started = start();

  return {
    state: async () => {
      // A page that nobody has seen yet may wait for ever: whoever asks is told that it waits.
      if (document.visibilityState === 'visible') await started;
      return state;
    },
    snapshot: () => marks.taken()?.snapshot ?? null,
    marked: marks.marked,
    stop,
  };
}

/** An extension that is updated or removed tells its content scripts nothing: they have to ask. */
function whileAlive(own: Own, stop: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!own.alive()) stop();
  }, ALIVE_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
