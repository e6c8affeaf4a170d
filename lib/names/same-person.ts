import { COUNTRY_NAMES } from '../data/countries.ts';
import type { Person } from '../model/reading.ts';
import { parseName } from './parse-name.ts';
import { type NameMatch, sameName } from './same-name.ts';

/** What is known of a person in one article, or of one kept in the library. */
export type KnownPerson = Pick<Person, 'name' | 'offices' | 'roster'>;

/** Names this alike stand for one person by themselves; below, an office, a country or the roster must agree. */
const ALIKE = 0.9;
const SAME_ROSTER = 0.97;

/**
 * Whether two people of two articles are one: a structured match of the names, and for names that are not quite alike
 * or lack the given name an office, a country or a roster entry in common. Never a fuzzy family name alone.
 *
 * @returns with the reason in words, for the reader
 */
export function samePerson(a: KnownPerson, b: KnownPerson): NameMatch {
  if (a.roster !== null && b.roster !== null)
    return a.roster === b.roster
      ? { same: true, score: SAME_ROSTER, because: 'same entry of the roster' }
      : { same: false, score: 0.05, because: 'two entries of the roster' };
  const names = sameName(a.name, b.name);
  if (!names.same) return names;
  const shared = sharedOffice(a, b);
  const alone = [a, b].some(({ name }) => parseName(name).given.length === 0);
  if (alone) return aloneWith(names, shared);
  if (names.score >= ALIKE) {
    if (shared === null && areOfTwoCountries(a, b))
      return { same: false, score: 0.4, because: 'same name, offices of two countries' };
    return { ...names, because: joinReasons(names.because, shared) };
  }
  return shared === null
    ? { same: false, score: names.score / 2, because: `${names.because}, but nothing else agrees` }
    : { same: true, score: names.score, because: joinReasons(names.because, shared) };
}

function aloneWith(names: NameMatch, shared: string | null): NameMatch {
  if (shared?.startsWith('same office') === true)
    return { same: true, score: names.score, because: joinReasons(names.because, shared) };
  return { same: false, score: names.score / 2, because: `${names.because}, no office in common` };
}

function joinReasons(names: string, shared: string | null): string {
  return shared === null ? names : `${names}, ${shared}`;
}

/** The same post of the same country or body, or at least the same country or body. */
function sharedOffice(a: KnownPerson, b: KnownPerson): string | null {
  let place: string | null = null;
  for (const one of a.offices) {
    for (const other of b.offices) {
      if (one.of === null || plain(one.of) !== plain(other.of)) continue;
      if (one.post === other.post) return `same office, ${one.of}`;
      place = one.of;
    }
  }
  return place === null ? null : `both of ${place}`;
}

/** 'F.B.I.' and 'FBI' are one. */
function plain(of: string | null): string | undefined {
  return of?.replaceAll('.', '').toLowerCase();
}

function areOfTwoCountries(a: KnownPerson, b: KnownPerson): boolean {
  const places = ({ offices }: KnownPerson) =>
    new Set(offices.flatMap(({ of }) => (of !== null && COUNTRY_NAMES.has(of) ? [of] : [])));
  const [x, y] = [places(a), places(b)];
  return x.size > 0 && y.size > 0 && [...x].every((place) => !y.has(place));
}
