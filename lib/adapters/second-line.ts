import type { Host } from './host.ts';
import { setStyles } from './host.ts';
import type { LineStrength, PlacedMark } from './paint.ts';

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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Row {
  readonly id: string;
  readonly box: Box;
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
  const layer = document.createElement('div');
  setStyles(layer, {
    position: 'absolute',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    'pointer-events': 'none',
    'z-index': String(depthOf(marks[0]?.range)),
  });
  host.root.append(layer);
  let differing: readonly DifferingPlace[] = [];

  const place = () => {
    const origin = layer.getBoundingClientRect();
    // All is measured before anything is written: one layout, however many marks.
    const rows = marks.flatMap(({ id, range }) => rowsOf(range).map((box) => ({ id, box })));
    const lines = differing.flatMap((one) => linesOf(one, rows));
    while (layer.childElementCount > rows.length) layer.lastElementChild?.remove();
    rows.forEach(({ box: row }, index) => {
      const line = layer.children[index] ?? layer.appendChild(newLine(style));
      const within = lines.filter((box) => touches(box, row));
      setStyles(line as HTMLElement, lineStyles({ row, lines: within, origin, style }));
    });
  };
  return {
    show: (places) => {
      differing = places;
      place();
    },
    place,
    erase: () => layer.remove(),
  };
}

/** Where one difference is drawn: on its words where they lie on marks; else, so that it is not lost, on its whole mark. */
function linesOf({ mark, range }: DifferingPlace, rows: readonly Row[]): readonly Box[] {
  const boxes = rowsOf(range);
  if (boxes.some((box) => rows.some((row) => touches(box, row.box)))) return boxes;
  return rows.filter((row) => row.id === mark).map((row) => row.box);
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

/** Boxes of a range, one a row: the page's own elements cut a row into several. */
function rowsOf(range: Range): Box[] {
  const rows: Box[] = [];
  for (const box of range.getClientRects()) {
    const last = rows.at(-1);
    if (box.width === 0) continue;
    if (last === undefined || !sameRow(last, box)) rows.push(box);
    else
      rows[rows.length - 1] = {
        left: Math.min(last.left, box.left),
        right: Math.max(last.right, box.right),
        top: Math.min(last.top, box.top),
        bottom: Math.max(last.bottom, box.bottom),
      };
  }
  return rows;
}

function sameRow(one: Box, other: Box): boolean {
  const middle = (one.top + one.bottom) / 2;
  return middle > other.top && middle < other.bottom;
}

/** On one row, and not only end to end. */
function touches(one: Box, other: Box): boolean {
  return sameRow(one, other) && one.left < other.right - 1 && one.right > other.left + 1;
}

function lineStyles(line: {
  readonly row: Box;
  readonly lines: readonly Box[];
  readonly origin: Box;
  readonly style: SecondLineStyle;
}): Record<string, string> {
  const { row, lines, origin, style } = line;
  // A text box reaches about .25em below the baseline; its height is about 1.17em.
  const drop = (row.bottom - row.top) * (style.tight ? 0.02 : 0.12);
  const x = row.left - origin.left;
  const y = row.bottom - origin.top + drop - THICKNESS[style.strength] / 2;
  const ink = `linear-gradient(${style.colour}, ${style.colour})`;
  return {
    width: `${row.right - row.left}px`,
    transform: `translate(${x}px, ${y}px)`,
    'background-image': lines.map(() => ink).join(', ') || 'none',
    'background-position': lines.map((box) => `${box.left - row.left}px 0`).join(', ') || '0 0',
    'background-size':
      lines.map((box) => `${box.right - box.left}px 100%`).join(', ') || 'auto auto',
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
