import type { Settings } from '../settings.ts';
import type { MarkKind } from '../show/views.ts';
import type { Ink } from './ink.ts';

/** A stretch of the page that a mark lies on. One mark may have several: a quote's line pauses under a name. */
export interface PlacedMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly range: Range;
}

/** How thick the lines are, as the reader wants them. */
export type LineStrength = Settings['look']['lines'];

/** How lines lie under the words of one page. */
export interface LineStyle {
  readonly ink: Ink;
  /** Rows so close that the lines must be drawn nearer to the words. */
  readonly tight: boolean;
  readonly strength: LineStrength;
}

/** What is painted, and how to take it away again. */
export interface Painted {
  /** Paints the words whose card is open; null for none. */
  readonly open: (id: string | null) => void;
  readonly erase: () => void;
}

const KINDS = ['leader', 'quote', 'figure'] as const;
const OPEN = 'crossread-open';

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched. Names and ranges can be read by the page,
 * so they say only what was recognised in its own text.
 */
export function paint(page: Document, marks: readonly PlacedMark[], style: LineStyle): Painted {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesFor(style));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  for (const kind of KINDS) {
    const ranges = marks.filter((mark) => mark.kind === kind).map((mark) => mark.range);
    CSS.highlights.set(`crossread-${kind}`, new Highlight(...ranges));
  }
  return {
    open: (id) => {
      const ranges = marks.filter((mark) => mark.id === id).map((mark) => mark.range);
      if (ranges.length === 0) CSS.highlights.delete(OPEN);
      else CSS.highlights.set(OPEN, new Highlight(...ranges));
    },
    erase: () => eraseMarks(page),
  };
}

/** Takes away every highlight of ours and its rules, also those that an earlier version of the extension has left. */
export function eraseMarks(page: Document): void {
  for (const kind of KINDS) CSS.highlights.delete(`crossread-${kind}`);
  CSS.highlights.delete(OPEN);
  const isOurs = ({ cssRules: [first] }: CSSStyleSheet) => first?.cssText.includes(OPEN) === true;
  page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}

/** Thickness of each kind's line, in CSS pixels. */
const THICKNESS = {
  thin: { leader: 1, quote: 1, figure: 1 },
  normal: { leader: 2, quote: 1, figure: 2 },
  strong: { leader: 3, quote: 2, figure: 3 },
} as const;
const SHAPES = { leader: 'dotted', quote: 'solid', figure: 'dashed' } as const;

function rulesFor({ ink, tight, strength }: LineStyle): string {
  const offset = tight ? '.12em' : '.2em';
  const lines = KINDS.map((kind) => {
    const line = `underline ${SHAPES[kind]} ${THICKNESS[strength][kind]}px ${ink.mark}`;
    return `::highlight(crossread-${kind}) { text-decoration: ${line}; text-underline-offset: ${offset}; }`;
  });
  return [`::highlight(${OPEN}) { background-color: ${ink.open}; }`, ...lines].join('\n');
}
