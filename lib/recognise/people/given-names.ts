import { MENS_NAMES } from '../../data/gendered-names.ts';
import { THINGS_OF_NAMES } from '../../data/institutions.ts';
import { STYLES, TITLES_OF_SEVERAL } from '../../data/titles.ts';
import type { WordFacts } from './document-facts.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { isNamePart } from './listed-names.ts';
import { LABELS } from './name-model.ts';
import { BESIDE_NAMES, CLASS, NAME_CLASSES } from './word-classes.ts';
import { NO_GROUPS } from './word-groups.ts';

const MOST_WORDS = 7;
/** Of the sizes of groups of words, one that holds the names of a part of the world. */
const COARSE = 2;
const BODY = LABELS.indexOf('ORG');
/** Who belongs to a party or a trade. */
const MEMBER = /(?:ive|ist|an|or|er|crat)s?$/u;
/** Behind them stands a party, a ministry or a shop, though it be called "Enrico Velland". */
const OF_BODIES = /^(?:the|at|del?|la)$/u;

/**
 * Whole names that begin with a man's given name and that the tagger takes for a body or a part of one, as it does where
 * they stand beside one: "Conservative Greg Velland", "the registrar of the university, Kamal Velland". Women's given names
 * are left out: half of them name ships, prizes and firms.
 */
export function namesOfGiven(people: People, names: readonly FoundName[]): FoundName[] {
  const { facts, labels } = people;
  const taken = takenBy(names);
  const found: FoundName[] = [];
  for (let first = 0; first < facts.words.length; first += 1) {
    if (labels[first] !== BODY || !isGiven(people, taken, first)) continue;
    const name = wholeName(people, taken, first);
    if (name.end - name.first > 1 && standsFree(people, name.first, name.end))
      found.push({ ...name, because: 'a given name and a family name' });
    first = name.end - 1;
  }
  return found;
}

/** The words around a given name that may belong to it. */
function wholeName(
  people: People,
  taken: ReadonlySet<number>,
  given: number,
): Pick<FoundName, 'first' | 'end'> {
  const { words, opens } = people.facts;
  const isPart = (i: number): boolean => isNamePart(people, taken, i);
  let end = given + 1;
  while (end < given + MOST_WORDS && opens[end] !== 1) {
    const particle = ((words[end]?.classes ?? 0) & CLASS.particle) !== 0 && isPart(end + 1);
    if (!isPart(end) && !particle) break;
    end += 1;
  }
  let first = given;
  while (first > given - MOST_WORDS && opens[first] !== 1 && mayPrecede(people, taken, first - 1))
    first -= 1;
  return { first, end };
}

/**
 * Another name, a word too rare to be known, or one of the kind of the word behind it: "Casa Luiz Velland" is a shop, and
 * "Farid Khalil Velland" a man.
 */
function mayPrecede(people: People, taken: ReadonlySet<number>, i: number): boolean {
  const [word, next] = [people.facts.words[i], people.facts.words[i + 1]];
  if (word === undefined || !isNamePart(people, taken, i)) return false;
  if (word.groups === NO_GROUPS || (word.classes & NAME_CLASSES) !== 0) return true;
  return word.groups[COARSE] === next?.groups[COARSE];
}

function isGiven(people: People, taken: ReadonlySet<number>, i: number): boolean {
  const word = people.facts.words[i];
  if (word === undefined || (word.classes & ~(NAME_CLASSES | CLASS.speech)) !== 0) return false;
  return MENS_NAMES.has(word.folded) && isNamePart(people, taken, i);
}

function standsFree({ facts: { words, opens } }: People, first: number, end: number): boolean {
  const [before, next] = [words[first - 1], words[end]];
  if (next?.capital === true && opens[end] !== 1) return false;
  const joined = before?.capital === true && opens[first] !== 1;
  if (joined && !isBeside(before)) return false;
  return !THINGS_OF_NAMES.has(next?.folded ?? '') && !OF_BODIES.test(before?.folded ?? '');
}

/** "Canada", "Conservative", "Authors": what a name may stand behind, other than a word of a body's name. */
function isBeside({ folded, classes }: WordFacts): boolean {
  if ((classes & CLASS.particle) !== 0) return false;
  return (
    (classes & BESIDE_NAMES) !== 0 ||
    TITLES_OF_SEVERAL.has(folded) ||
    STYLES.has(folded) ||
    MEMBER.test(folded)
  );
}
