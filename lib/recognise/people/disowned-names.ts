import { INSTITUTION_NOUNS, NAMED_THINGS, THINGS_OF_NAMES } from '../../data/institutions.ts';
import { LEADER_HEADS } from '../../data/posts.ts';
import { PERSON_NOUNS } from '../../data/titles.ts';
import type { WordFacts } from './document-facts.ts';
import type { FoundName, People } from './found-name.ts';
import { indexOf, keyOf, namesAt } from './name-index.ts';
import { wordsInPlaceLists } from './place-lists.ts';
import { IN_ROSTER } from './roster-names.ts';
import { CLASS, NAME_CLASSES } from './word-classes.ts';

const TITLES = CLASS.honorific | CLASS.rank | CLASS.post;
/** Weights of what stands beside a name, in places behind "the" or "in" that they outweigh or are worth. */
const TITLED = 2;
const SPEAKING = 1;
const NAMED = 2;
const HEADED = 3;
const THING = 4;
const ABBREVIATES = 8;
/** Words between the words of a body's name, and how many words of it are looked at. */
const IN_BODIES = new Set(['of', 'and', 'for', 'the', '&', 'to', 'on', 'in']);
const MOST_OF_BODY = 10;
/** Who bears a name of the roster is meant, though a tower and a university be named after them. */
const KNOWN_HOLDER = 3;
/** "The settlement of Halden", "a subsidiary of Halden". */
const PLACES_OF = new Set(
  (
    'city town village settlement suburb district province region island port state municipality neighbourhood neighborhood ' +
    'residents inhabitants outskirts streets population subsidiary employees customers shareholders shares users'
  ).split(' '),
);
/** What towns and provinces begin with. */
const SAINTS = new Set(['san', 'santa', 'santo', 'sao']);
const FIRM_TAILS = new Set(['limited', 'ltd', 'inc', 'corp', 'llc', 'plc', 'jv', 'gmbh', 'pvt']);
const PLACE_WORDS = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around']);
/** Posts beside the political ones that are held in a body. */
const HEADS_OF_BODIES = new Set(
  'manager owner founder co-founder cofounder ceo executive officer principal member'.split(' '),
);
/** "The Ostrow government": what a name without a title stands before, behind "the". */
const RULES = new Set(
  'administration government regime family dictatorship presidency era years cabinet camp campaign brothers sisters couple team case trial video affair scandal'.split(
    ' ',
  ),
);
const SAYS = new Set(
  'said says told tells added adds explained replied recalled insisted believes thinks wrote tweeted'.split(
    ' ',
  ),
);

/** What an article says of one name: places where it is a person, and where it is none. */
interface Standing {
  for: number;
  against: number;
}

/**
 * Leaves out names that the article itself uses as none: behind "the", "in" or "chief executive of", or before "University".
 * Each place counts, a title for the name counts twice, and being headed by somebody or being "Limited" three times against it.
 */
export function withoutDisowned(people: People, names: readonly FoundName[]): FoundName[] {
  const standings = standingsOf(people, names);
  return names.filter((name) => {
    const standing = standings.get(keyOf(people, name));
    // "the Dalai Lama": a whole name of the roster is nobody else's.
    if (standing === undefined || name.because === IN_ROSTER) return true;
    return isOwned(people, name, standing);
  });
}

/** Leaves out the places where a name is a part of an institution's or a town's: "Ana Halden University", "San Halden". */
export function withoutInstitutions({ facts }: People, names: readonly FoundName[]): FoundName[] {
  const { opens, words } = facts;
  return names.filter(({ first, end }) => {
    const before = words[first - 1];
    const placed = before?.capital === true && opens[first] !== 1 && SAINTS.has(before.folded);
    return !placed && (opens[end] === 1 || !isInstitutionTail(words[end]));
  });
}

/** A word with a capital that makes an institution of the name before it: "Halden University". */
export function isInstitutionTail(next: WordFacts | undefined): boolean {
  if (next?.capital !== true || (next.classes & NAME_CLASSES) !== 0) return false;
  return (next.classes & CLASS.notPerson) !== 0 || INSTITUTION_NOUNS.has(next.folded);
}

function isOwned({ facts }: People, { first, end }: FoundName, standing: Standing): boolean {
  const classesAt = (i: number): number => facts.words[i]?.classes ?? 0;
  const alone = end - first === 1;
  const known = alone && (classesAt(first) & CLASS.holder) !== 0 ? KNOWN_HOLDER : 0;
  const given = (classesAt(first) & CLASS.given) === 0 ? 0 : 1;
  return standing.against <= standing.for + Math.max(known, given);
}

function standingsOf(people: People, names: readonly FoundName[]): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  const index = indexOf(people, names);
  const { words } = people.facts;
  const placed = wordsInPlaceLists(people);
  words.forEach(({ capital }, first) => {
    if (!capital) return;
    for (const { key, end } of namesAt(people, index, first)) {
      const standing = standings.get(key) ?? { for: 0, against: 0 };
      standing.for += weightFor(words, first, end);
      standing.against += weightAgainst(words, first, end) + (placed.has(first) ? NAMED : 0);
      standings.set(key, standing);
    }
  });
  return standings;
}

function weightFor(words: readonly WordFacts[], first: number, end: number): number {
  const [before, next] = [words[first - 1], words[end]];
  const title = before?.folded === '.' ? words[first - 2] : before;
  if (((title?.classes ?? 0) & TITLES) !== 0 || PERSON_NOUNS.has(title?.folded ?? ''))
    return TITLED;
  if (next?.capital === false && SAYS.has(next.folded)) return SPEAKING;
  return isRelative(words, end, 'who') ? TITLED : 0;
}

function weightAgainst(words: readonly WordFacts[], first: number, end: number): number {
  const [before, head, next] = [words[first - 1], words[first - 2], words[end]];
  if (next?.capital === true && FIRM_TAILS.has(next.folded)) return HEADED;
  const alone = end - first === 1;
  const known = words.slice(first, end).some(({ classes }) => (classes & NAME_CLASSES) !== 0);
  if ((alone || !known) && isRelative(words, end, 'which')) return THING;
  if (isInstitutionTail(next)) return 1;
  const folded = before?.folded ?? '';
  const bracketed = alone && folded === '(' && next?.folded === ')';
  if (bracketed && !known && isNameOfBody(words, first - 2)) return ABBREVIATES;
  if (before?.capital === false && NAMED_THINGS.has(folded)) return NAMED;
  if (next?.capital === false && THINGS_OF_NAMES.has(next.folded)) return 1;
  if (folded === 'the') return RULES.has(next?.folded ?? '') ? 0 : 1;
  if (PLACE_WORDS.has(folded)) return next?.folded === "'s" ? 0 : 1;
  if (folded !== 'of') return 0;
  const held = head?.folded ?? '';
  if (LEADER_HEADS.has(held) || HEADS_OF_BODIES.has(held)) return HEADED;
  return PLACES_OF.has(held) ? NAMED : 0;
}

/** "Halden, which makes cars", "Halden, who makes them". */
function isRelative(words: readonly WordFacts[], end: number, pronoun: string): boolean {
  return words[end]?.folded === ',' && words[end + 1]?.folded === pronoun;
}

/** "the Union of Ostrow Builders (Unostro)": what stands in brackets behind a body's name is short for it. */
function isNameOfBody(words: readonly WordFacts[], last: number): boolean {
  for (let i = last; i > last - MOST_OF_BODY; i -= 1) {
    const word = words[i];
    if (word === undefined || !(word.capital || IN_BODIES.has(word.folded))) return false;
    if (word.capital && isInstitutionTail(word)) return true;
  }
  return false;
}
