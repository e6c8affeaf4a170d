import { ROSTER } from '../../data/roster/index.ts';
import { fold } from '../../text/fold.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';

/** Whole names of the roster by their first word, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, string[][]>();
  for (const { name, spellings } of ROSTER) {
    for (const spelling of [name, ...spellings]) {
      const words = fold(spelling).split(' ');
      const known = byFirst.get(words[0] ?? '') ?? [];
      if (words.length > 1) byFirst.set(words[0] ?? '', [...known, words]);
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);
  return byFirst;
})();

/**
 * Whole names of the roster that nothing else found: written with a capital, unless the article has none at all.
 */
export function rosterNames(people: People, names: readonly FoundName[]): FoundName[] {
  const { words } = people.facts;
  const taken = takenBy(names);
  const found: FoundName[] = [];
  const noCapitals = !words.some(({ capital }) => capital);
  words.forEach(({ folded, capital }, first) => {
    if (!(capital || noCapitals) || taken.has(first)) return;
    const name = BY_FIRST.get(folded)?.find((parts) =>
      parts.every((part, offset) => words[first + offset]?.folded === part),
    );
    if (name === undefined) return;
    if (!noCapitals && words[first + name.length - 1]?.capital !== true) return;
    found.push({ first, end: first + name.length, because: 'in the roster of office holders' });
  });
  return found;
}
