import type { Article, Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A stretch of a block of the page: `block` is an index into the snapshot's blocks. */
export interface BlockPlace extends Span {
  readonly block: number;
}

/** Index of the first block that ends after `offset`. */
function firstBlock(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a span of the article's text stands on the page: one place for each block it touches, none where it was no page. */
export function placesOf({ blocks }: Article, span: Span): BlockPlace[] {
  const places: BlockPlace[] = [];
  for (let index = firstBlock(blocks, span.start); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.start >= span.end) break;
    const start = Math.max(span.start, block.start) - block.start;
    const end = Math.min(span.end, block.end) - block.start;
    if (block.source >= 0 && end > start) places.push({ block: block.source, start, end });
  }
  return places;
}

/** The words of a span. */
export function wordsAt({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
