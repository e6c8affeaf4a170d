import { INSTITUTION_NOUNS } from '../../data/institutions.ts';
import { SEEN } from './document-facts.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { LABELS } from './name-model.ts';
import { CLASS } from './word-classes.ts';

/** Why a word alone beside a verb of saying is a name. */
export const SPEAKS = 'speaks here';
/** Classes of words that speak without being one person's name: "Washington said", "Police said". */
const NO_NAME =
  CLASS.honorific |
  CLASS.rank |
  CLASS.post |
  CLASS.notPerson |
  CLASS.calendar |
  CLASS.country |
  CLASS.demonym |
  CLASS.capital |
  CLASS.opening |
  CLASS.speech;
/** What the whole article tells of a word that is no person's name. */
const SEEN_OTHERWISE = SEEN.lower | SEEN.afterThe | SEEN.afterPlacePreposition;
const SAYS: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds explained replied recalled insisted believes thinks wrote tweeted argued argues noted ' +
    'stressed warned claimed admitted denied asked'
  ).split(' '),
);

/** Words alone that no list knows and that speak: "Senvale told reporters", "…, said Senvale." */
export function speakingNames(people: People, names: readonly FoundName[]): FoundName[] {
  const taken = takenBy(names);
  const found: FoundName[] = [];
  for (let i = 0; i < people.facts.words.length; i += 1) {
    if (!taken.has(i) && isUnknownName(people, i) && speaks(people, i))
      found.push({ first: i, end: i + 1, because: SPEAKS });
  }
  return found;
}

function isUnknownName({ article, facts, labels }: People, i: number): boolean {
  const word = facts.words[i];
  if (word === undefined || !word.capital || word.upper || article.words[i]?.kind !== 'word')
    return false;
  if ((word.classes & NO_NAME) !== 0 || INSTITUTION_NOUNS.has(word.folded)) return false;
  if (((facts.seen[i] ?? 0) & SEEN_OTHERWISE) !== 0) return false;
  // "Authorities said": a word that opens a sentence has its capital for nothing.
  if (facts.opens[i] === 1) return LABELS[labels[i] ?? 0] !== 'O';
  return facts.words[i - 1]?.capital !== true;
}

function speaks({ facts: { words } }: People, i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (next?.capital === false && SAYS.has(next.folded)) return true;
  return /^(?:said|says)$/u.test(before?.folded ?? '') && /^[,.“"]$/u.test(next?.folded ?? '');
}
