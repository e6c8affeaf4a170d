import type { Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Compared, compareWith } from '../pipeline.ts';
import type { Answer } from '../ports.ts';
import { readArticle } from '../read/read-article.ts';
import type { TabState } from '../show/popup.ts';
import type { Desk } from './desk.ts';

/** An article that is open in a tab; `compared` is still to come where the library is slow. */
export interface OpenArticle {
  readonly reading: Reading;
  readonly compared: Promise<Answer<Compared>>;
}

/** No article, and why. */
export interface NoArticle {
  readonly state: 'not-article' | 'other-language';
  readonly why: string;
}

/** How an article stands to the library, once that has answered. */
export async function stateOf({ reading, compared }: OpenArticle): Promise<TabState> {
  const answer = await compared;
  return answer.ok
    ? { state: 'article', ...answer.value }
    : { state: 'error', why: answer.why, details: answer.fault, reading };
}

/** The articles that tabs show. */
export interface OpenArticles {
  /** Reads and recognises what a tab shows now; comparing goes on behind it. */
  readonly open: (tab: number, snapshot: Snapshot) => Promise<OpenArticle | NoArticle>;
  /** The article of a tab, read again from its page where the background has died since; undefined where there is none. */
  readonly of: (tab: number) => Promise<OpenArticle | undefined>;
  /** Compares again what a tab shows: the library has changed, or can be opened now. */
  readonly compareAgain: (tab: number) => Promise<OpenArticle | undefined>;
  /** Tabs that are known to show something. */
  readonly tabs: () => readonly number[];
  readonly close: (tab: number) => void;
}

/** Keeps what tabs show only as long as the background lives: the truth is the page, which is asked again. */
export function openArticles(desk: Desk): OpenArticles {
  const shown = new Map<number, Promise<OpenArticle | NoArticle>>();

  const open = (tab: number, snapshot: Snapshot) => {
    const opening = readAll(desk, snapshot);
    shown.set(tab, opening);
    return opening;
  };
  const of = async (tab: number) => {
    const known = await shown.get(tab);
    if (known !== undefined) return 'reading' in known ? known : undefined;
    const snapshot = await desk.callTab(tab, { call: 'snapshot' });
    if (!snapshot) return undefined;
    const read = await open(tab, snapshot);
    return 'reading' in read ? read : undefined;
  };
  return {
    open,
    of,
    compareAgain: async (tab) => {
      const known = await of(tab);
      if (known === undefined) return undefined;
      const again = { ...known, compared: compareWith(known.reading, desk) };
      shown.set(tab, Promise.resolve(again));
      return again;
    },
    tabs: () => [...shown.keys()],
    close: (tab) => shown.delete(tab),
  };
}

async function readAll(desk: Desk, snapshot: Snapshot): Promise<OpenArticle | NoArticle> {
  const article = readArticle(snapshot);
  if ('state' in article) return article;
  const reading = await desk.recognise(article);
  return { reading, compared: compareWith(reading, desk) };
}
