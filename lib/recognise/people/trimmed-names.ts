import { FORMER_WORDS, POST_MODIFIERS } from '../../data/posts.ts';
import { ABBREVIATED_TITLES, STRAY_OPENERS, STYLES, TITLES_OF_SEVERAL } from '../../data/titles.ts';
import type { ArticleWords } from '../../model/words.ts';
import { type DocumentFacts, SEEN, type WordFacts } from './document-facts.ts';
import type { FoundName, People } from './found-name.ts';
import { isNoPerson } from './no-person.ts';
import { CLASS, NAME_CLASSES } from './word-classes.ts';

/** Classes of words that a name does not begin with, though one may follow. */
const NOT_FIRST = CLASS.opening | CLASS.honorific | CLASS.rank | CLASS.post;
/** "Re-elected Ana Halden": what a hyphen joins to a verb. */
const PREFIXED = /^(?:re|ex|co|pre|non|anti|then|newly)-\p{Ll}/u;
/** Last words of offices, which the tagger at times takes for first words of names. */
const OFFICE_ENDS = new Set(['affairs', 'state', 'defense', 'defence', 'security', 'relations']);
const NEVER = { lower: 0, capital: 0 };

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
  if ((upper && ABBREVIATED_TITLES.has(folded)) || folded === 'gen') return true;
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
