import type { Page } from 'puppeteer-core';
import type { Answer, Message, OwnCalls, Reply, TabCalls } from '../../../lib/calls.ts';
import type { Settings } from '../../../lib/settings.ts';
import { openExtensionPage } from './extension-page.ts';
import type { Launched } from './launch.ts';

/** The part of the browser's interface that the desk uses inside an extension page. */
interface ExtensionApi {
  readonly action: { getBadgeText(tab: object): Promise<string> };
  readonly sidebarAction?: { isOpen(where: object): Promise<boolean> };
  readonly permissions: { remove(permissions: object): Promise<boolean> };
  readonly runtime: { sendMessage(message: unknown): Promise<Answer | undefined> };
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<Answer | undefined>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/**
 * One of the extension's own pages in a tab of its own. It has the rights that the extension's pages have and no others, so
 * tests can ask what the extension knows without a hole made for them.
 */
export interface Desk {
  readonly page: Page;
  /** Id of the tab that is in front. */
  readonly frontTab: () => Promise<number>;
  /** Asks the background, as popup, card and options do. */
  readonly ask: <Name extends keyof OwnCalls>(
    message: Message<Pick<OwnCalls, Name>>,
  ) => Promise<Reply<OwnCalls, Name>>;
  /** Asks the content script of a tab; undefined where there is none. */
  readonly askTab: <Name extends keyof TabCalls>(
    tab: number,
    message: Message<Pick<TabCalls, Name>>,
  ) => Promise<Reply<TabCalls, Name> | undefined>;
  /** What the toolbar button's badge says of a tab. */
  readonly badge: (tab: number) => Promise<string>;
  /** Whether Firefox's side bar shows the panel. */
  readonly sidebarIsOpen: () => Promise<boolean>;
  /** Takes permissions away, as the browser's own page for add-ons does. */
  readonly giveBack: (origins: readonly string[]) => Promise<boolean>;
  /** Chooses settings, as the options page does. */
  readonly choose: (settings: Partial<Settings>) => Promise<void>;
}

/** Opens the desk. */
export async function openDesk(launched: Launched): Promise<Desk> {
  const page = await openExtensionPage(launched, 'manifest.json');
  return {
    page,
    frontTab: () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
        const tabs = await (browser ?? chrome)?.tabs.query({ active: true, currentWindow: true });
        return tabs?.[0]?.id ?? -1;
      }),
    ask: async (message) =>
      valueIn(
        await page.evaluate((sent) => {
          const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
          return (browser ?? chrome)?.runtime.sendMessage(sent);
        }, message),
      ),
    askTab: async (tab, message) =>
      valueIn(
        await page.evaluate(
          async (to, sent) => {
            const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
            const answer = (browser ?? chrome)?.tabs.sendMessage(to, sent, { frameId: 0 });
            return answer?.catch(() => undefined);
          },
          tab,
          message,
        ),
      ),
    badge: (tab) =>
      page.evaluate(async (tabId) => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
        return (await (browser ?? chrome)?.action.getBadgeText({ tabId })) ?? '';
      }, tab),
    sidebarIsOpen: () =>
      page.evaluate(async () => {
        const { browser } = globalThis as unknown as Record<string, ExtensionApi>;
        return (await browser?.sidebarAction?.isOpen({})) === true;
      }),
    giveBack: (origins) =>
      page.evaluate(async (taken) => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
        return (await (browser ?? chrome)?.permissions.remove({ origins: taken })) === true;
      }, origins),
    choose: (settings) =>
      page.evaluate(async (chosen) => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi>;
        const local = (browser ?? chrome)?.storage.local;
        const { settings: before } = (await local?.get('settings')) ?? {};
        await local?.set({ settings: { ...(before as object), ...chosen } });
      }, settings),
  };
}

/** undefined where nobody answered. Throws what broke on the other side. */
function valueIn(answer: Answer | undefined): never {
  if (answer && 'error' in answer) throw new Error(answer.error);
  return answer?.value as never;
}
