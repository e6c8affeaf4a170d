import type { Message, OwnCalls, PageCalls, Sender } from '../calls.ts';
import { isSnapshot } from './check-snapshot.ts';
import { correct, listCorrections, withdraw } from './corrections.ts';
import type { Desk } from './desk.ts';
import { countArticles, eraseLibrary, exportLibrary } from './library-calls.ts';
import { type OpenArticles, openArticles } from './open-articles.ts';
import { cardFor, panelFor, popupFor } from './own-calls.ts';
import { comparePage, openPage, type Page, rememberPage } from './page-calls.ts';

/** Answers calls; undefined for what is refused. */
export interface Background {
  readonly handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined;
  readonly tabClosed: (tab: number) => void;
  /** The browser lets more be read from now on: what a tab shows is read as if it had been opened now. */
  readonly permitted: (tab: number) => Promise<void>;
}

/** A call as it arrives: anything. */
type Loose = Readonly<Record<string, unknown>>;

/**
 * The background: answers what pages and the extension's own views ask, and refuses all else. A page's process may only
 * ask about its own tab, and only say what it shows; nothing that it says is trusted to be well formed.
 */
export function background(desk: Desk): Background {
  const articles = openArticles(desk);

  const pageCall = (call: Loose, page: Page, address: string) => {
    switch (call.call as Message<PageCalls>['call']) {
      case 'open': {
        const { snapshot } = call;
        if (!isSnapshot(snapshot) || !sameOrigin(snapshot.head.url, address)) return undefined;
        return openPage(desk, articles, page, snapshot);
      }
      case 'compare':
        return comparePage(desk, articles, page);
      case 'read':
        return rememberPage(desk, articles, page);
      default:
        return undefined;
    }
  };
  return {
    handle: (message, { own, tab, top, address, private: isPrivate }) => {
      if (typeof message !== 'object' || message === null) return undefined;
      if (own)
        return ownCall(desk, articles, message as Message<OwnCalls>, { tab, private: isPrivate });
      if (tab === null || !top) return undefined;
      return pageCall(message as Loose, { tab, private: isPrivate }, address);
    },
    tabClosed: articles.close,
    permitted: async (tab) => {
      if ((await desk.callTab(tab, { call: 'status' })) === undefined) await desk.enter(tab);
    },
  };
}

/** Answers the extension's own pages: card, popup, panel and options. A card speaks for the tab it lies in. */
function ownCall(
  desk: Desk,
  articles: OpenArticles,
  call: Message<OwnCalls>,
  from: Pick<Sender, 'tab' | 'private'>,
): Promise<unknown> | undefined {
  const card = from.tab === null ? undefined : { tab: from.tab, private: from.private };
  switch (call.call) {
    case 'card':
      return card && cardFor(desk, articles, card, call.mark);
    case 'correct':
      return card && correct(desk, articles, card, call);
    case 'card-says':
      return card && desk.callTab(card.tab, call);
    case 'withdraw':
      return withdraw(desk, articles, call.correction);
    case 'corrections':
      return listCorrections(desk);
    case 'popup':
      return popupFor(desk, articles, call.tab);
    case 'panel':
      return panelFor(desk, articles, call.tab);
    case 'options':
      return desk.openOptions().then(() => null);
    case 'count':
      return countArticles(desk.library);
    case 'erase':
      return eraseLibrary(desk.library);
    case 'export':
      return exportLibrary(desk.library);
    default:
      return undefined;
  }
}

/** A page speaks only for its own site; its address within it may have changed since it was loaded. */
function sameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
