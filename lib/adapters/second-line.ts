import type { Host } from './host.ts';
import { setStyles } from './host.ts';
import type { LineStrength, PlacedMark } from './paint.ts';
import { type Box, rowsOf, touches } from './rows.ts';
import { type Stretch, seenOfLine } from './seen-of-line.ts';

/** Words that differ, and the mark they belong to. */
export interface DifferingPlace {
  readonly mark: string;
  readonly range: Range;
}

/** Draws the second line: that another reading exists. */
export interface SecondLine {
  /** Draws under these words, each inside a mark; none takes all lines away. */
  readonly show: (places: readonly DifferingPlace[]) => void;
  /** Puts the lines back under their words after the page has moved. */
  readonly place: () => void;
  /** Draws only what can be seen with its words, after something of the page has come between or gone. */
  readonly uncover: () => void;
  readonly erase: () => void;
}

/** How the second line lies. */
export interface SecondLineStyle {
  readonly colour: string;
  readonly tight: boolean;
  readonly strength: LineStrength;
}

/** In CSS pixels; thicker than the kind's line above it. */
const THICKNESS = { thin: 1.5, normal: 2, strong: 3 } as const;

/** A page opens notices over its text without a word: lines are looked at so often, in milliseconds. */
const LOOK_EVERY = 1000;
/** Asking what lies where costs more the more a page holds: it may take this share of the time and no more. */
const LOOKING = 0.1;

/** A row of a mark. */
interface Row {
  readonly mark: string;
  readonly box: Box;
  /** Holds the row's words. */
  readonly holder: Element | null;
}

/** A row with what is drawn on it: no lines where nothing differs. */
interface LinedRow extends Row {
  readonly lines: readonly Box[];
}

/** How far the page has moved in the window, in CSS pixels. */
interface Move {
  readonly x: number;
  readonly y: number;
}

/**
 * Every row of every mark gets one box, whether or not anything differs there, and only its background says so. So what the
 * boxes do to the page's layout (what it can scroll to, above all) is the same whatever its reader has read.
 */
export function secondLine(
  host: Host,
  marks: readonly PlacedMark[],
  style: SecondLineStyle,
): SecondLine {
  const layer = addLayer(host, marks[0]?.range);
  let differing: readonly DifferingPlace[] = [];
  let rows: readonly LinedRow[] = [];
  let origin: Box = layer.getBoundingClientRect();
  let looking: ReturnType<typeof setInterval> | undefined;
  let restUntil = 0;

  const place = () => {
    origin = layer.getBoundingClientRect();
    // All is measured before anything is written: one layout, however many marks.
    rows = linedRows(marks, differing);
    const styles = rows.map((row) => ({
      ...placeStyles(row.box, origin, style),
      ...inkStyles(row, { x: 0, y: 0 }, style),
    }));
    while (layer.childElementCount > rows.length) layer.lastElementChild?.remove();
    styles.forEach((one, index) => {
      const line = layer.children[index] ?? layer.appendChild(newLine(style));
      setStyles(line as HTMLElement, one);
    });
  };
  const uncover = () => {
    const start = performance.now();
    if (start < restUntil || rows.every(({ lines }) => lines.length === 0)) return;
    const { left, top } = layer.getBoundingClientRect();
    const move = { x: left - origin.left, y: top - origin.top };
    const styles = rows.map((row) => row.lines.length > 0 && inkStyles(row, move, style));
    styles.forEach((one, index) => {
      if (one) setStyles(layer.children[index] as HTMLElement, one);
    });
    const end = performance.now();
    restUntil = end + (end - start) / LOOKING;
  };
  return {
    show: (places) => {
      differing = places;
      place();
      clearInterval(looking);
      if (places.length > 0) looking = setInterval(whileVisible(uncover), LOOK_EVERY);
    },
    place,
    uncover,
    erase: () => {
      clearInterval(looking);
      layer.remove();
    },
  };
}

function whileVisible(look: () => void): () => void {
  return () => {
    if (!document.hidden) look();
  };
}

function addLayer(host: Host, first: Range | undefined): HTMLElement {
  const layer = document.createElement('div');
  setStyles(layer, {
    position: 'absolute',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    'pointer-events': 'none',
    'z-index': String(depthOf(first)),
  });
  host.root.append(layer);
  return layer;
}

function linedRows(
  marks: readonly PlacedMark[],
  differing: readonly DifferingPlace[],
): readonly LinedRow[] {
  const rows = marks.flatMap(({ id, range }) => {
    const { commonAncestorContainer: node } = range;
    const holder = node instanceof Element ? node : node.parentElement;
    return rowsOf(range).map((box) => ({ mark: id, box, holder }));
  });
  const lines = differing.flatMap((one) => linesOf(one, rows));
  return rows.map((row) => ({ ...row, lines: lines.filter((box) => touches(box, row.box)) }));
}

/** Where one difference is drawn: on its words where they lie on marks; else, so that it is not lost, on its whole mark. */
function linesOf({ mark, range }: DifferingPlace, rows: readonly Row[]): readonly Box[] {
  const boxes = rowsOf(range);
  if (boxes.some((box) => rows.some((row) => touches(box, row.box)))) return boxes;
  return rows.filter((row) => row.mark === mark).map((row) => row.box);
}

function newLine({ strength }: SecondLineStyle): HTMLElement {
  const line = document.createElement('div');
  setStyles(line, {
    position: 'absolute',
    top: '0',
    left: '0',
    height: `${THICKNESS[strength]}px`,
    'background-repeat': 'no-repeat',
    'forced-color-adjust': 'none',
  });
  return line;
}

/** How far below a row's words the middle of its line lies. */
function dropOf(row: Box, { tight }: SecondLineStyle): number {
  // A text box reaches about .25em below the baseline; its height is about 1.17em.
  return (row.bottom - row.top) * (tight ? 0.02 : 0.12);
}

function placeStyles(row: Box, origin: Box, style: SecondLineStyle): Record<string, string> {
  const x = row.left - origin.left;
  const y = row.bottom - origin.top + dropOf(row, style) - THICKNESS[style.strength] / 2;
  return { width: `${row.right - row.left}px`, transform: `translate(${x}px, ${y}px)` };
}

/** The lines of a row, as far as they can be seen with their words. */
function inkStyles(
  { box: row, holder, lines }: LinedRow,
  move: Move,
  style: SecondLineStyle,
): Record<string, string> {
  const foot = row.bottom + move.y;
  const y = foot + dropOf(row, style);
  const seen = lines.flatMap((line) => {
    const moved = { left: line.left + move.x, right: line.right + move.x, y, foot };
    return holder === null ? [] : seenOfLine(moved, holder);
  });
  const start = row.left + move.x;
  const ink = `linear-gradient(${style.colour}, ${style.colour})`;
  const list = (of: (stretch: Stretch) => string) => seen.map(of).join(', ');
  return {
    'background-image': list(() => ink) || 'none',
    'background-position': list(({ left }) => `${left - start}px 0`) || '0 0',
    'background-size': list(({ left, right }) => `${right - left}px 100%`) || 'auto auto',
  };
}

/**
 * The article's own place among the page's layers: high enough to lie on its text, low enough to pass under a fixed header.
 */
function depthOf(range: Range | undefined): number {
  let depth = 0;
  let at = range?.startContainer.parentElement ?? null;
  for (; at !== null; at = at.parentElement) {
    const z = Number.parseInt(getComputedStyle(at).zIndex, 10);
    if (!Number.isNaN(z)) depth = Math.max(z, 0);
  }
  return depth;
}
