import { browser } from 'wxt/browser';

const CONTENT_SCRIPT = '/content-scripts/content.js';

/** What the browser tells of a tab; the address only where the extension may see the page. */
export async function tabFacts(
  tab: number,
): Promise<{ address: string | undefined; private: boolean }> {
  const { url, incognito } = await browser.tabs.get(tab);
  return { address: url, private: incognito };
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
    shortcut ? [{ name: description ?? '', keys: shortcut }] : [],
  );
}
