import { browser } from 'wxt/browser';

/** The shortcuts that go from mark to mark (wxt.config.ts), and which way. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

const PANEL = 'panel';

/** Calls back when the reader asks for the panel, in the key press itself. */
export function onPanelKey(open: (tab: number) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === PANEL && tab?.id !== undefined) open(tab.id);
  });
}

/** Calls back when the reader asks for the next mark or the one before. Firefox for Android has no shortcuts. */
export function onStep(step: (tab: number, by: 1 | -1) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const by = STEPS[name];
    if (by !== undefined && tab?.id !== undefined) step(tab.id, by);
  });
}
