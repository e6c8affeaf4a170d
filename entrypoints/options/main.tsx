import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { callBackground } from '../../lib/adapters/calls.ts';
import { saveFile } from '../../lib/adapters/save-file.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/adapters/settings.ts';
import { spaceUsed } from '../../lib/adapters/space.ts';
import { shortcutsNow } from '../../lib/adapters/tabs.ts';
import { wearScheme } from '../../lib/adapters/wear-scheme.ts';
import type { Settings } from '../../lib/settings.ts';
import { siteOf, switchSite } from '../../lib/sites.ts';
import '../../components/styles/base.css';

const { version } = browser.runtime.getManifest();
const shortcuts = await shortcutsNow();
let settings = await readSettings();
let library: Pick<OptionsProps, 'kept' | 'corrections'> = { kept: null, corrections: null };

const actions = {
  onChange: (chosen: Settings) => void changeSettings(() => chosen),
  onSite: (address: string, on: boolean) => {
    const site = siteOf(address) || siteOf(`https://${address}`);
    if (site !== '') void changeSettings((before) => switchSite(before, site, on));
    return site !== '';
  },
  onExport: async () => {
    const { text, ...done } = await callBackground({ call: 'export' });
    if (done.ok) saveFile('crossread-library.jsonl', text);
    return done;
  },
  onErase: () => callBackground({ call: 'erase' }).finally(count),
  onWithdraw: (correction: string) =>
    callBackground({ call: 'withdraw', correction }).finally(count),
};

function show(): void {
  wearScheme(settings);
  const place = document.getElementById('place');
  const state = { settings, shortcuts, version, ...library };
  if (place !== null) render(<Options {...state} {...actions} />, place);
}

async function count(): Promise<void> {
  const articles = await callBackground({ call: 'count' });
  const corrections = await callBackground({ call: 'corrections' });
  const kept = articles === null ? null : { ...(await spaceUsed()), articles, lastBackup: null };
  library = { kept, corrections };
  show();
}

watchSettings(new AbortController().signal, (changed) => {
  settings = changed;
  show();
});
show();
void count();
