import { browser } from 'wxt/browser';

/** Firefox's side bar, which Chrome's types do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

const ASKED = 'panel-asked';

/**
 * The way to open the side panel beside a tab; undefined where the platform has none (Firefox for Android). Works only in a
 * click or a key press itself: nothing may be waited for before.
 */
export function panelOpener(): ((tab: number) => Promise<void>) | undefined {
  const { sidePanel } = browser;
  if (sidePanel !== undefined) return (tabId) => sidePanel.open({ tabId });
  const { sidebarAction } = browser as { readonly sidebarAction?: SidebarAction };
  return sidebarAction && (() => sidebarAction.open());
}

/**
 * The way to open the panel at a mark from the page's card; undefined where there is none: Firefox gives a frame in a page
 * neither tabs nor its side bar, and would not open that for a message. Word of the mark is left for the panel, which may be
 * open or just opening, and is gone with the browser's session.
 */
export function panelAtMark(): ((mark: string) => void) | undefined {
  if (browser.sidePanel === undefined) return undefined;
  const open = panelOpener();
  let tab = browser.tabs.TAB_ID_NONE;
  // Known long before a card can be clicked, and a click cannot wait for it.
  void browser.tabs.getCurrent().then((own) => {
    tab = own?.id ?? tab;
  });
  return (
    open &&
    ((mark) => {
      void open(tab);
      void browser.storage.session.set({ [ASKED]: mark });
    })
  );
}

/** Calls back with the mark that the panel was opened for or is asked for; it is asked for once. */
export async function whenPanelAsked(show: (mark: string) => void): Promise<void> {
  const take = async (): Promise<void> => {
    const { [ASKED]: mark } = await browser.storage.session.get(ASKED);
    if (typeof mark !== 'string') return;
    await browser.storage.session.remove(ASKED);
    show(mark);
  };
  browser.storage.session.onChanged.addListener(() => void take());
  await take();
}

/** Calls back when another tab comes to the front, or the one in front shows something else. */
export function whenTabChanges(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_tab, { status }) => {
    if (status === 'complete') changed();
  });
}
