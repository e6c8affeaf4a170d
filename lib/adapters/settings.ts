import { browser } from 'wxt/browser';
import { type Settings, settingsFrom } from '../settings.ts';

const KEY = 'settings';

/** Reads what the reader has chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Changes settings; everything that watches them hears of it. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = change(await readSettings());
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back on every change, from whichever page it was made, until `signal` aborts. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[KEY];
    if (change !== undefined) changed(settingsFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  const stop = () => {
    // Once the extension is gone its interface is, too, and the listener with it.
    if (browser.runtime?.id !== undefined) browser.storage.local.onChanged.removeListener(listener);
  };
  signal.addEventListener('abort', stop, { once: true });
}
