import type { RosterTerm } from '../../data/roster/index.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import type { PersonPlace } from '../../model/reading.ts';
import type { Chain } from './chains.ts';
import { isSameOffice } from './held-office.ts';
import type { RosterMatch } from './roster.ts';

/** A person of the article with the offices the text gives and those of the roster, and the descriptions linked so far. */
export interface Holder {
  readonly chain: Chain;
  readonly offices: OfficePhrase[];
  readonly match: RosterMatch | null;
  readonly terms: readonly RosterTerm[];
  readonly described: PersonPlace[];
}

/**
 * Whom a description means: the only one whose office it gives, of several the one named last before it. What the text
 * gives comes before what the roster knows; an office without a country must have one holder only.
 */
export function describedPerson(
  holders: readonly Holder[],
  office: OfficePhrase,
  place: number,
): Holder | null {
  const byText = holders.filter(({ offices }) =>
    offices.some((held) => !held.former && isSameOffice(office, held)),
  );
  const fitting =
    byText.length > 0
      ? byText
      : holders.filter(({ terms }) =>
          terms.some((term) => isSameOffice(office, { ...office, ...term })),
        );
  if (fitting.length < 2) return fitting[0] ?? null;
  if (office.of === null) return null;
  return fitting.reduce((best, holder) =>
    lastBefore(holder, place) > lastBefore(best, place) ? holder : best,
  );
}

function lastBefore({ chain }: Holder, place: number): number {
  return chain.links.findLast(({ mention }) => mention.start < place)?.mention.start ?? -1;
}
