import { countryAt } from '../../data/country-words.ts';
import { EAST_ASIAN_FAMILY_NAMES } from '../../data/east-asian-family-names.ts';
import {
  BODIES_LIKE_NAMES,
  FIRMS_LIKE_NAMES,
  INSTITUTION_NOUNS,
  NOUNS_AS_FAMILY_NAMES,
} from '../../data/institutions.ts';
import { PLACES_LIKE_NAMES } from '../../data/name-words.ts';
import { POST_MODIFIERS } from '../../data/posts.ts';
import { STRAY_OPENERS } from '../../data/titles.ts';
import { fold } from '../../text/fold.ts';
import { SEEN, type WordFacts } from './document-facts.ts';
import { type FoundName, foldedWords, type People } from './found-name.ts';
import { isHead, readsLikeDemonym } from './office-phrase.ts';
import { CLASS, NAME_CLASSES } from './word-classes.ts';

const PLACES: ReadonlySet<string> = new Set(PLACES_LIKE_NAMES.map((place) => fold(place)));
/** "MPs", "ATMs". */
const ACRONYMS = /^\p{Lu}{2,}s$/u;
/** "Haldenism" is no more a person than "Haldenists" are. */
const DOCTRINE = /\p{L}{4}(?:isms?|ists)$/u;
/** "Norvale-listed", "ex-": what a hyphen joins to a name, or leaves open. */
const COMPOUND = /-(?:|listed|based|born|owned|flagged|headquartered|wide)$/u;
const DETERMINERS = /^(?:my|your|his|her|its|our|their|these|those|an?)$/u;
const AFTER_NO_SUBJECT = /^(?:in|on|at|to|of|for|from|with|by|:)$/u;
const NOT_ALONE =
  CLASS.rank |
  CLASS.opening |
  CLASS.honorific |
  CLASS.calendar |
  CLASS.country |
  CLASS.demonym |
  CLASS.capital |
  CLASS.notPerson;

/** Whether what the tagger read as a name is that of a place, a body or nothing at all. */
export function isNoPerson(people: People, name: FoundName): boolean {
  const words = foldedWords(people, name);
  if (endsInPlace(words) || COMPOUND.test(words.at(-1) ?? '')) return true;
  if (countryAt(words, 0)?.end === words.length) return true;
  // Portuguese saints are towns; "Santa" begins family names as well.
  if (words.length > 1 && words[0] === 'sao') return true;
  if (words.length > 1) return isInstitution(people.facts.words.slice(name.first, name.end));
  return isNobodyAlone(people, name);
}

function isNobodyAlone(people: People, name: FoundName): boolean {
  const words = foldedWords(people, name);
  const only = people.facts.words[name.first];
  if (only === undefined) return false;
  if (words[0]?.length === 1 || DOCTRINE.test(words[0] ?? '')) return true;
  const titled = ((people.facts.seen[name.first] ?? 0) & SEEN.afterTitle) !== 0;
  if (ACRONYMS.test(people.article.words[name.first]?.text ?? '')) return true;
  if (FIRMS_LIKE_NAMES.has(words[0] ?? '') && !titled) return true;
  const next = people.facts.words[name.end];
  // "Caldrian prime minister": an adjective of a country that no list has.
  if (readsLikeDemonym(only) && (isHead(next) || POST_MODIFIERS.has(next?.folded ?? '')))
    return true;
  // "Sri" of "Sri Lanka".
  if (countryAt([only.folded, next?.folded ?? ''], 0)?.end === 2) return true;
  // "Mark my words": a command.
  const opens = people.facts.opens[name.first] === 1;
  const goesOn = people.facts.opens[name.end] !== 1;
  if (opens && goesOn && DETERMINERS.test(next?.folded ?? '')) return true;
  if (opens && STRAY_OPENERS.has(only.folded)) return true;
  if ((only.classes & NAME_CLASSES) !== 0) return false;
  return (only.classes & NOT_ALONE) !== 0 || isOpener(people, name);
}

/** "Many Ostrow Al Arabiya": the last words, or all of them, are a place or a firm that is built like a name. */
function endsInPlace(words: readonly string[]): boolean {
  const tails = [words, words.slice(-3), words.slice(-2)].map((tail) => tail.join(' '));
  return tails.some((tail) => PLACES.has(tail)) || BODIES_LIKE_NAMES.has(words.join(' '));
}

/** "Allende Dam", "Operation Marrow": a name that begins or ends in the noun of something else. */
function isInstitution(words: readonly WordFacts[]): boolean {
  const [head, last] = [words[0], words.at(-1)];
  if (head === undefined || last === undefined) return false;
  if (isInstitutionNoun(head) && !EAST_ASIAN_FAMILY_NAMES.has(head.folded)) return true;
  const asFamily = (head.classes & CLASS.given) !== 0 && NOUNS_AS_FAMILY_NAMES.has(last.folded);
  return isInstitutionNoun(last) && !asFamily;
}

function isInstitutionNoun({ folded, classes }: WordFacts): boolean {
  if ((classes & NAME_CLASSES) !== 0) return false;
  return (classes & CLASS.notPerson) !== 0 || INSTITUTION_NOUNS.has(folded);
}

/** "Doorstepping with the mayor ended": a word that no list has, once here, at the beginning, and no subject of a verb. */
function isOpener({ facts: { words, opens }, uses }: People, { first, end }: FoundName): boolean {
  const folded = words[first]?.folded ?? '';
  if (opens[first] !== 1) return false;
  return uses.get(folded)?.capital === 1 && AFTER_NO_SUBJECT.test(words[end]?.folded ?? '');
}
