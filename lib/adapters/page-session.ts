import type { PageComparison, PageState } from '../calls.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { looksLikeArticle } from '../read/looks-like-article.ts';
import type { Settings } from '../settings.ts';
import type { Mark } from '../show/views.ts';
import { callBackground } from './calls.ts';
import { lookAgain } from './look-again.ts';
import type { MarkedPage } from './marked-page.ts';
import type { Own } from './own.ts';
import { afterSeconds, whenVisible } from './seen.ts';
import { changeSince, shownMarks } from './shown-marks.ts';
import { headFacts } from './snapshot/head-facts.ts';
import { type TakenSnapshot, takeSnapshot } from './snapshot/take-snapshot.ts';

/** One page being read, from the gate to the marks, and away again. */
export interface PageSession {
  /** How the page stands, once that is known. */
  readonly state: () => Promise<PageState>;
  /** What the marks point into; null where nothing is marked. */
  readonly snapshot: () => Snapshot | null;
  readonly marked: () => MarkedPage | null;
  /** Draws how the page compares, where that has changed since it was read. */
  readonly differ: (comparison: PageComparison) => void;
  /** Takes everything away. */
  readonly stop: () => void;
}

const WAITING: PageState = { state: 'waiting', why: 'The page has not been looked at yet.' };
/** A page that was no article when it was read, so that the same text is not read again. */
interface TurnedAway {
  readonly taken: TakenSnapshot;
  readonly page: PageState;
}

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
  const marks = shownMarks(settings, own);
  let state: Promise<PageState> = Promise.resolve(WAITING);
  let seenLongEnough = false;

  const stop = () => {
    ending.abort();
    marks.erase();
  };
  const compare = async () => {
    marks.differ(await callBackground({ call: seenLongEnough ? 'read' : 'compare' }));
  };
  const read = reading(signal, {
    // From here on and not once it is read: what changes meanwhile would be missed.
    taken: () => again.whenItChanges(),
    read: async (found, taken) => {
      marks.show(found, taken);
      await compare();
    },
  });
  const look = async () => {
    state = read().catch(failed);
    const how = (await state).state;
    if (how === 'not-article' || how === 'other-language') marks.erase();
    if (marks.taken() !== null) return;
    if (how === 'other-language') again.never();
    else again.later();
  };
  const lookAtChange = async () => {
    await state;
    const before = marks.taken();
    if (before === null) return;
    const now = takeSnapshot(document, before.snapshot.head);
    const change = changeSince(before, now);
    if (change === 'nodes') marks.move(now);
    if (change === 'text') await look();
  };
  const again = lookAgain(document, {
    signal,
    watching: (whileWatching) => whileAlive(own, stop, whileWatching),
    busy: () => marks.marked()?.cards.isBusy() === true,
    changed: () => void lookAtChange(),
    look: () => void (own.alive() && look()),
  });
  const started = (async () => {
    await whenVisible(document, signal);
    void look();
    afterSeconds(document, { seconds: settings.readAfter, signal }, () => {
      seenLongEnough = true;
      if (marks.taken() !== null) compare().catch(failed);
    });
  })();

  return {
    state: async () => {
      // A page that nobody has seen yet may wait for ever: whoever asks is told that it waits.
      if (document.visibilityState === 'visible') await started;
      return state;
    },
    snapshot: () => marks.taken()?.snapshot ?? null,
    marked: marks.marked,
    differ: marks.differ,
    stop,
  };
}

interface ReadingSteps {
  /** The gate lets the page pass and its snapshot is taken; it is about to be read. */
  readonly taken: () => void;
  /** It is an article: these are its marks, and what they point into. */
  readonly read: (marks: readonly Mark[], taken: TakenSnapshot) => Promise<void>;
}

/** Gives the reading of a page from the gate to the background's answer, which may be asked for again and again. */
function reading(signal: AbortSignal, steps: ReadingSteps): () => Promise<PageState> {
  let turnedAway: TurnedAway | null = null;
  return async () => {
    const head = headFacts(document, document.location);
    const { article, why } = looksLikeArticle(head);
    if (!article) return { state: 'not-article', why };
    const taken = takeSnapshot(document, head);
    if (turnedAway !== null && changeSince(turnedAway.taken, taken) !== 'text')
      return turnedAway.page;
    steps.taken();
    const page = await callBackground({ call: 'open', snapshot: taken.snapshot });
    if (signal.aborted) return WAITING;
    turnedAway = page.state === 'not-article' ? { taken, page } : null;
    if (page.state === 'article') await steps.read(page.marks, taken);
    return page;
  };
}

/** An extension that is updated or removed tells its content scripts nothing: they have to ask. */
function whileAlive(own: Own, stop: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!own.alive()) stop();
  }, ALIVE_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
