import type { Page } from 'puppeteer-core';

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Boxes of the first place on the page that holds these words, one for each row, after scrolling it into view if need be; waits until
 * the words are there. They may run across the page's own elements.
 */
export async function boxesOf(page: Page, words: string): Promise<readonly Box[]> {
  const found = await page.waitForFunction(
    (wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      let text = '';
      const starts: number[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        // Neither scripts nor the headings of other articles.
        if (node.parentElement?.closest('script, style, nav, aside, h1, h2, [role]')) continue;
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
      const { top, bottom } = range.getBoundingClientRect();
      // Scrolling to where the page already is may move it by a pixel.
      if (top < 0 || bottom > innerHeight)
        range.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    },
    { polling: 50, timeout: 15_000 },
    words,
  );
  return (await found.jsonValue()) as readonly Box[];
}

/** The middle of a box. */
export function middleOf(box: Box): { readonly x: number; readonly y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** Whether two boxes share any area. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
