import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type AskedMark, Panel } from '../../components/panel/Panel.tsx';
import { answerCalls, callBackground, callTab } from '../../lib/adapters/calls.ts';
import { whenPanelAsked, whenTabChanges } from '../../lib/adapters/panel.ts';
import { readSettings, watchSettings } from '../../lib/adapters/settings.ts';
import { shownTab } from '../../lib/adapters/tabs.ts';
import { wearScheme } from '../../lib/adapters/wear-scheme.ts';
import type { Message, ViewCalls } from '../../lib/calls.ts';
import type { PanelView } from '../../lib/show/panel.ts';
import '../../components/styles/base.css';

let tab = await shownTab(location.search);
let view: PanelView | null = null;
let asked: AskedMark | null = null;

const actions = {
  onGo: (mark: string) => void callTab(tab, { call: 'go-to', mark }),
  onReload: () => void browser.tabs.reload(tab),
  onRetry: () => void ask(),
};

function show(): void {
  const place = document.getElementById('place');
  if (place !== null) render(<Panel key={tab} view={view} asked={asked} {...actions} />, place);
}

/** Asks what the tab in front shows; an answer that comes late, about a tab that is no longer in front, is dropped. */
async function ask(): Promise<void> {
  const front = await shownTab(location.search);
  if (front !== tab) [tab, asked] = [front, null];
  const answer = await callBackground({ call: 'panel', tab: front });
  if (front !== tab) return;
  view = answer;
  show();
}

wearScheme(await readSettings());
watchSettings(new AbortController().signal, (settings) => {
  wearScheme(settings);
  void ask();
});
show();
answerCalls((call) => {
  const { call: name, tab: changed } = call as Message<ViewCalls>;
  if (name === 'changed' && changed === tab) void ask();
  return undefined;
});
whenTabChanges(() => void ask());
await ask();
await whenPanelAsked((mark) => {
  asked = { mark };
  show();
});
