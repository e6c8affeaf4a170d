import { ROSTER, type RosterEntry, type RosterTerm } from '../../data/roster/index.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import { parseName } from '../../names/parse-name.ts';
import { fold } from '../../text/fold.ts';
import type { Chain } from './chains.ts';
import { isSameOffice } from './held-office.ts';

/** An entry of the roster that a person of the article is, and why. */
export interface RosterMatch {
  readonly entry: RosterEntry;
  readonly because: string;
}

/** What of the article the roster is asked with. */
export interface Circumstances {
  /** Year of the article; null where it has no date. */
  readonly year: number | null;
  /** Folded text, to see whether a country is spoken of. */
  readonly folded: string;
}

const BY_NAME = new Map<string, RosterEntry>();
const BY_FAMILY = new Map<string, RosterEntry[]>();
for (const entry of ROSTER) {
  for (const name of [entry.name, ...entry.spellings]) BY_NAME.set(fold(name), entry);
  const { family, given } = parseName(entry.name);
  if (given.length > 0) BY_FAMILY.set(family, [...(BY_FAMILY.get(family) ?? []), entry]);
}

/** Terms held in the year of the article, or all of them where it has no date. */
export function termsIn({ terms }: RosterEntry, year: number | null): readonly RosterTerm[] {
  if (year === null) return terms;
  return terms.filter(({ from, to }) => from <= year && (to ?? year) >= year);
}

/**
 * The roster entry a chain is: by a whole name written as the roster has it, unless the text gives an office of another
 * country; or by the family name with an office that agrees; or as the only holder of that name in the article's year
 * whose country is spoken of.
 */
export function rosterMatch(
  chain: Chain,
  offices: readonly OfficePhrase[],
  circumstances: Circumstances,
): RosterMatch | null {
  const whole = chain.links
    .map(({ text }) => fold(text))
    .find((text) => text.includes(' ') && BY_NAME.has(text));
  const entry = BY_NAME.get(whole ?? '');
  if (entry !== undefined)
    return isContradicted(entry, offices) ? null : { entry, because: 'a name of the roster' };
  const namesakes = BY_FAMILY.get(chain.name.family) ?? [];
  const agreeing = namesakes.filter(
    (other) => agreesInGiven(other, chain) && offices.some((office) => heldBy(other, office)),
  );
  if (agreeing.length === 1 && agreeing[0] !== undefined)
    return { entry: agreeing[0], because: 'same family name and office as in the roster' };
  if (chain.name.given.length > 0 || offices.length > 0) return null;
  return onlyHolder(namesakes, circumstances);
}

function agreesInGiven(entry: RosterEntry, { name }: Chain): boolean {
  const first = name.given[0];
  return first === undefined || parseName(entry.name).given[0]?.[0] === first[0];
}

function heldBy({ terms }: RosterEntry, office: OfficePhrase): boolean {
  return office.of !== null && terms.some((term) => isSameOffice(office, { ...office, ...term }));
}

/** The text gives offices, each of a country, and none of them of a country or body of the entry. */
function isContradicted({ terms }: RosterEntry, offices: readonly OfficePhrase[]): boolean {
  const places = new Set(terms.map(({ of }) => of));
  const given = offices.filter(({ of }) => of !== null);
  return (
    given.length > 0 &&
    given.every(
      ({ of, post }) => !places.has(of ?? '') && !terms.some((term) => term.post === post),
    )
  );
}

function onlyHolder(
  namesakes: readonly RosterEntry[],
  { year, folded }: Circumstances,
): RosterMatch | null {
  const holders = namesakes.filter((entry) => {
    const terms = termsIn(entry, year);
    return terms.some(({ of }) => folded.includes(fold(of)));
  });
  const [entry] = holders;
  if (entry === undefined || holders.length !== 1 || namesakes.length > 3) return null;
  return {
    entry,
    because: 'the only one of that name in the roster whose country is spoken of here',
  };
}
