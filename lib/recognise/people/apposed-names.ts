import { LEADER_HEADS } from '../../data/posts.ts';
import { PERSON_NOUNS } from '../../data/titles.ts';
import type { FoundName, People } from './found-name.ts';
import { unknownNames } from './unknown-names.ts';

/** How far behind the comma the noun stands: "a former foreign policy adviser". */
const MOST_BEFORE_NOUN = 5;
const ARTICLE = /^(?:a|an|the|his|her|their)$/u;
/** What goes on behind the noun where it tells who somebody is, and not who does something. */
const GOES_ON = /^(?:of|in|at|for|from|with|and|who|whose|to|[,.;)–—-])$/u;

/** Names of two words and more that are told to be somebody: "Senvo Kabba, a foreign policy adviser in …". */
export function apposedNames(people: People, names: readonly FoundName[]): FoundName[] {
  const because = 'told who it is right behind it';
  return unknownNames(people, names, (end) => isDescribed(people, end)).map((name) => ({
    ...name,
    because,
  }));
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
