import { rawOffset } from './collapse.ts';

/** A text node of a block and where what it shows begins in the block's text. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  /** What stands before it in the block ends with a space, or nothing does. */
  readonly afterSpace: boolean;
}

/** For each block of a snapshot its text nodes, in order: the way from (block, start, end) back into the page. */
export type SnapshotNodes = readonly (readonly TextPiece[])[];

/**
 * The place of the page that a span of a snapshot's block names: a table look-up, no search.
 *
 * @param start UTF-16 offset in the block's text, inclusive
 * @param end exclusive
 * @returns undefined where the page has taken the text away since
 */
export function rangeOf(
  nodes: SnapshotNodes,
  block: number,
  start: number,
  end: number,
): Range | undefined {
  const pieces = nodes[block];
  const from = pieces?.findLast((piece) => piece.start <= start);
  const to = pieces?.findLast((piece) => piece.start < end);
  if (!from?.node.isConnected || !to?.node.isConnected) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, rawOffset(from.node.data, start - from.start, from.afterSpace));
  const last = rawOffset(to.node.data, end - 1 - to.start, to.afterSpace);
  // A line break element shows a space that no text node holds: the range ends where the node does.
  range.setEnd(to.node, Math.min(last + 1, to.node.length));
  return range;
}
