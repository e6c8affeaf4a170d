import { EAST_ASIAN_FAMILY_NAMES, LAST_SYLLABLES } from '../../data/east-asian-family-names.ts';
import { INSTITUTION_NOUNS } from '../../data/institutions.ts';
import { ABBREVIATED_TITLES } from '../../data/titles.ts';
import { SEEN } from './document-facts.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { isTitleWord } from './trimmed-names.ts';
import { CLASS, NO_NAME } from './word-classes.ts';

const MOST_GROWN = 3;
/** Particles that a family name keeps where it stands alone. */
const FAMILY_PARTICLES = new Set(
  'bin ibn von van der den ter de da di del della dos du'.split(' '),
);
/** "K S Velland", "J.B. Velland", "TD Velland". */
const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;

/**
 * Names with the words beside them that belong to them and that were left out: initials and given names before, names of the
 * lists behind. A name that is only known from elsewhere in the article ("Halden") also grows over words that no list knows:
 * its neighbours with a capital are the rest of somebody's name.
 *
 * @param freely whether a name may grow over unknown words
 */
export function growNames(
  people: People,
  names: readonly FoundName[],
  freely: (name: FoundName) => boolean,
): FoundName[] {
  const taken = takenBy(names);
  return names.map((name) => {
    const free = freely(name);
    let { end } = name;
    let first = withParticles(people, taken, name);
    while (name.first - first < MOST_GROWN && growsLeft(people, taken, first, free)) first -= 1;
    while (end - name.end < MOST_GROWN && growsRight(people, taken, { first, end }, free)) end += 1;
    end = withSyllable(people, first, end);
    return first === name.first && end === name.end
      ? name
      : { ...name, first, end, because: `${name.because}, with the words beside it` };
  });
}

/** "Kim Jong - un": the last syllable of an East Asian name, behind a hyphen that stands free. */
function withSyllable({ facts: { words } }: People, first: number, end: number): number {
  const family = words[first]?.folded ?? '';
  if (end - first !== 2 || words[end]?.folded !== '-' || !EAST_ASIAN_FAMILY_NAMES.has(family))
    return end;
  const last = words[end + 1];
  return last?.capital === false && LAST_SYLLABLES.has(last.folded) ? end + 2 : end;
}

/** "bin Halden", "van der Ostrow": a family name alone with the particles before it, where no name goes before them. */
function withParticles(
  { article, facts: { words } }: People,
  taken: ReadonlySet<number>,
  { first: from, end }: FoundName,
): number {
  let first = from;
  while (end - from === 1 && FAMILY_PARTICLES.has(words[first - 1]?.folded ?? '')) first -= 1;
  const before = words[first - 1]?.capital === true || article.words[first - 1]?.kind === 'number';
  return before || taken.has(first - 1) ? from : first;
}

function growsLeft(
  people: People,
  taken: ReadonlySet<number>,
  first: number,
  free: boolean,
): boolean {
  const i = first - 1;
  if (!isFreeCapital(people, taken, i) || people.facts.opens[first] === 1) return false;
  const { words, seen, opens } = people.facts;
  const { folded = '', upper = false, classes = 0 } = words[i] ?? {};
  if (isTitleWord(words[i]) || ABBREVIATED_TITLES.has(folded)) return false;
  if (INSTITUTION_NOUNS.has(folded)) return false;
  // "H E" is no pair of initials but His or Her Excellency.
  if (folded === 'e' && words[i - 1]?.folded === 'h') return false;
  if (INITIALS.test(people.article.words[i]?.text ?? '')) return true;
  const lower = ((seen[i] ?? 0) & SEEN.lower) !== 0;
  if ((classes & CLASS.given) !== 0) return !lower || opens[i] !== 1;
  if (!free || lower || upper || opens[i] === 1) return false;
  return (classes & CLASS.surname) !== 0 || (classes & NO_NAME) === 0;
}

function growsRight(
  people: People,
  taken: ReadonlySet<number>,
  { first, end }: Pick<FoundName, 'first' | 'end'>,
  free: boolean,
): boolean {
  if (!isFreeCapital(people, taken, end)) return false;
  const { words, seen, opens } = people.facts;
  const { folded = '', upper = false, classes = 0 } = words[end] ?? {};
  if (opens[end] === 1 || upper || ((seen[end] ?? 0) & SEEN.lower) !== 0) return false;
  if (INSTITUTION_NOUNS.has(folded)) return false;
  if ((classes & (CLASS.given | CLASS.surname)) !== 0) return true;
  const eastAsian = EAST_ASIAN_FAMILY_NAMES.has(words[first]?.folded ?? '');
  return free && eastAsian && (classes & NO_NAME) === 0;
}

function isFreeCapital({ article, facts }: People, taken: ReadonlySet<number>, i: number): boolean {
  const word = facts.words[i];
  return word?.capital === true && !taken.has(i) && article.words[i]?.kind === 'word';
}
