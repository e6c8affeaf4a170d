import { EPITHETS, SINGLE_NAMES } from '../../data/single-names.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { CLASS, NO_NAME } from './word-classes.ts';

/** What a name stands before as that of a thing: "a Caesar salad", "the Napoleon complex". */
const FREE_BEHIND = /^\p{Lu}/u;

/** People of history who go by one name: "Goldbach", "Pericles"; and rulers and saints: "Constans the Great", "Velric of Sardica". */
export function singleNames(people: People, names: readonly FoundName[]): FoundName[] {
  const taken = takenBy(names);
  const starts = new Map(names.map(({ first, end }) => [end - 1, first]));
  return people.facts.words.flatMap((word, first): FoundName[] => {
    if (!word.capital || word.upper || people.article.words[first]?.kind !== 'word') return [];
    const end = epithetEnd(people, first);
    if (end !== null)
      return [{ first: starts.get(first) ?? first, end, because: 'a name with an epithet' }];
    if (taken.has(first) || !SINGLE_NAMES.has(word.folded) || !isFree(people, first)) return [];
    return [{ first, end: first + 1, because: 'known by one name' }];
  });
}

/** No part of a longer name, and nothing the article has in lower case or behind "the" or "in". */
function isFree({ article, facts, uses }: People, i: number): boolean {
  const { words, opens } = facts;
  const use = uses.get(words[i]?.folded ?? '');
  if (use === undefined || use.lower > 0 || use.placed > 0) return false;
  const behind = opens[i + 1] !== 1 && FREE_BEHIND.test(article.words[i + 1]?.text ?? '');
  return !behind && (opens[i] === 1 || words[i - 1]?.capital !== true);
}

/** The end of "the Great" behind a name; null where there is none, or what stands before it is no name. */
function epithetEnd({ facts: { words } }: People, first: number): number | null {
  const [name, the, epithet] = [words[first], words[first + 1], words[first + 2]];
  if (the?.folded !== 'the' || the.capital || epithet?.capital !== true) return null;
  if (!EPITHETS.has(epithet.folded) || words[first + 3]?.capital === true) return null;
  if (((name?.classes ?? 0) & NO_NAME & ~CLASS.honorific) !== 0) return null;
  return first + 3;
}
