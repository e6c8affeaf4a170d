/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of a range, one a row: the page's own elements cut a row into several. */
export function rowsOf(range: Range): readonly Box[] {
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
export function touches(one: Box, other: Box): boolean {
  return sameRow(one, other) && one.left < other.right - 1 && one.right > other.left + 1;
}
