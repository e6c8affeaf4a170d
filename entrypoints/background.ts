import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/adapters/badge.ts';
import { answerCalls, callTab, callViews } from '../lib/adapters/calls.ts';
import { onPanelKey, onStep } from '../lib/adapters/commands.ts';
import { readOwnFile } from '../lib/adapters/files.ts';
import { sha256 } from '../lib/adapters/hash.ts';
import { idbLibrary } from '../lib/adapters/library-idb.ts';
import { panelOpener } from '../lib/adapters/panel.ts';
import { mayRead, onPermitted } from '../lib/adapters/permissions.ts';
import { readSettings } from '../lib/adapters/settings.ts';
import { enterTab, shortcutsNow, tabFacts } from '../lib/adapters/tabs.ts';
import type { Desk } from '../lib/background/desk.ts';
import { background } from '../lib/background/handle.ts';
import { readingOf } from '../lib/pipeline.ts';
import { decodeNameModel, type NameModel } from '../lib/recognise/people/name-model.ts';

export default defineBackground(() => {
  let model: Promise<NameModel | null> | undefined;
  const desk: Desk = {
    library: idbLibrary('crossread', sha256),
    hash: sha256,
    clock: { now: () => new Date().toISOString() },
    recognise: async (article) => {
      model ??= readModel();
      return readingOf(article, await model);
    },
    settings: readSettings,
    facts: tabFacts,
    callTab,
    enter: enterTab,
    permitted: mayRead,
    shortcuts: shortcutsNow,
    changed: (tab) => void callViews({ call: 'changed', tab }),
    openOptions: () => browser.runtime.openOptionsPage(),
    badge: showBadge,
  };
  const { handle, tabClosed, permitted } = background(desk);
  answerCalls(handle);
  browser.tabs.onRemoved.addListener(tabClosed);
  onPermitted((tab) => void permitted(tab));
  const openPanel = panelOpener();
  if (openPanel) onPanelKey((tab) => void openPanel(tab));
  onStep((tab, by) => void callTab(tab, { call: 'step', by }));
});

/** Without its model the name tagger is left out, and names are found by rules and lists alone. */
async function readModel(): Promise<NameModel | null> {
  const bytes = await readOwnFile('names.bin');
  return bytes === null ? null : decodeNameModel(bytes);
}
