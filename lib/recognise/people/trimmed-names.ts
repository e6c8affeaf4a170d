import { countryAt } from '../../data/country-words.ts';
import { EAST_ASIAN_FAMILY_NAMES } from '../../data/east-asian-family-names.ts';
import {
  BODIES_LIKE_NAMES,
  FIRMS_LIKE_NAMES,
  INSTITUTION_NOUNS,
  NOUNS_AS_FAMILY_NAMES,
} from '../../data/institutions.ts';
import { PLACES_LIKE_NAMES } from '../../data/name-words.ts';
import { FORMER_WORDS, POST_MODIFIERS } from '../../data/posts.ts';
import { ABBREVIATED_TITLES, STRAY_OPENERS, STYLES, TITLES_OF_SEVERAL } from '../../data/titles.ts';
import type { ArticleWords } from '../../model/words.ts';
import { fold } from '../../text/fold.ts';
import { type DocumentFacts, SEEN, type WordFacts } from './document-facts.ts';
import { type FoundName, foldedWords, type People } from './found-name.ts';
import { isHead, readsLikeDemonym } from './office-phrase.ts';
import { CLASS, NAME_CLASSES } from './word-classes.ts';

const PLACES: ReadonlySet<string> = new Set(PLACES_LIKE_NAMES.map((place) => fold(place)));
/** Classes of words that a name does not begin with, though one may follow. */
const NOT_FIRST = CLASS.opening | CLASS.honorific | CLASS.rank | CLASS.post;
/** "Re-elected Ana Halden": what a hyphen joins to a verb. */
const PREFIXED = /^(?:re|ex|co|pre|non|anti|then|newly)-\p{Ll}/u;
/** Last words of offices, which the tagger at times takes for first words of names. */
const OFFICE_ENDS = new Set(['affairs', 'state', 'defense', 'defence', 'security', 'relations']);
const NEVER = { lower: 0, capital: 0 };
/** "MPs", "ATMs". */
const ACRONYMS = /^\p{Lu}{2,}s$/u;
/** "Haldenism" is no more a person than "Haldenists" are. */
const DOCTRINE = /\p{L}{4}(?:isms?|ists)$/u;
const NOT_ALONE =
  CLASS.rank |
  CLASS.opening |
  CLASS.honorific |
  CLASS.calendar |
  CLASS.country |
  CLASS.demonym |
  CLASS.capital |
  CLASS.notPerson;

/** Cuts titles and stray words off found names and drops what is no person. */
export function trimNames(people: People, names: readonly FoundName[]): FoundName[] {
  return names
    .map((name) => cutEnds(people, name))
    .filter((name) => name.end > name.first && !isNoPerson(people, name));
}

function cutEnds(people: People, name: FoundName): FoundName {
  const { words } = people.facts;
  const from = nameStart(people, name);
  const first = from.first;
  let end = lastFit(people, first, name.end);
  while (end - first > 0 && !isWord(words[end - 1])) end -= 1;
  // "Related Stories" without its first word is no name of one word.
  const known = ((words[first]?.classes ?? 0) & NAME_CLASSES) !== 0;
  if (from.opened && end - first === 1 && !known) return { ...name, first: end, end };
  return { ...name, first, end };
}

/** First word that is no title, no office and no word that opens a sentence; `opened` where such a word was cut off. */
function nameStart(
  { facts: { words, opens } }: People,
  name: FoundName,
): { readonly first: number; readonly opened: boolean } {
  let { first } = name;
  let opened = false;
  while (name.end > first && !isWord(words[first])) first += 1;
  if (words[first]?.folded === 'h' && words[first + 1]?.folded === 'e') first += 2;
  for (let i = first; i < name.end - 1; i += 1) {
    const word = words[i];
    const said = i === first && opens[i] === 1 && ((word?.classes ?? 0) & CLASS.speech) !== 0;
    if (!(i === first && (isTitleWord(word) || said)) && !isTitleInside(word)) continue;
    opened ||= ((word?.classes ?? 0) & CLASS.opening) !== 0;
    first = i + 1;
    while (name.end - first > 1 && !isWord(words[first])) first += 1;
  }
  return { first, opened };
}

/** The end of a name before a word that the article has in lower case as often, or that was run on to it. */
function lastFit({ article, facts, uses }: People, first: number, end: number): number {
  for (let i = first + 1; i < end; i += 1) {
    const word = facts.words[i];
    if (word === undefined || (word.classes & (NAME_CLASSES | CLASS.particle)) !== 0) continue;
    // "ana halden" elsewhere is the whole name in lower case, and says nothing of "Halden".
    const alsoLower = isMostlyLower(uses, word) && !isLowerElsewhere(facts, i - 1);
    if ((word.capital && alsoLower) || isRunOn(article, i) || isOpeningWord(word)) return i;
  }
  return end;
}

function isWord(word: WordFacts | undefined): boolean {
  return word !== undefined && /\p{L}/u.test(word.folded);
}

/** "Foreign Affairs Minister Ana Halden": what is no part of a name at its beginning. */
export function isTitleWord(word: WordFacts | undefined): boolean {
  if (word === undefined || !isWord(word)) return word !== undefined;
  const { folded, classes, upper } = word;
  if (upper && ABBREVIATED_TITLES.has(folded)) return true;
  if ((classes & NAME_CLASSES) !== 0) return false;
  if (PREFIXED.test(folded) || OFFICE_ENDS.has(folded)) return true;
  // "de facto" is a modifier, and "De Freitel" a name.
  if (POST_MODIFIERS.has(folded) && (classes & CLASS.particle) === 0) return true;
  if (FORMER_WORDS.has(folded) || STRAY_OPENERS.has(folded) || STYLES.has(folded)) return true;
  return (classes & NOT_FIRST) !== 0 || TITLES_OF_SEVERAL.has(folded);
}

/** "Upazila Vice-Chairman Ana Halden", "Staff Maj. Gen. Ana Halden": a title inside has only titles before it. */
function isTitleInside(word: WordFacts | undefined): boolean {
  if (word === undefined || !word.capital || (word.classes & NAME_CLASSES) !== 0) return false;
  const { folded, classes } = word;
  return (classes & (CLASS.rank | CLASS.post)) !== 0 || isAddress(folded);
}

function isAddress(folded: string): boolean {
  return TITLES_OF_SEVERAL.has(folded) || /^(?:m[rs]s?|dr|he|hrh)$/u.test(folded);
}

function isMostlyLower(uses: People['uses'], { folded }: WordFacts): boolean {
  const { lower, capital } = uses.get(folded) ?? NEVER;
  return lower > 0 && lower >= capital;
}

function isLowerElsewhere({ seen }: DocumentFacts, i: number): boolean {
  return ((seen[i] ?? 0) & SEEN.lower) !== 0;
}

/** "Halden They said": a sentence begins, though no full stop closes the one before. */
function isOpeningWord({ capital, classes }: WordFacts): boolean {
  return capital && (classes & CLASS.opening) !== 0;
}

/** The second half of two words run into one. */
function isRunOn({ words }: ArticleWords, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  return before?.kind === 'word' && word?.kind === 'word' && before.end === word.start;
}

function isNoPerson(people: People, name: FoundName): boolean {
  const words = foldedWords(people, name);
  if (endsInPlace(words) || countryAt(words, 0)?.end === words.length) return true;
  const only = people.facts.words[name.first];
  // Portuguese saints are towns; "Santa" begins family names as well.
  if (words.length > 1 && words[0] === 'sao') return true;
  if (words.length > 1) return isInstitution(people.facts.words.slice(name.first, name.end));
  if (only === undefined) return false;
  if (words[0]?.length === 1 || DOCTRINE.test(words[0] ?? '')) return true;
  const titled = ((people.facts.seen[name.first] ?? 0) & SEEN.afterTitle) !== 0;
  if (ACRONYMS.test(people.article.words[name.first]?.text ?? '')) return true;
  if (FIRMS_LIKE_NAMES.has(words[0] ?? '') && !titled) return true;
  const next = people.facts.words[name.end];
  // "Caldrian prime minister": an adjective of a country that no list has.
  if (readsLikeDemonym(only) && (isHead(next) || POST_MODIFIERS.has(next?.folded ?? '')))
    return true;
  return (only.classes & NOT_ALONE) !== 0 && (only.classes & NAME_CLASSES) === 0;
}

/** "Many Ostrow Al Arabiya": the last words, or all of them, are a place or a firm that is built like a name. */
function endsInPlace(words: readonly string[]): boolean {
  const isIn =
    (names: ReadonlySet<string>) =>
    (tail: readonly string[]): boolean =>
      names.has(tail.join(' '));
  if ([words, words.slice(-3), words.slice(-2)].some(isIn(PLACES))) return true;
  return BODIES_LIKE_NAMES.has(words.join(' '));
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
