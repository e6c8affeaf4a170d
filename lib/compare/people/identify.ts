import type { CorrectionClaim } from '../../model/correction.ts';
import type { GistPerson, KnownPerson, Post } from '../../model/gist.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import { parseName } from '../../names/parse-name.ts';
import { samePerson } from '../../names/same-person.ts';
import type { Library } from '../../ports.ts';
import { latestFirst } from '../corrected.ts';

/** A person of the reading with the id of the library and what it knew of them. */
export interface Identified {
  readonly id: string;
  readonly known: KnownPerson | null;
  readonly because: string;
}

/** Known people looked at for one name: those with most articles first, so that a common surname costs no more. */
const LOOKED_AT = 24;

/**
 * Says who each person of a reading is in the library: a person known under the same or a like surname, where names,
 * offices, countries and the roster agree; somebody new otherwise. Never a fuzzy surname alone.
 *
 * @param article id of the article, since a reader may have said of its people alone who they are
 */
export async function identify(
  people: readonly GistPerson[],
  library: Library,
  article: string,
): Promise<Identified[]> {
  const known = await library.peopleUnder([...new Set(people.flatMap((person) => person.keys))]);
  const corrections = await library.correctionsAbout(
    known.map((person) => `person:${person.id}` as const),
  );
  const said = { claims: latestFirst(corrections, 'person'), article };
  const taken = new Map<string, number>();
  const best = people.map((person) => bestMatch(person, known, said));
  best.forEach((match, index) => {
    const rival = match === null ? undefined : taken.get(match.known.id);
    const beaten = rival === undefined ? -1 : (best[rival]?.score ?? 0);
    if (match !== null && match.score > beaten) taken.set(match.known.id, index);
  });
  const used = new Set(known.map((person) => person.id));
  return people.map((person, index) => {
    const match = best[index];
    if (match != null && taken.get(match.known.id) === index) {
      return { id: match.known.id, known: match.known, because: match.because };
    }
    const id = idAsSaid(person, used, said) ?? newId(person, used);
    used.add(id);
    return { id, known: null, because: 'nobody of that name in your library' };
  });
}

interface PersonMatch {
  readonly known: KnownPerson;
  readonly score: number;
  readonly because: string;
}

function bestMatch(
  person: GistPerson,
  known: readonly KnownPerson[],
  said: Said,
): PersonMatch | null {
  const keys = new Set(person.keys);
  let best: PersonMatch | null = null;
  const under = known
    .filter((candidate) => candidate.keys.some((key) => keys.has(key)))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, LOOKED_AT);
  for (const candidate of under) {
    const match = matchWith(person, candidate, said);
    if (match !== null && match.score > (best?.score ?? 0)) best = match;
  }
  return best;
}

function matchWith(person: GistPerson, known: KnownPerson, said: Said): PersonMatch | null {
  const ruled = corrected(person, known, said);
  if (ruled !== undefined) return ruled ? { known, score: 2, because: 'you said so' } : null;
  const here = comparable(person.name, person);
  let best: PersonMatch | null = null;
  for (const name of new Set([known.name, ...known.spellings.map((spelling) => spelling.name)])) {
    const alone = parseName(name).given.length === 0 && name !== known.name;
    if (alone) continue;
    const match = samePerson(here, comparable(name, known));
    if (!match.same && match.because.startsWith('two entries')) return null;
    if (match.same && match.score > (best?.score ?? 0)) best = { known, ...match };
  }
  return best;
}

/** What a reader said of people, what was said last first, and the article that is open. */
interface Said {
  readonly claims: readonly Extract<CorrectionClaim, { readonly kind: 'person' }>[];
  readonly article: string;
}

function namesOf(person: GistPerson): Set<string> {
  return new Set([person.name, ...person.spellings.map(({ name }) => name)]);
}

/** What a reader said of two names: one person, two, or nothing. Of two of one name, it was said of one article. */
function corrected(
  person: GistPerson,
  known: KnownPerson,
  { claims, article }: Said,
): boolean | undefined {
  const names = namesOf(person);
  for (const { a, b, same, article: of } of claims) {
    if (of === article && a.id === known.id && names.has(a.name)) return true;
    if (a.name === b.name && of !== undefined && of !== article) {
      // Who was told apart by hand from a namesake is met again by hand alone.
      if (a.id === known.id) return false;
      continue;
    }
    const other = a.id === known.id ? b : a;
    const isOfThem = a.id === known.id || b.id === known.id;
    if (isOfThem && other.id !== known.id && names.has(other.name)) return same;
  }
  return undefined;
}

/** The id that a reader's word gave to somebody who is not whom they were taken for. */
function idAsSaid(
  person: GistPerson,
  used: ReadonlySet<string>,
  { claims, article }: Said,
): string | undefined {
  const names = namesOf(person);
  const said = claims.find(
    ({ same, a, article: of }) => !same && of === article && names.has(a.name),
  );
  return said === undefined || used.has(said.a.id) ? undefined : said.a.id;
}

function comparable(name: string, of: { posts: readonly Post[]; roster: string | null }) {
  const offices = of.posts.map(
    (post): OfficePhrase => ({ ...post, start: 0, end: 0, former: false }),
  );
  return { name, offices, roster: of.roster };
}

/** An id that tells whose it is, and is new to the library: 'roster:…' where the roster knows the person. */
function newId(person: GistPerson, used: ReadonlySet<string>): string {
  const { given, family } = parseName(person.name);
  const plain = person.roster ?? [...given, family].join('-').replace(/[^\p{L}\p{N}]+/gu, '-');
  let id = plain;
  for (let n = 2; used.has(id); n += 1) id = `${plain}-${n}`;
  return id;
}
