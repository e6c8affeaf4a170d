import { FIRMS_LIKE_NAMES, INSTITUTION_NOUNS } from '../../data/institutions.ts';
import { OUTLET_NAMES } from '../../data/outlets.ts';
import { fold } from '../../text/fold.ts';
import type { FoundName, People } from './found-name.ts';
import { LABELS, PERSON_GOES_ON } from './name-model.ts';
import { CLASS, NAME_CLASSES, NO_NAME } from './word-classes.ts';
import { NO_GROUPS } from './word-groups.ts';

/** Why an author is a person. */
export const CITED = 'author of a work that is cited';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const AND = /^(?:&|and)$/u;
const OUTLETS: ReadonlySet<string> = new Set(OUTLET_NAMES.split('|').map((name) => fold(name)));
/** Longest list of authors, in words and marks. */
const MOST_BACK = 40;
/** So many citations that are sure make a text one that cites: then "Halden (2004)" is no film, and "(Halden, 2004)" no place. */
const MUCH_CITED = 3;
const NO_AUTHOR =
  CLASS.calendar | CLASS.country | CLASS.demonym | CLASS.opening | CLASS.post | CLASS.rank;

type Author = Pick<FoundName, 'first' | 'end'>;

/** "(Halden & Ostrow, 2014)": the authors, and how much their form alone tells. */
interface Citation {
  readonly authors: readonly Author[];
  /** Only citations have "et al.", "&" before a year, "see", a page behind the year, or "Halden's (2014)". */
  readonly sure: boolean;
  readonly inBrackets: boolean;
  /** The tagger reads no author as a place, a body or a work. */
  readonly unclaimed: boolean;
}

/**
 * Surnames in citations of the author–date kind: "(Halden, 2014)", "Halden and Ostrow (2014)", "(see Halden et al., 2014)";
 * and "Halden et al." anywhere.
 * A year in brackets stands behind films, places and outlets as well; so the plain forms count only where the text has
 * a citation whose form is sure.
 */
export function citedNames(people: People): FoundName[] {
  const { words } = people.article;
  const citations: Citation[] = [];
  const ofMany: Author[] = [];
  let bracket = -1;
  words.forEach(({ text, kind }, i) => {
    if (text === '(') bracket = i;
    else if (text === ')') bracket = -1;
    else if (text === 'et' && words[i + 1]?.text === 'al')
      ofMany.push(...authorsBefore(people, words[i - 1]?.text === ',' ? i - 2 : i - 1, -1).authors);
    else if (kind === 'number' && YEAR.test(text)) {
      const citation = citationAt(people, i, i - bracket < MOST_BACK ? bracket : -1);
      if (citation !== null) citations.push(citation);
    }
  });
  const count = citations.filter(({ sure }) => sure).length;
  const cited = citations.filter(({ sure, inBrackets, unclaimed }) => {
    const signs = (inBrackets ? 1 : 0) + (unclaimed ? 1 : 0);
    return sure || (signs === 2 && count > 0) || (signs === 1 && count >= MUCH_CITED);
  });
  const authors = [...cited.flatMap((citation) => citation.authors), ...ofMany];
  return authors.map((author) => ({ ...author, because: CITED }));
}

function citationAt(people: People, year: number, bracket: number): Citation | null {
  const { words } = people.facts;
  const before = words[year - 1]?.folded ?? '';
  const told = before === '(';
  const inBrackets = !told && bracket >= 0;
  let last = told || before === ',' ? year - 2 : year - 1;
  const possessive = told && words[last]?.folded === "'s";
  if (possessive) last -= 1;
  const others = othersBefore(people, last);
  last -= others;
  const { authors, joined, first } = authorsBefore(people, last, inBrackets ? bracket : -1);
  if (authors.length === 0) return null;
  const pointed = /^(?:see|cf)$/u.test(words[first - 1]?.folded ?? '');
  const paged = words[year + 1]?.folded === ',' && /^pp?$/u.test(words[year + 2]?.folded ?? '');
  const claims = authors.map((author) => claimOn(people, author));
  const listed = inBrackets && joined === '&' && claims.some((claim) => claim !== 'LOC');
  const plain = authors.every((author) => isPlainName(people, author));
  const sure = others > 0 || possessive || pointed || listed || (paged && inBrackets && plain);
  return sure || plain
    ? { authors, sure, inBrackets, unclaimed: claims.every((claim) => claim === null) }
    : null;
}

/** How many words "et al.", "and colleagues" and a comma before them take. */
function othersBefore({ facts: { words } }: People, last: number): number {
  const at = (back: number): string => words[last - back]?.folded ?? '';
  const stop = at(0) === '.' ? 1 : 0;
  const found =
    (at(stop) === 'al' && at(stop + 1) === 'et') || (at(0) === 'colleagues' && AND.test(at(1)));
  if (!found) return 0;
  return at(stop + 2) === ',' ? stop + 3 : stop + 2;
}

/** Authors up to `last`, backwards: joined by "and" anywhere, by commas only inside the brackets. */
function authorsBefore(people: People, last: number, bracket: number) {
  const { words } = people.facts;
  const authors: Author[] = [];
  let joined = '';
  let i = last;
  let first = last + 1;
  while (i > bracket && last - i < MOST_BACK) {
    const author = authorAt(people, i);
    if (author === null) return { authors: [], joined, first };
    authors.push(author);
    first = author.first;
    const link = words[first - 1]?.folded ?? '';
    if (AND.test(link)) joined ||= link;
    else if (bracket < 0 || link !== ',' || !isCapital(people, first - 2)) break;
    i = first - (AND.test(link) && words[first - 2]?.folded === ',' ? 3 : 2);
  }
  return { authors, joined, first };
}

/** One surname that ends here, with its particle; null where it is part of a longer name or of anything else. */
function authorAt(people: People, i: number): Author | null {
  const { words } = people.facts;
  const word = words[i];
  if (word === undefined || !isCapital(people, i) || word.upper || word.folded.length < 2)
    return null;
  if ((word.classes & NO_AUTHOR) !== 0 && (word.classes & NAME_CLASSES) === 0) return null;
  if (INSTITUTION_NOUNS.has(word.folded) && (word.classes & NAME_CLASSES) === 0) return null;
  if (OUTLETS.has(word.folded) || FIRMS_LIKE_NAMES.has(word.folded)) return null;
  let first = i;
  while (((words[first - 1]?.classes ?? 0) & CLASS.particle) !== 0) {
    if (/^(?:and|y|e|i|al)$/u.test(words[first - 1]?.folded ?? '')) break;
    first -= 1;
  }
  const before = words[first - 1];
  const opens = before !== undefined && (before.classes & CLASS.opening) !== 0;
  return before?.capital === true && !opens ? null : { first, end: i + 1 };
}

function isCapital({ article, facts }: People, i: number): boolean {
  return facts.words[i]?.capital === true && article.words[i]?.kind === 'word';
}

/** A surname of a list, or a word that no list knows and that the article has nowhere as a place or in lower case. */
function isPlainName({ facts, uses }: People, { end }: Pick<FoundName, 'end'>): boolean {
  const word = facts.words[end - 1];
  const use = uses.get(word?.folded ?? '');
  if (word === undefined || use === undefined || use.placed > 0) return false;
  return (word.classes & NAME_CLASSES) !== 0 || ((word.classes & NO_NAME) === 0 && use.lower === 0);
}

/** What else than a person the tagger has it for; null for a word too rare to stand in a group, of which it knows little. */
function claimOn({ facts, labels }: People, { end }: Pick<FoundName, 'end'>): string | null {
  const label = labels[end - 1] ?? 0;
  if (label <= PERSON_GOES_ON || facts.words[end - 1]?.groups === NO_GROUPS) return null;
  return LABELS[label] ?? null;
}
