import { browser } from 'wxt/browser';
import { callTab } from './calls.ts';

const CONTENT_SCRIPT = '/content-scripts/content.js';

/**
 * What is known of a tab. Chrome tells a tab's address only after a click on the extension's button, and the popup opens by
 * shortcut too, so where it is silent the tab's content script is asked; undefined where there is none.
 */
export async function tabFacts(
  tab: number,
): Promise<{ address: string | undefined; private: boolean }> {
  const { url, incognito } = await browser.tabs.get(tab);
  const address = url ?? (await callTab(tab, { call: 'address' }));
  return { address, private: incognito };
}

/**
 * The tab that a popup is about: the one in front or, where the popup is opened as a page, the one it names.
 *
 * @param query of the popup's own address: '' or '?tab=12'
 */
export async function shownTab(query: string): Promise<number> {
  const named = new URLSearchParams(query).get('tab');
  if (named !== null) return Number(named);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id ?? browser.tabs.TAB_ID_NONE;
}

/** Puts the content script into a page that has none, as one open before installation; false where the browser forbids it. */
export async function enterTab(tab: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [0] };
  const entered = browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
  // Which pages are forbidden differs by browser and version: trying is the only way to know.
  return entered.then(
    () => true,
    () => false,
  );
}

/** The keyboard shortcuts as they are set now; none where the platform has none (Firefox for Android). */
export async function shortcutsNow(): Promise<{ name: string; keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ description, shortcut }) =>
    // The one that opens the popup has no description, and the reader has just used it or does not need it.
    shortcut && description ? [{ name: description, keys: shortcut }] : [],
  );
}
