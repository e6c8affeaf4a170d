import { PLACES_LIKE_NAMES } from '../../data/name-words.ts';
import type { ArticleWords } from '../../model/words.ts';
import { fold } from '../../text/fold.ts';
import { countryAt } from './country-words.ts';
import { type DocumentFacts, SEEN } from './document-facts.ts';
import { type FoundName, foldedWords, type People } from './found-name.ts';
import { CLASS } from './word-classes.ts';

const PLACES: ReadonlySet<string> = new Set(PLACES_LIKE_NAMES.map((place) => fold(place)));
/** Classes of words that a name does not begin with, though one may follow. */
const NOT_FIRST = CLASS.opening | CLASS.honorific | CLASS.rank | CLASS.post;
const NAME_CLASSES = CLASS.given | CLASS.surname;
const NOT_ALONE =
  CLASS.opening |
  CLASS.honorific |
  CLASS.calendar |
  CLASS.country |
  CLASS.demonym |
  CLASS.capital |
  CLASS.notPerson;

/** Cuts titles and stray words off found names, splits two people run together, drops what is no person. */
export function trimNames(people: People, names: readonly FoundName[]): FoundName[] {
  const lastWords = familyNames(people, names);
  return names
    .map((name) => cutEnds(people, name))
    .flatMap((name) => splitAtFamilyName(people, name, lastWords))
    .filter((name) => name.end > name.first && !isNoPerson(people, name));
}

function familyNames(people: People, names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const words = foldedWords(people, name);
      return words.length === 2 ? [words[1] ?? ''] : [];
    }),
  );
}

function cutEnds({ article, facts }: People, name: FoundName): FoundName {
  let { first, end } = name;
  const wordAt = (i: number) => facts.words[i];
  while (end - first > 1) {
    const word = wordAt(first);
    const isTitle =
      word !== undefined && (word.classes & NOT_FIRST) !== 0 && (word.classes & NAME_CLASSES) === 0;
    if (!isTitle && word?.folded !== '.') break;
    first += 1;
  }
  for (let i = first + 1; i < end; i += 1) {
    const word = wordAt(i);
    // "ana halden" elsewhere is the whole name in lower case, and says nothing of "Halden".
    const alsoLower = isLowerElsewhere(facts, i) && !isLowerElsewhere(facts, i - 1);
    const isKnown = word === undefined || (word.classes & NAME_CLASSES) !== 0;
    if (!isKnown && ((word.capital && alsoLower) || isRunOn(article, i))) end = i;
  }
  while (end - first > 0 && !/\p{L}/u.test(wordAt(end - 1)?.folded ?? '')) end -= 1;
  return { ...name, first, end };
}

function isLowerElsewhere({ seen }: DocumentFacts, i: number): boolean {
  return ((seen[i] ?? 0) & SEEN.lower) !== 0;
}

/** The second half of two words run into one. */
function isRunOn({ words }: ArticleWords, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  return before?.kind === 'word' && word?.kind === 'word' && before.end === word.start;
}

/** "Ana Halden Ostrow", where the article also has "Ana Halden" or "Halden" and "Lev Ostrow": two people. */
function splitAtFamilyName(
  people: People,
  name: FoundName,
  lastWords: ReadonlySet<string>,
): FoundName[] {
  const words = foldedWords(people, name);
  if (words.length < 3) return [name];
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  if (!lastWords.has(last) || !lastWords.has(before)) return [name];
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
