import type { CardSays, Message, PageState, TabCalls } from '../calls.ts';
import type { Settings } from '../settings.ts';
import { siteRule } from '../sites.ts';
import type { Own } from './own.ts';
import { type PageSession, readPage } from './page-session.ts';

/** The content script of one page: reads it where its reader wants that, and answers for it. */
export interface Content {
  /** Reads or leaves the page as the settings say, from the start: it has been opened, or another took its place. */
  readonly begin: (settings: Settings) => void;
  /** The settings may have changed: begins anew where they have. */
  readonly follow: (settings: Settings) => void;
  readonly answer: (call: Message<TabCalls>) => Promise<unknown> | undefined;
  readonly stop: () => void;
}

const OFF: PageState = { state: 'off', why: 'This page is left alone.' };

/**
 * Decides by itself whether the page is read, so that on a page that is left alone nothing is looked at and the background
 * sleeps on.
 *
 * @param settingsNow reads the settings, which may have changed a moment ago
 */
export function content(own: Own, settingsNow: () => Promise<Settings>): Content {
  let session: PageSession | null = null;
  let settings: Settings | null = null;

  const stop = () => {
    session?.stop();
    session = null;
  };
  const start = (chosen: Settings) => {
    if (!isEditable()) session ??= readPage(chosen, own);
  };
  const begin = (chosen: Settings) => {
    stop();
    settings = chosen;
    if (siteRule(chosen, location.href) === 'on') start(chosen);
  };
  const follow = (chosen: Settings) => {
    if (JSON.stringify(chosen) !== JSON.stringify(settings)) begin(chosen);
  };
  const state = async (clicked: boolean) => {
    // A switch in the popup may be heard of only after the popup has asked how the page stands.
    const chosen = await settingsNow();
    follow(chosen);
    if (clicked) start(chosen);
    return session?.state() ?? OFF;
  };
  return {
    begin,
    follow,
    answer: (call) => {
      switch (call.call) {
        case 'address':
          return Promise.resolve(location.href);
        case 'start':
          return state(true);
        case 'status':
          return state(false);
        case 'snapshot':
          return Promise.resolve(session?.snapshot() ?? null);
        case 'differ':
          session?.differ(call.comparison);
          break;
        case 'go-to':
          session?.marked()?.goTo(call.mark);
          break;
        case 'step':
          session?.marked()?.step(call.by);
          break;
        case 'card-says':
          cardSays(session, call.what);
          break;
        default:
          return undefined;
      }
      return Promise.resolve(null);
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
