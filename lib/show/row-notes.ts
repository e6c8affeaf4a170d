import type { DifferenceRow } from './views.ts';

/** Who, where and when, in how many; where the words themselves are alike, a sentence on what differs. */
export function noteOfRow(
  { diff, who, why, source, more }: DifferenceRow,
  differ: boolean,
): string {
  if (differ && diff.every(({ side }) => side === 'both')) return why;
  const others = more === 0 ? '' : ` and ${more} more`;
  const where = `${source.outlet}, ${source.date}${others}`;
  return who === null ? where : `${who} · ${where}`;
}
