import type { RosterTerm } from '../../data/roster/index.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import type { PersonPlace } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
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

/** What may stand between a description and the name it goes with: "the prime minister, Ana Halden,". */
const APPOSITION = /^,? ?$/u;

/** The person whose name stands right before or behind a description. */
export function namedBeside(
  holders: readonly Holder[],
  { start, end }: Span,
  text: string,
): Holder | undefined {
  return holders.find(({ chain }) =>
    chain.links.some(
      ({ mention }) =>
        (mention.start >= end && APPOSITION.test(text.slice(end, mention.start))) ||
        (mention.end <= start && APPOSITION.test(text.slice(mention.end, start))),
    ),
  );
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
  const ofSame = (held: OfficePhrase): boolean => held.of === office.of;
  const named = holders.filter(({ offices }) =>
    offices.some((held) => !held.former && isSameOffice(office, held)),
  );
  const exact = named.filter(({ offices }) =>
    offices.some((held) => ofSame(held) && isSameOffice(office, held)),
  );
  const byText = exact.length > 0 ? exact : named;
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
