import { EAST_ASIAN_FAMILY_NAMES } from '../../data/east-asian-family-names.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { isTitleWord } from './trimmed-names.ts';
import { CLASS } from './word-classes.ts';

/** A given name of two syllables as it is romanised: "Jin-pyo", "Mun-Hee". */
const GIVEN = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

/** Names that their form alone tells: a Korean or Chinese family name and a given name with a hyphen, "Kim Jin-pyo". */
export function eastAsianNames(people: People, names: readonly FoundName[]): FoundName[] {
  const { words } = people.article;
  const taken = takenBy(names);
  const found: FoundName[] = [];
  people.facts.words.forEach(({ folded, capital }, first) => {
    if (!capital || taken.has(first) || taken.has(first + 1)) return;
    if (!EAST_ASIAN_FAMILY_NAMES.has(folded) || !GIVEN.test(words[first + 1]?.text ?? '')) return;
    // "To Secretary-General Halden": no name.
    const [family, given] = [people.facts.words[first], people.facts.words[first + 1]];
    if (((family?.classes ?? 0) & CLASS.opening) !== 0 || isTitleWord(given)) return;
    found.push({ first, end: first + 2, because: 'a family name and a given name with a hyphen' });
  });
  return found;
}
