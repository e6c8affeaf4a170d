import { EAST_ASIAN_FAMILY_NAMES } from '../../data/east-asian-family-names.ts';
import { CITED } from './cited-names.ts';
import { SEEN } from './document-facts.ts';
import { type FoundName, foldedWords, type People, takenBy } from './found-name.ts';
import { indexOf, keyOf, namesAt } from './name-index.ts';
import { LABELS, PERSON_BEGINS } from './name-model.ts';
import { speaks } from './speaking-names.ts';
import { CLASS } from './word-classes.ts';

const SHORTEST_FAMILY_NAME = 3;
const SHORTEST_WHOLE = 7;
/** "San Antonio", "Port Halden": what is named after somebody is not that person. */
const PLACE_HEADS = new Set(
  'san santa saint st sao são fort port mount lake cape camp point isla islas ciudad villa'.split(
    ' ',
  ),
);
const NO_FAMILY_NAME =
  CLASS.calendar | CLASS.country | CLASS.demonym | CLASS.capital | CLASS.notPerson | CLASS.particle;
/** "Street" is a noun of places, and a word of the name of a seat of government. */
const NOUN_OF_PLACES = CLASS.notPerson | CLASS.capital;

/** Names already found, wherever else the article has them: the family name alone, and whole names in any case. */
export function repeatedNames(people: People, names: readonly FoundName[]): FoundName[] {
  const taken = takenBy(names);
  const forms = names.flatMap((name) => [name, ...behindParticle(people, name)]);
  const whole = indexOf(
    people,
    forms.filter((name) => isWhole(people, name)),
  );
  const family = familyNames(people, names);
  const given = givenNames(people, names);
  const found: FoundName[] = [];
  for (let i = 0; i < people.facts.words.length; i += 1) {
    if (taken.has(i) || PLACE_HEADS.has(people.facts.words[i - 1]?.folded ?? '')) continue;
    const end = namesAt(people, whole, i)[0]?.end ?? i;
    if (end > i && !overlaps(taken, i, end)) {
      found.push({ first: i, end, because: 'the same name, found elsewhere here' });
      i = end - 1;
    } else if (isFamilyNameAgain(people, family, i)) {
      found.push({ first: i, end: i + 1, because: 'family name of somebody named here' });
    } else if (isGivenNameAgain(people, given, i)) {
      found.push({ first: i, end: i + 1, because: 'given name of somebody named here' });
    }
  }
  return found;
}

function overlaps(taken: ReadonlySet<number>, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (taken.has(i)) return true;
  return false;
}

/** "Santa Anna" of "Antonio de Santa Anna": a family name of two words goes by both. */
function behindParticle({ facts }: People, name: FoundName): FoundName[] {
  for (let i = name.first + 1; i < name.end - 2; i += 1) {
    const word = facts.words[i];
    if (word?.capital === false && (word.classes & CLASS.particle) !== 0)
      return [{ ...name, first: i + 1 }];
  }
  return [];
}

/** A name of two words and more that no other words could make by chance. */
function isWhole(people: People, name: FoundName): boolean {
  return name.end - name.first > 1 && keyOf(people, name).length >= SHORTEST_WHOLE;
}

function familyNames(people: People, names: readonly FoundName[]): Map<string, number> {
  const family = new Map<string, number>();
  for (const name of names) {
    const words = foldedWords(people, name);
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    if (words.length < 2 && !isSurelyName(people, name)) continue;
    family.set(last, (family.get(last) ?? 0) + 1);
    if (EAST_ASIAN_FAMILY_NAMES.has(first)) family.set(first, (family.get(first) ?? 0) + 1);
  }
  return family;
}

/** A name of one word that a citation, a title or a verb of saying vouches for, and that is no place anywhere in the article. */
function isSurelyName(people: People, { first, because }: FoundName): boolean {
  const use = people.uses.get(people.facts.words[first]?.folded ?? '');
  if (use === undefined || use.lower > 0 || use.placed > 0) return false;
  const titled = ((people.facts.seen[first] ?? 0) & SEEN.afterTitle) !== 0;
  return titled || because === CITED || speaks(people, first);
}

function isFamilyNameAgain(
  people: People,
  family: ReadonlyMap<string, number>,
  i: number,
): boolean {
  const { facts, labels } = people;
  const word = facts.words[i];
  if (word === undefined || !word.capital || !family.has(word.folded)) return false;
  if (labels[i] === PERSON_BEGINS) return true;
  const seen = facts.seen[i] ?? 0;
  const eastAsian = EAST_ASIAN_FAMILY_NAMES.has(word.folded);
  if (!eastAsian && (word.folded.length < SHORTEST_FAMILY_NAME || isNoFamilyName(people, i)))
    return false;
  if ((seen & SEEN.lower) !== 0 && facts.opens[i] === 1) return false;
  const inOther = (at: number): boolean => (labels[at] ?? 0) >= LABELS.indexOf('ORG');
  const before = facts.words[i - 1]?.capital === true && inOther(i - 1);
  const after = facts.words[i + 1]?.capital === true && inOther(i + 1);
  return !(inOther(i) && (before || after));
}

/** A place, a day or a particle; but "Street" of Ana Street, in an article that has it nowhere as the noun, is her name. */
function isNoFamilyName({ facts: { words, opens }, uses }: People, i: number): boolean {
  const classes = (words[i]?.classes ?? 0) & NO_FAMILY_NAME;
  if ((classes & CLASS.notPerson) === 0 || (classes & ~NOUN_OF_PLACES) !== 0) return classes !== 0;
  const use = uses.get(words[i]?.folded ?? '');
  if (use === undefined || use.lower > 0 || use.placed > 0 || opens[i] === 1) return true;
  return words[i - 1]?.capital === true || words[i + 1]?.capital === true;
}

/** First words of whole names, those of two letters left out. */
function givenNames(people: People, names: readonly FoundName[]): ReadonlySet<string> {
  const whole = names.filter(({ first, end }) => end - first > 1);
  const given = whole.map((name) => people.facts.words[name.first]?.folded ?? '');
  return new Set(given.filter((word) => word.length >= SHORTEST_FAMILY_NAME));
}

/** A given name alone: nothing that the article ever has behind "the" or "in", and no part of a longer name. */
function isGivenNameAgain({ facts, uses }: People, given: ReadonlySet<string>, i: number): boolean {
  const word = facts.words[i];
  if (word === undefined || !word.capital || word.upper || !given.has(word.folded)) return false;
  const use = uses.get(word.folded);
  if (use === undefined || use.lower > 0 || use.placed > 0) return false;
  if ((word.classes & (NO_FAMILY_NAME | CLASS.honorific | CLASS.rank | CLASS.post)) !== 0)
    return false;
  return facts.words[i + 1]?.capital !== true || facts.opens[i + 1] === 1;
}
