import type { MarkKind } from '../show/views.ts';
import type { Ink } from './ink.ts';

/** A stretch of the page that a mark lies on. One mark may have several: a quote's line pauses under a name. */
export interface PlacedMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly range: Range;
}

/** How lines lie under the words of one page. */
export interface LineStyle {
  readonly ink: Ink;
  /** Rows so close that the lines must be drawn nearer to the words. */
  readonly tight: boolean;
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
    erase: () => {
      eraseMarks();
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

/** Takes away every highlight of ours, also those that an earlier version of the extension left. */
export function eraseMarks(): void {
  for (const kind of KINDS) CSS.highlights.delete(`crossread-${kind}`);
  CSS.highlights.delete(OPEN);
}

function rulesFor({ ink, tight }: LineStyle): string {
  const offset = tight ? '.12em' : '.2em';
  const line = (kind: MarkKind, shape: string) =>
    `::highlight(crossread-${kind}) { text-decoration: underline ${shape} ${ink.mark}; text-underline-offset: ${offset}; }`;
  return [
    line('leader', 'dotted 2px'),
    line('quote', 'solid 1px'),
    line('figure', 'dashed 2px'),
    `::highlight(${OPEN}) { background-color: ${ink.open}; }`,
  ].join('\n');
}
