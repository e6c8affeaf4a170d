import type { PageComparison } from '../calls.ts';
import type { Settings } from '../settings.ts';
import type { Mark } from '../show/views.ts';
import { type Cards, cards } from './cards.ts';
import { followLayout } from './follow-layout.ts';
import { addHost } from './host.ts';
import { drawLines } from './lines.ts';
import type { Own } from './own.ts';
import type { PlacedMark } from './paint.ts';
import { followPointer } from './pointer.ts';
import { rangeOf, type SnapshotNodes } from './snapshot/range-of.ts';

/** What the marks of a page need of it. */
export interface MarkedPageParts {
  readonly nodes: SnapshotNodes;
  readonly marks: readonly Mark[];
  readonly settings: Settings;
  readonly own: Own;
}

/** A page with its marks, its second lines and its cards. */
export interface MarkedPage {
  readonly cards: Cards;
  readonly differ: (comparison: PageComparison) => void;
  /** Scrolls to a mark and opens its card. */
  readonly goTo: (mark: string) => void;
  /** Goes to the next mark, or to the one before. */
  readonly step: (by: 1 | -1) => void;
  /** Takes away all that was added to the page. */
  readonly erase: () => void;
}

/** A card stays for so long after the pointer has left, in milliseconds. */
const CLOSE_AFTER = 300;

/** Paints the marks of an article and opens their cards. */
export function markPage({ nodes, marks, settings, own }: MarkedPageParts): MarkedPage {
  const ending = new AbortController();
  const { hover, look } = settings;
  const wanted = marks.filter(({ kind }) => settings.marks[kind]);
  const placed = placedMarks(nodes, wanted);
  const host = addHost(document);
  const { keepsShapes } = own;
  const lines = drawLines({ host, marks: placed, keepsShapes, strength: look.lines });
  const open = cards({
    host,
    marks: placed,
    scheme: lines.scheme,
    opened: lines.open,
    address: own.card,
    times: { open: hover.delay, close: CLOSE_AFTER },
  });
  followPointer(placed, open, { hover, signal: ending.signal });
  followLayout(ending.signal, {
    moved: () => {
      lines.uncover();
      open.follow();
    },
    resized: () => {
      lines.place();
      open.follow();
    },
  });
  let last: string | null = null;
  const goTo = (id: string) => {
    last = id;
    const { startContainer } = placed.find((mark) => mark.id === id)?.range ?? {};
    startContainer?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    open.focus(id);
  };
  return {
    cards: open,
    differ: (comparison) =>
      lines.differ(comparison.state === 'compared' ? placedMarks(nodes, comparison.differs) : []),
    goTo,
    step: (by) => {
      const next = markAfter(placed, last, by);
      if (next !== undefined) goTo(next);
    },
    erase: () => {
      ending.abort();
      open.closeNow();
      lines.erase();
      host.remove();
    },
  };
}

/** Marks as ranges of the page; those whose text the page has taken away since are left out. */
function placedMarks<
  Place extends { readonly block: number; readonly start: number; readonly end: number },
>(nodes: SnapshotNodes, places: readonly Place[]): (Place & { readonly range: Range })[] {
  return places.flatMap((place) => {
    const range = rangeOf(nodes, place.block, place.start, place.end);
    return range === undefined ? [] : [{ ...place, range }];
  });
}

/** The mark after the last one gone to, of those that can be seen; at first the first one in sight. */
function markAfter(
  marks: readonly PlacedMark[],
  last: string | null,
  by: 1 | -1,
): string | undefined {
  // Asked here and not while reading, for the answer needs the page's layout: text that is folded away may be unfolded.
  const shown = marks.filter(({ range }) => range.startContainer.parentElement?.checkVisibility());
  const ids = [...new Set(shown.map(({ id }) => id))];
  const inSight = shown.find(({ range }) => range.getBoundingClientRect().top >= 0)?.id;
  const at = last === null ? ids.indexOf(inSight ?? '') : ids.indexOf(last) + by;
  return ids.at(at % ids.length);
}
