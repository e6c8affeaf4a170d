import { useEffect, useState } from 'preact/hooks';
import type { PanelGroup, PanelTab, PanelView } from '../../lib/show/panel.ts';
import { MarkRow } from '../MarkRow.tsx';
import { QuietSentence } from '../popup/Sentences.tsx';
import '../styles/panel.css';
import { Tabs } from './Tabs.tsx';

type ArticlePanel = Extract<PanelView, { state: 'article' }>;

/** What the panel can ask for. */
export interface PanelActions {
  /** Goes to a mark on the page. */
  readonly onGo: (mark: string) => void;
  readonly onReload: () => void;
  readonly onRetry: () => void;
}

interface PanelProps extends PanelActions {
  /** null until the background has answered. */
  readonly view: PanelView | null;
  /** What the panel was opened for from a card, anew each time; null for nothing. */
  readonly asked?: AskedMark | null;
}

/** A mark whose line is to be shown. */
export interface AskedMark {
  readonly mark: string;
}

const TITLES: Readonly<Record<PanelTab, string>> = {
  quotes: 'Quotes',
  figures: 'Figures',
  leaders: 'Leaders',
  'left-out': 'Left out',
};
const TABS = Object.keys(TITLES) as PanelTab[];

const EMPTY: Readonly<Record<PanelTab, string>> = {
  quotes: 'Nobody is quoted in this article.',
  figures: 'No figure in this article counts or measures something.',
  leaders: 'No leader is named in this article.',
  'left-out': 'Nothing was found that earlier articles on this event have and this one leaves out.',
};
const NOT_NOW = 'Nothing can be compared while your library does not answer.';
const FIRST = 'First article about this event in your library. Nothing to compare yet.';
const NOT_HIDING = 'Leaving out is not hiding: this article may be shorter, or older.';

const countOf = (groups: readonly PanelGroup[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** The line that a mark's card asks for, of a leader whichever place it is of, and the tab that holds it. */
function lineOf({ lists }: ArticlePanel, mark: string) {
  const person = /^leader:\d+:/u.exec(mark)?.[0];
  for (const tab of TABS) {
    const rows = lists[tab].flatMap((group) => group.rows);
    const row = rows.find((one) => one.mark === mark || (person && one.mark?.startsWith(person)));
    if (row !== undefined) return { tab, mark: row.mark ?? mark };
  }
  return undefined;
}

function Group({
  group,
  at,
  onGo,
}: { group: PanelGroup; at: string | null } & Pick<PanelActions, 'onGo'>) {
  return (
    <section>
      <h2>
        {group.title} <span>{group.note}</span>
      </h2>
      <ul class="rows">
        {group.rows.map((row, index) => (
          <li key={index}>
            <MarkRow row={row} at={at !== null && row.mark === at} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function differencesIn({ differences, trouble }: ArticlePanel): string | null {
  if (trouble !== null) return null;
  if (differences === 0) return 'no differences';
  return `${differences.toLocaleString('en-GB')} difference${differences === 1 ? '' : 's'}`;
}

/** Why a list is empty. */
function emptyWords({ trouble, earlier }: ArticlePanel, tab: PanelTab): string {
  if (tab !== 'left-out') return EMPTY[tab];
  if (trouble !== null) return NOT_NOW;
  return earlier === 0 ? FIRST : EMPTY[tab];
}

function List({
  view,
  tab,
  at,
  onGo,
}: {
  readonly view: ArticlePanel;
  readonly tab: PanelTab;
  readonly at: string | null;
} & Pick<PanelActions, 'onGo'>) {
  const groups = view.lists[tab];
  return (
    <div class="list" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
      {groups.length === 0 && <p class="meta">{emptyWords(view, tab)}</p>}
      {tab === 'left-out' && groups.length > 0 && <p class="note">{NOT_HIDING}</p>}
      {groups.map((group) => (
        <Group key={group.title} group={group} at={at} onGo={onGo} />
      ))}
    </div>
  );
}

function Article({
  view,
  asked,
  onGo,
  onRetry,
}: { readonly view: ArticlePanel; readonly asked: AskedMark | null } & PanelActions) {
  const [tab, setTab] = useState<PanelTab>('quotes');
  // A mark's id says nothing of the article, and another may be opened in the same tab.
  const [gone, setGone] = useState({ mark: '', of: '' });
  const at = gone.of === view.headline ? gone.mark : null;
  useEffect(() => {
    if (asked === null) return;
    const line = lineOf(view, asked.mark);
    if (line === undefined) return;
    setGone({ mark: line.mark, of: view.headline });
    setTab(line.tab);
  }, [asked]);
  useEffect(() => {
    document.querySelector('.panel [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at, tab]);
  const go = (mark: string): void => {
    setGone({ mark, of: view.headline });
    onGo(mark);
  };
  const tabs = TABS.map((name) => ({
    name,
    title: TITLES[name],
    count: countOf(view.lists[name]),
  }));
  const facts = [view.where, differencesIn(view)].filter(Boolean).join(' · ');
  return (
    <>
      <header class="phead">
        <h1 class="lead">{view.headline}</h1>
        <p class="note">{facts}</p>
        {view.trouble !== null && (
          <p class="aside">
            <b>Not compared:</b> {view.trouble}{' '}
            <button type="button" class="link" onClick={onRetry}>
              Try again
            </button>
          </p>
        )}
      </header>
      <Tabs label="This article" tabs={tabs} chosen={tab} onChoose={setTab} />
      <List view={view} tab={tab} at={at} onGo={go} />
    </>
  );
}

/** All that is marked in the open article and all it leaves out, as headed lists of buttons. */
export function Panel({ view, asked = null, ...actions }: PanelProps) {
  if (view === null)
    return (
      <main class="panel slow" aria-busy="true">
        <p class="sec meta">Looking through your library…</p>
      </main>
    );
  return (
    <main class="panel">
      {view.state === 'article' ? (
        <Article view={view} asked={asked} {...actions} />
      ) : (
        <QuietSentence state={view.state} why={view.why} onReload={actions.onReload} />
      )}
    </main>
  );
}
