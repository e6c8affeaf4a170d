import type { CardSays, Message, PageState, TabCalls } from '../calls.ts';
import type { Settings } from '../settings.ts';
import { siteRule } from '../sites.ts';
import { type PageSession, readPage } from './page-session.ts';

/** The content script of one page: reads it where its reader wants that, and answers for it. */
export interface Content {
  /** Reads or leaves the page as the settings say now, from the start. */
  readonly follow: (settings: Settings) => void;
  readonly answer: (call: Message<TabCalls>) => Promise<unknown> | undefined;
  readonly stop: () => void;
}

const OFF: PageState = { state: 'off', why: 'This page is left alone.' };

/**
 * Decides by itself whether the page is read, so that on a page that is left alone nothing is looked at and the background
 * sleeps on.
 *
 * @param card address of the card's page
 */
export function content(card: string): Content {
  let session: PageSession | null = null;
  let settings: Settings | null = null;

  const stop = () => {
    session?.stop();
    session = null;
  };
  const start = () => {
    if (settings !== null && !isEditable()) session ??= readPage(settings, card);
  };
  return {
    follow: (chosen) => {
      stop();
      settings = chosen;
      if (siteRule(chosen, location.href) === 'on') start();
    },
    answer: (call) => {
      switch (call.call) {
        case 'address':
          return Promise.resolve(location.href);
        case 'start':
          start();
          return session?.state() ?? Promise.resolve(OFF);
        case 'status':
          return session?.state() ?? Promise.resolve(OFF);
        case 'snapshot':
          return Promise.resolve(session?.snapshot() ?? null);
        case 'go-to':
          session?.marked()?.goTo(call.mark);
          return Promise.resolve(null);
        case 'card-says':
          cardSays(session, call.what);
          return Promise.resolve(null);
        default:
          return undefined;
      }
    },
    stop,
  };
}

function cardSays(session: PageSession | null, what: CardSays): void {
  const cards = session?.marked()?.cards;
  if (what === 'close') cards?.closeNow();
  else if (what === 'in') cards?.enterCard();
  else cards?.leaveCard();
}

/** A page that is written in is somebody's draft, not something read. */
function isEditable(): boolean {
  return document.designMode === 'on' || document.body?.isContentEditable === true;
}
