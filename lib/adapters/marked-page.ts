import type { PageComparison } from '../calls.ts';
import type { Settings } from '../settings.ts';
import type { Mark } from '../show/views.ts';
import { type Cards, cards } from './cards.ts';
import { addHost } from './host.ts';
import { inkFor } from './ink.ts';
import { type PlacedMark, paint } from './paint.ts';
import { followPointer } from './pointer.ts';
import { secondLine } from './second-line.ts';
import { rangeOf, type SnapshotNodes } from './snapshot/range-of.ts';

/** What the marks of a page need of it. */
export interface MarkedPageParts {
  readonly nodes: SnapshotNodes;
  readonly marks: readonly Mark[];
  readonly hover: Settings['hover'];
  /** Address of the card's page. */
  readonly card: string;
}

/** A page with its marks, its second lines and its cards. */
export interface MarkedPage {
  readonly cards: Cards;
  readonly differ: (comparison: PageComparison) => void;
  readonly goTo: (mark: string) => void;
  /** Takes away all that was added to the page. */
  readonly erase: () => void;
}

/** A card stays for so long after the pointer has left, in milliseconds. */
const CLOSE_AFTER = 300;
/** Rows closer than this, as a share of the size of the type, draw the lines nearer to the words. */
const TIGHT_ROWS = 1.35;

/** Paints the marks of an article and opens their cards. */
export function markPage({ nodes, marks, hover, card }: MarkedPageParts): MarkedPage {
  const ending = new AbortController();
  const placed = placedMarks(nodes, marks);
  const element = placed[0]?.range.startContainer.parentElement ?? document.documentElement;
  const style = { ink: inkFor(element), tight: isTight(element) };
  const host = addHost(document);
  const painted = paint(document, placed, style);
  const second = secondLine(host, placed, { colour: style.ink.differs, tight: style.tight });
  const open = cards({
    host,
    painted,
    marks: placed,
    scheme: style.ink.scheme,
    address: card,
    times: { open: hover.delay, close: CLOSE_AFTER },
  });
  followPointer(placed, open, { hover, signal: ending.signal });
  followLayout(ending.signal, {
    moved: open.follow,
    resized: () => {
      second.place();
      open.follow();
    },
  });
  return {
    cards: open,
    differ: (comparison) =>
      second.show(comparison.state === 'compared' ? placedMarks(nodes, comparison.differs) : []),
    goTo: (mark) => goTo(placed, open, mark),
    erase: () => {
      ending.abort();
      open.closeNow();
      painted.erase();
      second.erase();
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

function isTight(element: Element): boolean {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) < TIGHT_ROWS * Number.parseFloat(fontSize);
}

/** Scrolls keep document and lines together, unless something inside of the page scrolls. */
function followLayout(
  signal: AbortSignal,
  { moved, resized }: { readonly moved: () => void; readonly resized: () => void },
): void {
  const move = onceAFrame(signal, moved);
  const resize = onceAFrame(signal, resized);
  const scrolled = (event: Event) => (event.target === document ? move : resize)();
  document.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  addEventListener('resize', resize, { signal });
  const observer = new ResizeObserver(resize);
  observer.observe(document.documentElement);
  if (document.body !== null) observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function onceAFrame(signal: AbortSignal, act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) act();
    });
  };
}

function goTo(marks: readonly PlacedMark[], open: Cards, id: string): void {
  const mark = marks.find((one) => one.id === id);
  const element = mark?.range.startContainer.parentElement;
  if (element === null || element === undefined) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  open.focus(id);
}
