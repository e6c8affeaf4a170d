import { INSTITUTION_NOUNS } from '../../data/institutions.ts';
import { POST_MODIFIERS } from '../../data/posts.ts';
import { PERSON_NOUNS, STRONG_TITLES, WEAK_TITLES } from '../../data/titles.ts';
import { SEEN, type WordFacts } from './document-facts.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { BESIDE_NAMES, CLASS, NAME_CLASSES } from './word-classes.ts';

const MOST_WORDS = 5;
/** How far a title's "of …" goes, and what joins its words. */
const MOST_OF = 10;
const OF_WORDS = new Set(['of', 'for', 'to']);
const BETWEEN = new Set(['of', 'for', 'the', 'and', 'to', '&']);
/** "GEN" and "SEN" are abbreviations; "PRESIDENT" stands in a line of capitals, where a capital tells no name. */
const LONGEST_ABBREVIATION = 4;
/** What a title says of the word behind it: surely a name, a name unless it looks otherwise, or a name if it is in a list. */
type Weight = 'always' | 'strong' | 'weak';
/** In capitals they are initials of somebody as well. */
const INITIALS = new Set(['ms', 'dr']);
/** "His friend Velric": somebody's friend is nobody but a person. */
const OWN = /^(?:my|our|your|his|her|their|whose)$/u;
const ALWAYS: ReadonlySet<string> = new Set(
  'mr mrs ms messrs dr gen lt col sen rep gov'.split(' '),
);

/** Names the tagger missed beside a title: "Mr. Ostrow", "Prime Minister Halden", "the actor Ana Halden". */
export function titledNames(people: People, names: readonly FoundName[]): FoundName[] {
  const { facts } = people;
  const taken = takenBy(names);
  const found: FoundName[] = [];
  facts.words.forEach((title, i) => {
    const weight = weightOf(people, i);
    if (weight === null) return;
    const at = startBehind(people, i);
    const end = nameEnd(people, at.first);
    if (end - at.first < at.least || taken.has(at.first)) return;
    if (isName(people, { first: at.first, end }, weight))
      found.push({ first: at.first, end, because: `follows "${title.folded}"` });
  });
  return found;
}

/**
 * Where the name of a title may begin: right behind it, behind its full stop, behind its comma ("the councillor, Ana Halden"),
 * or behind what it is of ("Speaker of the National Assembly Ana Halden"); in the last two it has two words and more.
 */
function startBehind(
  { facts: { words, opens } }: People,
  title: number,
): { first: number; least: number } {
  const next = words[title + 1]?.folded ?? '';
  if (next === '.') return { first: title + 2, least: 1 };
  const named = ((words[title + 2]?.classes ?? 0) & CLASS.given) !== 0;
  if (next === ',' && named) return { first: title + 2, least: 2 };
  if (!OF_WORDS.has(next)) return { first: title + 1, least: 1 };
  for (let i = title + 3; i < title + MOST_OF; i += 1) {
    const word = words[i];
    if (word === undefined || opens[i] === 1) break;
    if (word.capital && (word.classes & CLASS.given) !== 0 && (word.classes & BESIDE_NAMES) === 0)
      return { first: i, least: 2 };
    if (!word.capital && !BETWEEN.has(word.folded)) break;
  }
  return { first: behindBody(words, title) ?? title + 1, least: 1 };
}

/** "Superintendent of Police Dilvo Ghimanre said": behind the last noun of a body, two words before a verb of saying. */
function behindBody(words: readonly WordFacts[], title: number): number | null {
  if (words[title - 1]?.folded === 'the') return null;
  let first = -1;
  let i = title + 2;
  for (; i < title + MOST_OF; i += 1) {
    const word = words[i];
    if (word === undefined || !(word.capital || BETWEEN.has(word.folded))) break;
    const isNoun = (word.classes & BESIDE_NAMES) !== 0 || INSTITUTION_NOUNS.has(word.folded);
    if (isNoun || POST_MODIFIERS.has(word.folded)) first = i + 1;
    else if (!word.capital) first = -1;
  }
  const speaks = ((words[i]?.classes ?? 0) & CLASS.speech) !== 0;
  const particle = ((words[first]?.classes ?? 0) & CLASS.particle) !== 0;
  return speaks && !particle && first > title + 2 && i - first > 1 ? first : null;
}

function weightOf({ facts: { words } }: People, i: number): Weight | null {
  const title = words[i];
  if (title === undefined) return null;
  const { folded, capital, upper } = title;
  // "Secretary of State Ostrow": the last word of a post that has a title for its first.
  if (capital && words[i - 1]?.folded === 'of' && words[i - 2]?.folded === 'secretary')
    return POST_MODIFIERS.has(folded) ? 'strong' : null;
  if (!capital) {
    if (!PERSON_NOUNS.has(folded)) return null;
    const own = OWN.test(words[i - 1]?.folded ?? '') && words[i + 1]?.upper !== true;
    return own ? 'strong' : 'weak';
  }
  if (upper && (folded.length > LONGEST_ABBREVIATION || INITIALS.has(folded))) return null;
  if (ALWAYS.has(folded)) return 'always';
  if (STRONG_TITLES.has(folded)) return 'strong';
  return WEAK_TITLES.has(folded) || PERSON_NOUNS.has(folded) ? 'weak' : null;
}

function nameEnd({ facts }: People, first: number): number {
  let end = first;
  for (let i = first; i < first + MOST_WORDS; i += 1) {
    const word = facts.words[i];
    if (word === undefined || facts.opens[i] === 1) break;
    if (isNameWord(word)) end = i + 1;
    else if (word.capital || (word.classes & CLASS.particle) === 0 || i === first) break;
  }
  return end;
}

function isNameWord({ folded, capital, classes }: WordFacts): boolean {
  // "Lt. Gen. Halden": two titles, though the second is a given name as well.
  if (!capital || folded === 'gen') return false;
  return (
    (classes & NAME_CLASSES) !== 0 ||
    ((classes & BESIDE_NAMES) === 0 && !INSTITUTION_NOUNS.has(folded))
  );
}

function isName(
  { facts }: People,
  { first, end }: Pick<FoundName, 'first' | 'end'>,
  weight: Weight,
): boolean {
  if (weight === 'always') return true;
  // "King Hussein Bridge", "Prince Edward Island": a title inside the name of something else.
  if (facts.words[end]?.capital === true && facts.opens[end] !== 1) return false;
  if (((facts.seen[first] ?? 0) & SEEN.lower) !== 0) return false;
  if (weight === 'strong') return true;
  return facts.words.slice(first, end).some(({ classes }) => (classes & NAME_CLASSES) !== 0);
}
