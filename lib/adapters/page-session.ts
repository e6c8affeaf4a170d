import type { PageState } from '../calls.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { looksLikeArticle } from '../read/looks-like-article.ts';
import type { Settings } from '../settings.ts';
import { callBackground } from './calls.ts';
import { type MarkedPage, markPage } from './marked-page.ts';
import type { Own } from './own.ts';
import { afterSeconds, whenVisible } from './seen.ts';
import { headFacts } from './snapshot/head-facts.ts';
import { type TakenSnapshot, takeSnapshot } from './snapshot/take-snapshot.ts';

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

/** The background could not be reached, or broke. Marks that are there stay: they hold without it. */
function failed(error: unknown): PageState {
  console.error('Crossread:', error);
  return { state: 'failed', why: 'Crossread could not read this page. Reload it to try again.' };
}

/** Reads the page that is open: marks it and, once it has been before its reader's eyes long enough, has it remembered. */
export function readPage(settings: Settings, own: Own): PageSession {
  const ending = new AbortController();
  const { signal } = ending;
  let taken: TakenSnapshot | null = null;
  let marked: MarkedPage | null = null;
  let seenOnce = false;

  const stop = () => {
    ending.abort();
    marked?.erase();
    marked = null;
    taken = null;
  };
  const read = async (): Promise<PageState> => {
    const head = headFacts(document, document.location);
    if (!looksLikeArticle(head).article) return NOT_ARTICLE;
    const now = takeSnapshot(document, head);
    const state = await callBackground({ call: 'open', snapshot: now.snapshot });
    if (signal.aborted) return WAITING;
    if (state.state !== 'article') return state;
    marked?.erase();
    marked = markPage({ nodes: now.nodes, marks: state.marks, settings, own });
    taken = now;
    marked.differ(await callBackground({ call: 'compare' }));
    return state;
  };
  const remember = async () => {
    if (taken !== null) marked?.differ(await callBackground({ call: 'read' }));
  };
  const start = async (): Promise<PageState> => {
    await whenVisible(document, signal);
    seenOnce = true;
    const state = await read();
    if (state.state !== 'article') return state;
    whileAlive(own, stop, signal);
    const seen = { seconds: settings.readAfter, signal };
    afterSeconds(document, seen, () => void remember().catch(failed));
    return state;
  };
  const state = start().catch(failed);

  return {
    state: () => (seenOnce ? state : Promise.resolve(WAITING)),
    snapshot: () => taken?.snapshot ?? null,
    marked: () => marked,
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
