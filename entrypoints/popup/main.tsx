import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { callBackground, callTab } from '../../lib/adapters/calls.ts';
import { copyText } from '../../lib/adapters/clipboard.ts';
import { panelOpener } from '../../lib/adapters/panel.ts';
import { askToRead } from '../../lib/adapters/permissions.ts';
import { changeSettings, readSettings } from '../../lib/adapters/settings.ts';
import { shownTab } from '../../lib/adapters/tabs.ts';
import { wearScheme } from '../../lib/adapters/wear-scheme.ts';
import type { PopupView } from '../../lib/show/views.ts';
import { switchSite } from '../../lib/sites.ts';
import '../../components/styles/base.css';

const tab = await shownTab(location.search);
const openPanel = panelOpener();
let view: PopupView | null = null;

const actions = {
  onSite: async (on: boolean) => {
    const host = view?.site.host;
    if (host) await changeSettings((settings) => switchSite(settings, host, on));
    await ask();
  },
  onGo: async (mark: string) => {
    await callTab(tab, { call: 'go-to', mark });
    close();
  },
  // The browser asks only in the click itself: nothing may be waited for before.
  onAllow: () => void askToRead(view?.site.host ?? '').then(ask),
  ...(openPanel && { onPanel: () => void openPanel(tab).then(close) }),
  onOptions: () => void browser.runtime.openOptionsPage(),
  onRetry: () => void ask(),
  onReload: async () => {
    await browser.tabs.reload(tab);
    close();
  },
  onCopy: (text: string) => void copyText(text),
};

function show(): void {
  const place = document.getElementById('place');
  if (place !== null) render(<Popup view={view} {...actions} />, place);
}

async function ask(): Promise<void> {
  view = await callBackground({ call: 'popup', tab });
  show();
}

wearScheme(await readSettings());
show();
void ask();
