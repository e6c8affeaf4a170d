import { parseColour } from './ink.ts';

/** A stretch of a row, in CSS pixels of the viewport. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** A line drawn under words: where it lies, and where the words above it end. */
export interface LineUnderWords extends Stretch {
  readonly y: number;
  readonly foot: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** To how many pixels the edge of what covers a line is found. */
const FINE = 2;
/** They paint without a background. */
const PICTURES = 'img, video, canvas, iframe, svg, object, embed';

/**
 * What of a line can be seen with its words: not what lies under a bar, a notice or a floating film of the page, nor what is
 * scrolled out of a box of its own. A line is asked for at its ends and its middle, and for the edge where these differ, so
 * what covers less than half of it, and neither end, may be missed. Takes some 50 µs, more on pages of many elements; out of
 * the window nothing is known to cover anything.
 *
 * @param holder the element that holds the words
 */
export function seenOfLine(
  { left, right, y, foot }: LineUnderWords,
  holder: Element,
): readonly Stretch[] {
  if (y < 0 || y > innerHeight) return [{ left, right }];
  const outer = inDocument(holder);
  if (!isInSight({ x: (left + right) / 2, y: foot - 1 }, outer)) return [];
  const isSeen = (at: number) =>
    !isCovered({ x: Math.min(Math.max(at, left + 1), right - 1), y }, outer);
  const edge = (seen: number, hidden: number): number => {
    if (Math.abs(seen - hidden) <= FINE) return seen;
    const middle = (seen + hidden) / 2;
    return isSeen(middle) ? edge(middle, hidden) : edge(seen, middle);
  };
  const points = [left, (left + right) / 2, right].map((x) => ({ x, seen: isSeen(x) }));
  if (points.every(({ seen }) => seen)) return [{ left, right }];
  return points.slice(1).flatMap((to, before) => {
    const from = points[before] ?? to;
    if (from.seen === to.seen) return from.seen ? [{ left: from.x, right: to.x }] : [];
    return from.seen
      ? [{ left: from.x, right: edge(from.x, to.x) }]
      : [{ left: edge(to.x, from.x), right: to.x }];
  });
}

/** The element itself, or what stands for it in the document where it lives in a shadow tree. */
function inDocument(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : element;
}

/** Something that does not hold the words is painted over this point. */
function isCovered({ x, y }: Point, holder: Element): boolean {
  const above = document.elementsFromPoint(x, y);
  const own = above.findIndex((element) => element.contains(holder) || holder.contains(element));
  return above.slice(0, Math.max(own, 0)).some(paints);
}

/** The words are there: not cut off by a box that scrolls. */
function isInSight({ x, y }: Point, holder: Element): boolean {
  const there = document.elementsFromPoint(x, y);
  return (
    there.length === 0 ||
    there.some((element) => holder.contains(element)) ||
    getComputedStyle(holder).pointerEvents === 'none'
  );
}

/** Many pages lay clear boxes over their text. */
function paints(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true })) return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const [, , , alpha] = parseColour(backgroundColor) ?? [0, 0, 0, 1];
  return alpha > 0.5 || backgroundImage !== 'none' || element.matches(PICTURES);
}
