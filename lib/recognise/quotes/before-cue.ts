import type { Scan } from './attributions.ts';
import { LONGEST_CONTENT } from './content.ts';
import type { Piece, Range } from './pieces.ts';

const SEPARATOR = /^[,;:—―–-]$/u;

/** What was said in front of an attribution that begins at `at`; undefined where nothing stands there. */
export function contentBefore(scan: Scan, at: number): Range | undefined {
  const { pieces } = scan;
  let end = at;
  while (end > scan.taken && isSeparator(pieces[end - 1])) end -= 1;
  let first = scan.taken;
  while (first < end && isSeparator(pieces[first])) first += 1;
  if (pieces[end - 1]?.run && end - 1 > first && isSeparator(pieces[end - 2])) {
    return { first: end - 1, end };
  }
  const length = (pieces[end - 1]?.end ?? 0) - (pieces[first]?.start ?? 0);
  return first < end && length <= LONGEST_CONTENT ? { first, end } : undefined;
}

/** A comma, a dash or another mark between what was said and who said it. */
export function isSeparator(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.run === null && SEPARATOR.test(piece.text);
}
