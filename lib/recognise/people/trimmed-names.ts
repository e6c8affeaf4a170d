import { countryAt } from '../../data/country-words.ts';
import { PLACES_LIKE_NAMES } from '../../data/name-words.ts';
import type { ArticleWords } from '../../model/words.ts';
import { fold } from '../../text/fold.ts';
import { type DocumentFacts, SEEN, type WordFacts } from './document-facts.ts';
import { type FoundName, foldedWords, type People } from './found-name.ts';
import { CLASS } from './word-classes.ts';

const PLACES: ReadonlySet<string> = new Set(PLACES_LIKE_NAMES.map((place) => fold(place)));
/** Classes of words that a name does not begin with, though one may follow. */
const NOT_FIRST = CLASS.opening | CLASS.honorific | CLASS.rank | CLASS.post;
/** "Re-elected Ana Halden": what a hyphen joins to a verb. */
const PREFIXED = /^(?:re|ex|co|pre|non|anti|then|newly)-\p{Ll}/u;
/** Last words of offices, which the tagger at times takes for first words of names. */
const OFFICE_ENDS = new Set(['affairs', 'state', 'defense', 'defence', 'security', 'relations']);
const NAME_CLASSES = CLASS.given | CLASS.surname | CLASS.holder;
const NOT_ALONE =
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

/** Splits names of two people that stand side by side: "Ana Halden Ostrow", where Halden and Ostrow are two. */
export function splitNames(people: People, names: readonly FoundName[]): FoundName[] {
  const endings = familyNames(people, names);
  return names.flatMap((name) => splitAtFamilyName(people, name, endings));
}

/** Last words of the names of the article, each with the different names it ends. */
function familyNames(
  people: People,
  names: readonly FoundName[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const endings = new Map<string, Set<string>>();
  for (const name of names) {
    const words = foldedWords(people, name);
    const last = words.at(-1) ?? '';
    endings.set(last, (endings.get(last) ?? new Set()).add(words.join(' ')));
  }
  return endings;
}

function cutEnds({ article, facts }: People, name: FoundName): FoundName {
  let { first, end } = name;
  let openedOtherwise = false;
  const wordAt = (i: number) => facts.words[i];
  const isWord = (i: number) => /\p{L}/u.test(wordAt(i)?.folded ?? '');
  while (end - first > 0 && !isWord(first)) first += 1;
  while (end - first > 1 && isTitleWord(wordAt(first))) {
    openedOtherwise ||= ((wordAt(first)?.classes ?? 0) & CLASS.opening) !== 0;
    first += 1;
  }
  for (let i = first + 1; i < end; i += 1) {
    const word = wordAt(i);
    // "ana halden" elsewhere is the whole name in lower case, and says nothing of "Halden".
    const alsoLower = isLowerElsewhere(facts, i) && !isLowerElsewhere(facts, i - 1);
    const isKnown = word === undefined || (word.classes & NAME_CLASSES) !== 0;
    if (!isKnown && ((word.capital && alsoLower) || isRunOn(article, i))) end = i;
  }
  while (end - first > 0 && !isWord(end - 1)) end -= 1;
  // "Related Stories" without its first word is no name of one word.
  const known = ((wordAt(first)?.classes ?? 0) & NAME_CLASSES) !== 0;
  if (openedOtherwise && end - first === 1 && !known) return { ...name, first: end, end };
  return { ...name, first, end };
}

function isTitleWord(word: WordFacts | undefined): boolean {
  if (word === undefined) return false;
  if (!/\p{L}/u.test(word.folded)) return true;
  if (PREFIXED.test(word.folded) || OFFICE_ENDS.has(word.folded)) return true;
  return (word.classes & NOT_FIRST) !== 0 && (word.classes & NAME_CLASSES) === 0;
}

function isLowerElsewhere({ seen }: DocumentFacts, i: number): boolean {
  return ((seen[i] ?? 0) & SEEN.lower) !== 0;
}

/** The second half of two words run into one. */
function isRunOn({ words }: ArticleWords, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  return before?.kind === 'word' && word?.kind === 'word' && before.end === word.start;
}

function splitAtFamilyName(
  people: People,
  name: FoundName,
  endings: ReadonlyMap<string, ReadonlySet<string>>,
): FoundName[] {
  const words = foldedWords(people, name);
  if (words.length < 3) return [name];
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  // The name itself is one of those that end in its last word.
  if (
    (endings.get(last)?.size ?? 0) < 2 ||
    ![...(endings.get(before) ?? [])].some((ending) => ending !== before)
  )
    return [name];
  return [
    { ...name, end: name.end - 1 },
    { ...name, first: name.end - 1, because: `${name.because}, run on from another name` },
  ];
}

function isNoPerson(people: People, name: FoundName): boolean {
  const words = foldedWords(people, name);
  if (PLACES.has(words.join(' ')) || countryAt(words, 0)?.end === words.length) return true;
  const only = people.facts.words[name.first];
  if (words.length > 1 || only === undefined) return false;
  if (words[0]?.length === 1) return true;
  return (only.classes & NOT_ALONE) !== 0 && (only.classes & NAME_CLASSES) === 0;
}
