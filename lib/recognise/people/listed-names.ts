import { INSTITUTION_NOUNS } from '../../data/institutions.ts';
import { PERSON_NOUNS } from '../../data/titles.ts';
import { SEEN } from './document-facts.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { isTitleWord } from './trimmed-names.ts';
import { CLASS, NAME_CLASSES, NO_NAME } from './word-classes.ts';

const MOST_WORDS = 4;
const LINKS = new Set([',', 'and', '&']);
/** What ends the last name of a list, or goes on with the list. */
const AFTER = /^(?:[,.;:)”"]|and|&)$/u;

type Range = Pick<FoundName, 'first' | 'end'>;

/**
 * Names that stand in one list with a whole name whose given name is known: "Ana Halden, Sangolli Rastan and Kempe Velder".
 * A list names one kind of thing.
 */
export function listedNames(people: People, names: readonly FoundName[]): FoundName[] {
  const taken = takenBy(names);
  const found: FoundName[] = [];
  const heads = names.filter((name) => isHead(people, name));
  while (heads.length > 0) {
    const head = heads.pop();
    if (head === undefined) break;
    for (const range of [behind(people, taken, head), ahead(people, taken, head)]) {
      if (range === null) continue;
      const name = { ...range, because: 'listed with somebody named here' };
      found.push(name);
      heads.push(name);
      for (let i = range.first; i < range.end; i += 1) taken.add(i);
    }
  }
  return found;
}

function isHead({ facts }: People, { first, end }: FoundName): boolean {
  return end - first > 1 && ((facts.words[first]?.classes ?? 0) & CLASS.given) !== 0;
}

/** The next name of the list: behind a comma or "and". */
function behind(people: People, taken: ReadonlySet<number>, { end: from }: Range): Range | null {
  const { words, opens } = people.facts;
  const link = words[from]?.folded ?? '';
  if (!LINKS.has(link)) return null;
  const first = words[from + 1]?.folded === 'and' ? from + 2 : from + 1;
  let end = first;
  while (end < first + MOST_WORDS && opens[end] !== 1 && isNamePart(people, taken, end)) end += 1;
  const next = words[end];
  if (end - first < 2 || (next?.capital === true && opens[end] !== 1)) return null;
  const isLast = words[first - 1]?.folded !== ',';
  return isLast || next === undefined || AFTER.test(next.folded) ? { first, end } : null;
}

/** The name before, which no capital stands before and that opens no sentence. */
function ahead(people: People, taken: ReadonlySet<number>, { first: to }: Range): Range | null {
  const { words, opens } = people.facts;
  let end = to - 1;
  if (!LINKS.has(words[end]?.folded ?? '')) return null;
  if (words[end]?.folded === 'and' && words[end - 1]?.folded === ',') end -= 1;
  let first = end;
  while (first > end - MOST_WORDS && isNamePart(people, taken, first - 1)) first -= 1;
  const blocked = words[first - 1]?.capital === true || opens[first] === 1;
  return end - first < 2 || blocked ? null : { first, end };
}

/** A word with a capital that may be a part of a name nobody knows: in lists of names, or in no list at all. */
export function isNamePart(
  { article, facts }: People,
  taken: ReadonlySet<number>,
  i: number,
): boolean {
  const word = facts.words[i];
  if (word === undefined || !word.capital || word.upper || taken.has(i)) return false;
  if (article.words[i]?.kind !== 'word' || INSTITUTION_NOUNS.has(word.folded)) return false;
  if (PERSON_NOUNS.has(word.folded) && (word.classes & NAME_CLASSES) === 0) return false;
  if (isTitleWord(word) || ((facts.seen[i] ?? 0) & SEEN.lower) !== 0) return false;
  return (word.classes & NAME_CLASSES) !== 0 || (word.classes & NO_NAME) === 0;
}
