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
 * Whole names of the roster that nothing else found. Some pages write names without capitals, and a translation drops them
 * here and there; a whole name of the roster is no chance meeting of two words.
 */
export function rosterNames(people: People, names: readonly FoundName[]): FoundName[] {
  const { words } = people.facts;
  const taken = takenBy(names);
  const found: FoundName[] = [];
  words.forEach(({ folded }, first) => {
    if (taken.has(first)) return;
    const name = BY_FIRST.get(folded)?.find((parts) =>
      parts.every((part, offset) => words[first + offset]?.folded === part),
    );
    if (name === undefined) return;
    found.push({ first, end: first + name.length, because: 'in the roster of office holders' });
  });
  return found;
}
