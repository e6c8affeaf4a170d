import { countryAt } from '../../data/country-words.ts';
import type { Person } from '../../model/reading.ts';
import { type ParsedName, parseName } from '../../names/parse-name.ts';
import { sameParsed } from '../../names/same-name.ts';
import { fold } from '../../text/fold.ts';
import type { Speaker } from './speaker-words.ts';

/** A whole name this alike is another spelling of one the article has; the measure of `sameParsed`. */
const ALIKE = 0.6;
/** Names are compared with no more people than this, lest a page of names cost their square. */
const MOST_PEOPLE = 200;
const CAPITAL = /^\p{Lu}/u;

interface Known {
  readonly person: Person;
  readonly parsed: ParsedName;
}

/**
 * Reads words in which no name was found by the names of the article: a family name alone that one person bears, or a whole
 * name, with an office or without, that is another spelling. undefined where they spell nobody's name or that of two.
 */
export function readerOfSpellings(
  people: readonly Person[],
): (words: string) => Speaker | undefined {
  const known = people
    .slice(0, MOST_PEOPLE)
    .map((person): Known => ({ person, parsed: parseName(person.name) }));
  const read = new Map<string, Speaker | undefined>();
  return (words) => {
    const head = words.split(',')[0]?.trim() ?? words;
    if (!read.has(head)) read.set(head, spelled(head, known));
    return read.get(head);
  };
}

function spelled(head: string, known: readonly Known[]): Speaker | undefined {
  const words = head.split(/\s+/u);
  const name = words.slice(-2).filter((word) => CAPITAL.test(word));
  if (name.length === 0 || !CAPITAL.test(words.at(-1) ?? '')) return undefined;
  const parsed = parseName(name.join(' '));
  if (parsed.given.length === 0) return words.length > 2 ? undefined : byFamily(parsed, known);
  const alike = known.filter(
    (other) => other.parsed.family[0] === parsed.family[0] && isAlike(other.parsed, parsed),
  );
  const [found] = alike;
  if (found === undefined || alike.length > 1) return undefined;
  const { person } = found;
  const lower = head.toLowerCase();
  const office = person.offices.find(({ post }) => lower.includes(post));
  const shared = office === undefined ? '' : `, ${office.post} here too`;
  return {
    name: person.name,
    id: person.id,
    because: `another spelling of ${person.name}${shared}`,
  };
}

function isAlike(a: ParsedName, b: ParsedName): boolean {
  const { same, score } = sameParsed(a, b);
  return same && score >= ALIKE;
}

/** "Oster" or "Mr. Oster", who is named whole elsewhere. A country speaks for itself. */
function byFamily({ family }: ParsedName, known: readonly Known[]): Speaker | undefined {
  if (countryAt([fold(family)], 0) !== null) return undefined;
  const bearers = known.filter(({ parsed }) => parsed.family === family && parsed.given.length > 0);
  const [found] = bearers;
  if (found === undefined || bearers.length > 1) return undefined;
  const { name, id } = found.person;
  return { name, id, because: `family name of ${name}` };
}
