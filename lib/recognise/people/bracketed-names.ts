import { type FoundName, type People, takenBy } from './found-name.ts';
import { isNamePart } from './listed-names.ts';
import { CLASS } from './word-classes.ts';

/** "(Ana) Halden": a given name in brackets and the family name behind them are one person. */
export function bracketedNames(people: People, names: readonly FoundName[]): FoundName[] {
  const { words, opens } = people.facts;
  const taken = takenBy(names);
  const ends = new Map(names.map(({ first, end }) => [first, end]));
  const isGiven = (i: number): boolean =>
    words[i]?.upper === false && (ends.has(i) || ((words[i]?.classes ?? 0) & CLASS.given) !== 0);
  return words.flatMap(({ folded }, first) => {
    const [given, close, family] = [first + 1, first + 2, first + 3];
    if (folded !== '(' || words[close]?.folded !== ')' || !isGiven(given)) return [];
    // "Tomas Halden (Vida)" names his team.
    if (words[first - 1]?.capital === true && opens[first] !== 1 && taken.has(first - 1)) return [];
    if (opens[family] === 1 || !(ends.has(family) || isNamePart(people, taken, family))) return [];
    const end = ends.get(family) ?? family + 1;
    return [{ first, end, because: 'a given name in brackets, and the family name' }];
  });
}
