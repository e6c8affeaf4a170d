import { differencesOf } from './differences.ts';
import type { TabState } from './popup.ts';
import { counted } from './relations.ts';
import type { QuietState } from './views.ts';

/** What the toolbar button shows: at most three characters, and the state in words as its tooltip. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

const QUIET_TITLES: Readonly<Record<QuietState, string>> = {
  'not-article': 'Crossread: not an article',
  off: 'Crossread: off on this site',
  'other-language': 'Crossread: in a language it does not read yet',
  'no-access': 'Crossread: no access to this page',
  'not-read': 'Crossread: this page could not be read',
  reload: 'Crossread was updated: reload this page to go on',
};
const MOST = 99;

/** The badge counts differences; it is empty where there are none. */
export function badgeOf(tab: TabState): Badge {
  if (tab.state === 'error') return { text: '!', title: `Crossread: ${tab.why}` };
  if (tab.state !== 'article') return { text: '', title: QUIET_TITLES[tab.state] };
  const { reading, comparison } = tab;
  const count = differencesOf(reading, comparison).length;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  return { text, title: `Crossread: ${titleOf(count, comparison.earlier.length)}` };
}

/** Differences without an earlier article on the event are with articles on others: another spelling, another office. */
function titleOf(differences: number, earlier: number): string {
  if (earlier === 0 && differences === 0) return 'first article about this event in your library';
  const count = differences === 0 ? 'no differences' : counted(differences, 'difference');
  return earlier === 0
    ? `${count} with articles on other events`
    : `${count} with ${counted(earlier, 'earlier article')} on this event`;
}
