import type { Comparison } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import { longDayOf } from './dates.ts';
import { differencesOf, leftOutOf } from './differences.ts';
import { isRefused } from './figure-card.ts';
import { isMarkedFigure } from './marks.ts';
import type { Counts, PopupView, QuietState, SiteView } from './views.ts';

/** How Crossread stands to the open tab's page. */
export type TabState =
  | { readonly state: 'article'; readonly reading: Reading; readonly comparison: Comparison }
  | { readonly state: QuietState; readonly why?: string }
  | {
      readonly state: 'error';
      readonly why: string;
      readonly details: string;
      /** The reading, where the page could be read and only the library failed. */
      readonly reading?: Reading;
    };

/** What frames the popup, whatever the page: the site's switch and the real shortcuts. */
export interface PopupFrame {
  readonly site: SiteView;
  readonly shortcuts: PopupView['shortcuts'];
}

/** How many leaders, quotes and figures of a reading are marked. */
export function countsOf({ people, quotes, figures }: Reading): Counts {
  return {
    leaders: people.filter(({ leader }) => leader).length,
    quotes: quotes.length,
    figures: figures.filter(isMarkedFigure).length,
  };
}

/** How many of each were compared with something earlier, and how many figures were refused. */
function comparedIn({ findings, known }: Comparison): Counts & { readonly refused: number } {
  const indices = (kind: 'quote' | 'figure', refused: boolean): number =>
    new Set(
      findings.flatMap((finding) =>
        finding.kind === kind && isRefused(finding) === refused ? [finding.here.index] : [],
      ),
    ).size;
  return {
    leaders: known.filter((person) => person !== null).length,
    quotes: indices('quote', false),
    figures: indices('figure', false),
    refused: indices('figure', true),
  };
}

/** What the popup shows for the open tab. */
export function popupOf(frame: PopupFrame, tab: TabState): PopupView {
  if (tab.state === 'error') {
    const { state, why, details, reading } = tab;
    return { ...frame, state, why, details, counts: reading ? countsOf(reading) : null };
  }
  if (tab.state !== 'article') return { ...frame, state: tab.state, why: tab.why ?? null };
  const { reading, comparison } = tab;
  const first = comparison.earlier[0];
  return {
    ...frame,
    state: 'article',
    earlier: comparison.earlier.length,
    since: first === undefined ? null : longDayOf(first.date),
    differences: differencesOf(reading, comparison),
    leftOut: leftOutOf(reading, comparison),
    counts: countsOf(reading),
    compared: comparedIn(comparison),
    dated: reading.article.published !== null,
    notes: comparison.notes,
  };
}
