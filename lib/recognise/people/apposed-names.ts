import { LEADER_HEADS } from '../../data/posts.ts';
import { PERSON_NOUNS } from '../../data/titles.ts';
import type { FoundName, People } from './found-name.ts';
import { unknownNames } from './unknown-names.ts';
import { CLASS } from './word-classes.ts';

/** How far behind the comma the noun stands: "a former foreign policy adviser". */
const MOST_BEFORE_NOUN = 5;
const ARTICLE = /^(?:a|an|the|his|her|their)$/u;
/** What goes on behind the noun where it tells who somebody is, and not who does something. */
const GOES_ON = /^(?:of|in|at|for|from|with|and|who|whose|to|[,.;)–—-])$/u;

/**
 * Names of two words and more that are told to be somebody: "Senvo Kabba, a foreign policy adviser in …", "Senvo Kabba, who
 * …", "the councillor, Senvo Kabba said".
 */
export function apposedNames(people: People, names: readonly FoundName[]): FoundName[] {
  const because = 'told who it is right beside it';
  const told = (first: number, end: number): boolean =>
    isDescribed(people, end) || isWho(people, first, end) || isSpeaker(people, first, end);
  return unknownNames(people, names, told).map((name) => ({ ...name, because }));
}

/** "Senvo Kabba, who", and not "the Velmar Rebels who". */
function isWho({ facts: { words } }: People, first: number, end: number): boolean {
  const at = words[end]?.folded === ',' ? end + 1 : end;
  const several = words[end - 1]?.folded.endsWith('s') === true;
  return words[at]?.folded === 'who' && !several && !ARTICLE.test(words[first - 1]?.folded ?? '');
}

/** "the councillor, Senvo Kabba said": what somebody is in lower case before the comma, and a verb of saying behind. */
function isSpeaker({ facts: { words } }: People, first: number, end: number): boolean {
  const [noun, comma, verb] = [words[first - 2], words[first - 1], words[end]];
  if (comma?.folded !== ',' || noun === undefined || noun.capital) return false;
  const speaks = verb?.capital === false && (verb.classes & CLASS.speech) !== 0;
  return speaks && (PERSON_NOUNS.has(noun.folded) || LEADER_HEADS.has(noun.folded));
}

/** ", a … adviser in": a noun that only people are, behind a comma and an article, all in lower case. */
function isDescribed({ facts: { words, opens } }: People, comma: number): boolean {
  if (words[comma]?.folded !== ',' || !ARTICLE.test(words[comma + 1]?.folded ?? '')) return false;
  for (let i = comma + 2; i < comma + 2 + MOST_BEFORE_NOUN; i += 1) {
    const word = words[i];
    if (word === undefined || opens[i] === 1 || !/^\p{L}/u.test(word.folded)) return false;
    const isNoun = PERSON_NOUNS.has(word.folded) || LEADER_HEADS.has(word.folded);
    if (isNoun && !word.capital && GOES_ON.test(words[i + 1]?.folded ?? '')) return true;
  }
  return false;
}
