import type { Host } from './host.ts';
import { inkFor } from './ink.ts';
import { type LineStrength, type PlacedMark, paint } from './paint.ts';
import { type DifferingPlace, secondLine } from './second-line.ts';

/** All lines of one page: the kinds' own and the second ones, in the colours of what lies behind them. */
export interface Lines {
  readonly scheme: () => 'light' | 'dark';
  /** Paints the words whose card is open; null for none. */
  readonly open: (id: string | null) => void;
  readonly differ: (places: readonly DifferingPlace[]) => void;
  /** Puts the second lines back under their words after the page has moved. */
  readonly place: () => void;
  /** Hides second lines that something of the page has come to lie over, and shows those it has left. */
  readonly uncover: () => void;
  readonly erase: () => void;
}

/** What the lines of a page are drawn on, and by which browser. */
export interface LinesParts {
  readonly host: Host;
  readonly marks: readonly PlacedMark[];
  readonly keepsShapes: boolean;
  readonly strength: LineStrength;
}

/** Rows closer than this, as a share of the size of the type, draw the lines nearer to the words. */
const TIGHT_ROWS = 1.35;
const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Draws the lines, and draws them anew when the colours of the system change. */
export function drawLines(parts: LinesParts): Lines {
  const ending = new AbortController();
  let differing: readonly DifferingPlace[] = [];
  let now = drawn(parts);
  const anew = () => {
    now.erase();
    now = drawn(parts);
    now.second.show(differing);
  };
  for (const query of [FORCED, DARK])
    matchMedia(query).addEventListener('change', anew, { signal: ending.signal });

  return {
    scheme: () => now.scheme,
    open: (id) => now.painted.open(id),
    differ: (places) => {
      differing = places;
      now.second.show(places);
    },
    place: () => now.second.place(),
    uncover: () => now.second.uncover(),
    erase: () => {
      ending.abort();
      now.erase();
    },
  };
}

function drawn({ host, marks, keepsShapes, strength }: LinesParts) {
  const element = marks[0]?.range.startContainer.parentElement ?? document.documentElement;
  const forced = matchMedia(FORCED).matches;
  const ink = inkFor(element);
  const tight = isTight(element);
  const painted = paint(document, forced && !keepsShapes ? [] : marks, { ink, tight, strength });
  const colour = forced ? 'Highlight' : ink.differs;
  const second = secondLine(host, marks, { colour, tight, strength });
  const erase = () => {
    painted.erase();
    second.erase();
  };
  return { scheme: ink.scheme, painted, second, erase };
}

function isTight(element: Element): boolean {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) < TIGHT_ROWS * Number.parseFloat(fontSize);
}
