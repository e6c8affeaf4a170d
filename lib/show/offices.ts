import type { Comparison } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { PersonFinding } from './relations.ts';
import type { DiffPart } from './views.ts';
import { wordDiff } from './word-diff.ts';

/**
 * The office here against the one of an earlier article. A finding may point at the name: then both offices are those the
 * articles give beside it; else its own words are the offices.
 */
export function officeDiff(
  { people }: Reading,
  { known }: Pick<Comparison, 'known'>,
  { here, there }: PersonFinding,
): DiffPart[] {
  const office = people[here.index]?.office ?? null;
  const before = known[here.index]?.offices.find(({ first, last }) =>
    [first, last].some(
      ({ article, start }) => article.id === there.article.id && start === there.start,
    ),
  );
  return office !== null && before !== undefined
    ? wordDiff(office, before.office)
    : wordDiff(here.text, there.text);
}
