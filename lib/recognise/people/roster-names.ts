import { FIRMS_LIKE_NAMES } from '../../data/institutions.ts';
import { bynamesOf, ROSTER } from '../../data/roster/index.ts';
import { fold } from '../../text/fold.ts';
import { SEEN } from './document-facts.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { CLASS } from './word-classes.ts';

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

const BYNAMES: ReadonlySet<string> = new Set(ROSTER.flatMap(bynamesOf));

/** Why a whole name of the roster is a name. */
export const IN_ROSTER = 'in the roster of office holders';

/** What else such a word may be in the lists, and still be a name without more. */
const NAME_ONLY = CLASS.surname | CLASS.holder;
const SHORTEST = 5;
/** Family names of the roster that are places or other words as well. */
const HOLDERS_LIKE_WORDS = new Set(
  (
    'armitage austin azhar begin borne brown burns cartes champagne chaves clapper conde conway coventry cowen craft darling dagan downer ' +
    'francken gates ghali granger hammond harper heine holder iskandar jonson laden letta lincoln livingstone marles meadows medina ' +
    'mcdonald mujahid natano paisley palme parly payne power prescott price quang rawlings rogge rowley sagasti selassie sessions solana spicer store ' +
    'straw sturgeon truman waltz wever wiles young'
  ).split(' '),
);

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
    found.push({ first, end: first + name.length, because: IN_ROSTER });
  });
  return found;
}

/**
 * "We need Halden", where nobody but a president has that name; and "Halden and Ostrow", where an Ostrow holds office: a
 * family name of the roster that is no other word, or that stands beside somebody else's.
 */
export function rosterFamilyNames(people: People, names: readonly FoundName[]): FoundName[] {
  const { words, seen, opens } = people.facts;
  const taken = takenBy(names);
  return words.flatMap(({ folded, capital, upper, classes }, first) => {
    if (!capital) return [];
    const byname = BYNAMES.has(people.article.words[first]?.text ?? '');
    const only = capital && !upper && (classes & ~NAME_ONLY) === 0 && folded.length >= SHORTEST;
    if (taken.has(first) || !(byname || (only && (classes & CLASS.holder) !== 0))) return [];
    if (((seen[first] ?? 0) & SEEN.lower) !== 0 || words[first + 1]?.capital === true) return [];
    const beside = /^(?:&|and)$/u.test(words[first - 1]?.folded ?? '') && taken.has(first - 2);
    const placed = (people.uses.get(folded)?.placed ?? 0) > 0;
    const free = opens[first] === 1 || words[first - 1]?.capital !== true;
    if (!beside && (placed || !free || !(byname || isTelling(folded, classes)))) return [];
    return [{ first, end: first + 1, because: 'a family name in the roster of office holders' }];
  });
}

function isTelling(folded: string, classes: number): boolean {
  return (
    classes === CLASS.holder && !HOLDERS_LIKE_WORDS.has(folded) && !FIRMS_LIKE_NAMES.has(folded)
  );
}
