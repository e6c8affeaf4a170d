import type { Comparison } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import { wholeDayOf } from './dates.ts';
import { differencesOf, leftOutOf } from './differences.ts';
import { figureRows, leaderRows, quoteRows } from './panel-rows.ts';
import type { TabState } from './popup.ts';
import { noteOfRow } from './row-notes.ts';
import { outletOf } from './sources.ts';
import type { DiffPart, MarkKind, QuietState, SourceView } from './views.ts';

/** The lists of the panel, in their order. */
export type PanelTab = 'quotes' | 'figures' | 'leaders' | 'left-out';

/** One line of a list: it leads to its place on the page or, where it has none there, to an earlier article. */
export interface PanelRow {
  readonly mark: string | null;
  readonly kind: MarkKind;
  readonly differs: boolean;
  readonly diff: readonly DiffPart[];
  /** 'updated', 'reworded' …; null where nothing differs. */
  readonly relation: string | null;
  readonly note: string;
  readonly source: SourceView | null;
  readonly why: string;
}

/** Rows under one heading: a speaker with what he or she said, or all that agrees. */
export interface PanelGroup {
  readonly title: string;
  /** Beside the title: an office, or how many there are. */
  readonly note: string;
  readonly rows: readonly PanelRow[];
}

/** What the side panel shows of a tab. */
export type PanelView =
  | {
      readonly state: 'article';
      readonly headline: string;
      /** 'The Harbour Post · 16 October 2025'. */
      readonly where: string;
      readonly differences: number;
      /** Earlier articles of the event. */
      readonly earlier: number;
      readonly lists: Readonly<Record<PanelTab, readonly PanelGroup[]>>;
      /** Why nothing is compared, where the library failed; null where it answered. */
      readonly trouble: string | null;
    }
  | { readonly state: QuietState; readonly why: string | null };

/** All that a tab shows and leaves out. Where the library failed, what this article alone says. */
export function panelOf(tab: TabState): PanelView {
  if (tab.state === 'article') return articlePanel(tab.reading, tab.comparison, null);
  if (tab.state === 'error')
    return tab.reading === undefined
      ? { state: 'not-read', why: tab.why }
      : articlePanel(tab.reading, null, tab.why);
  return { state: tab.state, why: tab.why ?? null };
}

function articlePanel(
  reading: Reading,
  comparison: Comparison | null,
  trouble: string | null,
): PanelView {
  const { article } = reading;
  const differences = comparison === null ? [] : differencesOf(reading, comparison);
  const where = [outletOf(article), article.published && wholeDayOf(article.published)];
  const facts = { reading, comparison, differences };
  return {
    state: 'article',
    headline: article.headline,
    where: where.filter(Boolean).join(' · '),
    differences: differences.length,
    earlier: comparison?.earlier.length ?? 0,
    lists: {
      quotes: quoteRows(facts),
      figures: figureRows(facts),
      leaders: leaderRows(facts),
      'left-out': comparison === null ? [] : leftOut(reading, comparison),
    },
    trouble,
  };
}

function leftOut(reading: Reading, comparison: Comparison): PanelGroup[] {
  const rows = leftOutOf(reading, comparison).map((row) => ({
    ...row,
    differs: false,
    relation: null,
    note: noteOfRow(row, false),
  }));
  if (rows.length === 0) return [];
  return [{ title: 'In earlier articles, and not here', note: String(rows.length), rows }];
}
