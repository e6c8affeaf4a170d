import { COUNTRY_NAMES } from '../../data/countries.ts';
import { bynamesOf, ROSTER, type RosterEntry, type RosterTerm } from '../../data/roster/index.ts';
import { SURNAMES } from '../../data/surnames.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import { parseName } from '../../names/parse-name.ts';
import { fold } from '../../text/fold.ts';
import type { Chain } from './chains.ts';
import { isFirstPost, isSameOffice } from './held-office.ts';

/** An entry of the roster that a person of the article is, and why. */
export interface RosterMatch {
  readonly entry: RosterEntry;
  readonly because: string;
}

/** What of the article the roster is asked with. */
export interface Circumstances {
  /** Year of the article; null where it has no date. */
  readonly year: number | null;
  /** Countries that are spoken of. */
  readonly countries: ReadonlySet<string>;
}

/** "José “Pepe” Halden". */
const NICKNAME = /["“‘][^"”’]*["”’] ?/gu;
/** A family name that more people of the roster bear tells nothing by itself. */
const MOST_NAMESAKES = 3;
const COMMON_FAMILIES: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/u));
const BY_NAME = new Map<string, RosterEntry>();
/** "Lula", "AMLO": names of one word, as they are written. */
const BYNAMES = new Map<string, RosterEntry>();
const BY_FAMILY = new Map<string, RosterEntry[]>();
for (const entry of ROSTER) {
  for (const name of [entry.name, ...entry.spellings]) BY_NAME.set(keyOf(name), entry);
  for (const name of bynamesOf(entry)) BYNAMES.set(name, entry);
  for (const family of familiesOf(entry))
    BY_FAMILY.set(family, [...(BY_FAMILY.get(family) ?? []), entry]);
}

/** A whole name without hyphens, which romanisations set or leave out: "Kim Jong Un". */
function keyOf(name: string): string {
  return fold(name).replaceAll('-', ' ');
}

/** Family names of an entry in all its spellings; none where a spelling is one word alone. */
function familiesOf({ name, spellings }: RosterEntry): Set<string> {
  const names = [name, ...spellings].map((form) => parseName(form));
  return new Set(names.flatMap(({ family, given }) => (given.length > 0 ? [family] : [])));
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
  const entry = rosterEntryOf(chain);
  if (entry !== undefined)
    return isContradicted(entry, offices) ? null : { entry, because: 'a name of the roster' };
  const namesakes = BY_FAMILY.get(chain.name.family) ?? [];
  const agreeing = namesakes.filter(
    (other) =>
      agreesInGiven(other, chain) &&
      offices.some((office) => holds(termsIn(other, circumstances.year), office, circumstances)),
  );
  if (agreeing.length === 1 && agreeing[0] !== undefined)
    return { entry: agreeing[0], because: 'same family name and office as in the roster' };
  const { given, suffix } = chain.name;
  if (given.length > 0 || suffix !== null || offices.length > 0) return null;
  return onlyHolder(chain.name.family, namesakes, circumstances);
}

/**
 * The entry that has one of the whole names of a chain, with its middle initials or without them and without a nickname in
 * marks; or the one name it goes by.
 */
export function rosterEntryOf({ links }: Chain): RosterEntry | undefined {
  for (const { text } of links) {
    const folded = keyOf(text.replace(NICKNAME, ''));
    const byname = BYNAMES.get(text);
    if (byname !== undefined) return byname;
    if (!folded.includes(' ')) continue;
    const entry = BY_NAME.get(folded) ?? BY_NAME.get(folded.replace(/(?<= )\p{L}\.? /gu, ''));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function agreesInGiven(entry: RosterEntry, { name }: Chain): boolean {
  const first = name.given[0];
  return first === undefined || parseName(entry.name).given[0]?.[0] === first[0];
}

/** An office without a country agrees with a term where that term's country is spoken of. */
function holds(
  terms: readonly RosterTerm[],
  office: OfficePhrase,
  { countries }: Circumstances,
): boolean {
  return terms.some(
    (term) =>
      isSameOffice(office, { ...office, ...term }) &&
      (office.of !== null || countries.has(term.of)),
  );
}

/** The text gives offices, each of a country, and none of them of a country or body of the entry. */
function isContradicted({ terms }: RosterEntry, offices: readonly OfficePhrase[]): boolean {
  const places = new Set(terms.map(({ of }) => of));
  // A body is no contradiction: it may be one of the entry's country.
  const given = offices.filter(({ of }) => of !== null && COUNTRY_NAMES.has(of));
  const agrees = ({ of, post }: OfficePhrase): boolean =>
    places.has(of ?? '') || terms.some((term) => term.post === post);
  return given.length > 0 && !given.some(agrees);
}

function onlyHolder(
  family: string,
  namesakes: readonly RosterEntry[],
  { year, countries }: Circumstances,
): RosterMatch | null {
  const isTelling = year !== null || !COMMON_FAMILIES.has(family);
  // Without a date any holder of a century may be meant: a common family name then stands for heads of state alone.
  const holders = namesakes.filter((entry) =>
    termsIn(entry, year).some(
      ({ of, post }) => countries.has(of) && (isTelling || isFirstPost(post)),
    ),
  );
  // "Halden", where one is president and another first lady, is the president.
  const first = holders.filter((entry) =>
    termsIn(entry, year).some(({ post }) => isFirstPost(post)),
  );
  const meant = first.length === 1 ? first : holders;
  const [entry] = meant;
  if (entry === undefined || meant.length !== 1 || namesakes.length > MOST_NAMESAKES) return null;
  return {
    entry,
    because: 'the only one of that name in the roster whose country is spoken of here',
  };
}
