import { FIRMS_LIKE_NAMES, INSTITUTION_NOUNS } from '../../data/institutions.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { LABELS } from './name-model.ts';
import { NO_NAME } from './word-classes.ts';

/** Why a word alone beside a verb of saying is a name. */
const SPEAKS = 'speaks here';
/** Classes of words that speak without being one person's name: "Washington said", "Police said". */
const SAYS: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds explained replied recalled insisted believes thinks wrote tweeted argued argues noted ' +
    'explains states stated clarified conceded joked joking opined stressed warned claimed admitted denied asked'
  ).split(' '),
);

/** What only people do. */
const LIVES: ReadonlySet<string> = new Set(
  (
    'died married divorced resigned smiled laughed cried wept nodded shrugged sighed graduated recovered retired confessed apologised ' +
    'apologized himself herself dreamed suffered slept awoke knelt prayed starred sang danced swam grinned frowned whispered ' +
    'shouted muttered gasped studied refused spoke'
  ).split(' '),
);

/** Verbs that stand before who speaks: "…, explained Senvale." */
const TOLD_BY =
  /^(?:said|says|explained|explains|added|adds|asked|asks|recalled|recalls|argued|argues|joked|insisted)$/u;

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

function isUnknownName({ article, facts, labels, uses }: People, i: number): boolean {
  const word = facts.words[i];
  if (word === undefined || !word.capital || word.upper || article.words[i]?.kind !== 'word')
    return false;
  if ((word.classes & NO_NAME) !== 0 || INSTITUTION_NOUNS.has(word.folded)) return false;
  if (FIRMS_LIKE_NAMES.has(word.folded)) return false;
  const use = uses.get(word.folded);
  if (use === undefined || use.lower > 0 || use.placed > 0) return false;
  // "Authorities said": a word that opens a sentence has its capital for nothing.
  if (facts.opens[i] === 1) return LABELS[labels[i] ?? 0] !== 'O';
  return facts.words[i - 1]?.capital !== true;
}

/** Whether a word stands beside a verb of what only people do. */
export function speaks({ facts: { words } }: People, i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (next?.capital === false && SAYS.has(next.folded)) return true;
  if (
    next?.capital === false &&
    (LIVES.has(next.folded) || (next.folded === 'was' && words[i + 2]?.folded === 'born'))
  )
    return true;
  return TOLD_BY.test(before?.folded ?? '') && /^[,.“"]$/u.test(next?.folded ?? '');
}
