import type { Page } from 'puppeteer-core';
import { PATIENCE, POLL } from './until.ts';

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Runs in the page: boxes of the first place that holds these words, one for each row, after scrolling there where `place`
 * says so or the words are out of sight; null where they are not there or the page has just been scrolled.
 */
function boxesInPage(wanted: string, place: ScrollLogicalPosition | null): readonly Box[] | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // Not where a page says the same beside its article: headings, captions, teasers.
    if (node.parentElement?.closest('script, style, nav, aside, h1, h2, figcaption, [role]'))
      continue;
    starts.push(text.length);
    nodes.push(node);
    text += node.data;
  }
  const start = text.indexOf(wanted);
  if (start < 0) return null;
  const at = (offset: number): readonly [Text, number] => {
    const index = starts.findLastIndex((begin) => begin <= offset);
    return [nodes[index] as Text, offset - (starts[index] ?? 0)];
  };
  const range = document.createRange();
  range.setStart(...at(start));
  const [last, end] = at(start + wanted.length - 1);
  range.setEnd(last, end + 1);
  const whole = range.getBoundingClientRect();
  const before = scrollY;
  // Without the scroll bar.
  const { clientHeight } = document.documentElement;
  if (place === 'start') scrollBy({ top: whole.top, behavior: 'instant' });
  else if (place === 'end') scrollBy({ top: whole.bottom - clientHeight, behavior: 'instant' });
  else if (place === 'center' || whole.top < 0 || whole.bottom > clientHeight)
    scrollBy({ top: whole.top - clientHeight / 2, behavior: 'instant' });
  // Firefox settles by a pixel after scrolling: the caller asks once more.
  if (scrollY !== before) return null;
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
    left,
    top,
    right,
    bottom,
  }));
}

/**
 * Boxes of the first place on the page that holds these words, one for each row, after scrolling it into view if need be;
 * waits until the words are there. They may run across the page's own elements.
 */
export async function boxesOf(page: Page, words: string): Promise<readonly Box[]> {
  const options = { polling: POLL, timeout: PATIENCE };
  const found = await page.waitForFunction(boxesInPage, options, words, null);
  return (await found.jsonValue()) as readonly Box[];
}

/** Scrolls the first of these words to the top, the middle or the bottom of the window, as far as the page allows. */
export async function scrollTo(
  page: Page,
  words: string,
  place: ScrollLogicalPosition,
): Promise<void> {
  await page.evaluate(boxesInPage, words, place);
  await boxesOf(page, words);
}

/** The middle of a box. */
export function middleOf(box: Box): { readonly x: number; readonly y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Whether two boxes share more than what a browser rounds away: a pixel. */
export function overlap(one: Box, other: Box): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > 1;
}
