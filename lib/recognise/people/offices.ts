import { FORMER_WORDS, POST_MODIFIERS } from '../../data/posts.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import type { Sentence } from '../../model/words.ts';
import type { FoundName, People } from './found-name.ts';
import { isHead, OF_WORDS, officeEnd, officeStart, readOffice, STOPS } from './office-phrase.ts';
import { CLASS } from './word-classes.ts';

const HONORIFIC_WORDS = CLASS.honorific | CLASS.rank;
const MOST_APPOSITION = 8;
const MOST_ADJECTIVES = 3;
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'then', 'former']);
const EXCELLENCY = new Set(['h', 'e', 'he', 'hh', 'hm', 'hrh']);
const SERVING = new Set(['serving', 'elected', 'appointed', 'named', 'installed', 'working']);
/** Whose daughter somebody is says nothing of what she does. */
const KIN = /^(?:wife|husband|son|daughter|brother|sister|father|mother|widow)(?: |$)/u;
const COPULAS = new Set(['is', 'was', 'became', 'becomes', 'remains']);

/** The office that stands beside a name: before it, in apposition after it, or given by "is" or "was"; null for none. */
export function officeBeside(
  people: People,
  name: FoundName,
  sentence: Sentence,
): OfficePhrase | null {
  const office = before(people, name, sentence) ?? after(people, name, sentence);
  return office !== null && KIN.test(office.post) ? null : office;
}

/** "Norland's former Prime Minister Ana Halden", "the foreign minister, Ana Halden". */
function before(people: People, name: FoundName, sentence: Sentence): OfficePhrase | null {
  const { words } = people.facts;
  let last = name.first - 1;
  const skippable = (i: number): boolean => {
    const word = words[i];
    if (word === undefined || i <= sentence.firstWord) return false;
    if (word.folded === '.' || word.folded === ',' || word.folded === '-' || word.folded === '—')
      return true;
    // "Ambassador H E Ana Halden"
    if (word.capital && EXCELLENCY.has(word.folded)) return true;
    return (word.classes & HONORIFIC_WORDS) !== 0 && !isHead(word);
  };
  let commas = 0;
  while (skippable(last) && commas < 2) {
    if (words[last]?.folded === ',') commas += 1;
    last -= 1;
  }
  if (last < sentence.firstWord) return null;
  const head = headBefore(people, last, sentence.firstWord);
  if (head === null) return null;
  const end = head === last ? head + 1 : officeEnd(people, head, last + 1);
  if (end !== last + 1) return null;
  const first = officeStart(people, head, sentence.firstWord);
  if (isAside(words, first, { from: end, to: name.first })) return null;
  // "The president, Mr. Halden" is apposition; "…the president, Halden said" is too, but only after an article.
  if (commas > 0 && !isAfterDeterminer(people, first)) return null;
  return readOffice(people, { first, end, head });
}

/** "Ana Halden -the foreign minister- met Piet Odal": an office between two dashes is of the name before it. */
function isAside(
  words: People['facts']['words'],
  first: number,
  between: { readonly from: number; readonly to: number },
): boolean {
  const closed = words.slice(between.from, between.to).some(({ folded }) => folded === '-');
  const opener = DETERMINERS.has(words[first - 1]?.folded ?? '') ? first - 2 : first - 1;
  return closed && words[opener]?.folded === '-';
}

/** The head of the phrase that ends at `last`: that word, or one before an "of …" that ends there. */
function headBefore({ facts }: People, last: number, from: number): number | null {
  if (isHead(facts.words[last])) return last;
  for (let i = last - 1; i >= Math.max(from, last - 8); i -= 1) {
    const word = facts.words[i];
    if (isHead(word)) return OF_WORDS.has(facts.words[i + 1]?.folded ?? '') ? i : null;
    if (word === undefined || /^[,.;:()]$/u.test(word.folded)) return null;
  }
  return null;
}

/** "Norland's first independent senator", "the long-suffering mayor": adjectives may stand between. */
function isAfterDeterminer({ facts }: People, first: number): boolean {
  const own = facts.words[first];
  if (own !== undefined && (own.classes & (CLASS.demonym | CLASS.country)) !== 0) return true;
  for (let i = first - 1; i >= first - MOST_ADJECTIVES; i -= 1) {
    const word = facts.words[i]?.folded ?? '';
    if (DETERMINERS.has(word) || /^['’]s$/u.test(word)) return true;
    if (facts.words[i]?.capital !== false || !/^\p{L}/u.test(word) || STOPS.has(word)) return false;
  }
  return false;
}

/** "Ana Halden, the country's prime minister,", "Ana Halden (head of the navy)", "Ana Halden is prime minister of …". */
function after(people: People, name: FoundName, sentence: Sentence): OfficePhrase | null {
  const { words } = people.facts;
  const opener = words[name.end]?.folded ?? '';
  if (!/^[,(–—-]$/u.test(opener) && !COPULAS.has(opener)) return null;
  let i = name.end + 1;
  if (/^\d+$/u.test(words[i]?.folded ?? '') && words[i + 1]?.folded === ',') i += 2;
  if (words[i]?.folded === 'who' && COPULAS.has(words[i + 1]?.folded ?? '')) i += 2;
  if (SERVING.has(words[i]?.folded ?? '') && words[i + 1]?.folded === 'as') i += 2;
  while (DETERMINERS.has(words[i]?.folded ?? '') && !FORMER_WORDS.has(words[i]?.folded ?? ''))
    i += 1;
  const from = i;
  const head = headAfter(people, from, Math.min(sentence.endWord, from + MOST_APPOSITION));
  if (head === null) return null;
  const end = officeEnd(people, head, sentence.endWord);
  return readOffice(people, { first: from, end, head });
}

function headAfter({ facts }: People, from: number, to: number): number | null {
  let head: number | null = null;
  for (let i = from; i < to; i += 1) {
    const word = facts.words[i];
    if (word === undefined) return head;
    if (isHead(word)) head = i;
    // "Ana Halden was praised for the official count": what a preposition brings is no office of hers.
    else if (head !== null || STOPS.has(word.folded)) return head;
    const fits =
      isHead(word) ||
      word.capital ||
      POST_MODIFIERS.has(word.folded) ||
      FORMER_WORDS.has(word.folded) ||
      (word.classes & (CLASS.demonym | CLASS.country | CLASS.post)) !== 0 ||
      /^['’]s$|^-$/u.test(word.folded) ||
      /^\p{L}+(?:-\p{L}+)?$/u.test(word.folded);
    if (!fits || (word.classes & CLASS.speech) !== 0) return head;
  }
  return head;
}
