import { countriesIn, countryAt } from '../../data/country-words.ts';
import {
  FORMER_WORDS,
  LEADER_HEADS,
  OTHER_HEADS,
  POST_MODIFIERS,
  POST_NAMES,
} from '../../data/posts.ts';
import type { OfficePhrase } from '../../model/mention.ts';
import type { WordFacts } from './document-facts.ts';
import type { People } from './found-name.ts';
import { CLASS } from './word-classes.ts';

/** Words of an office phrase: half-open, the article or possessive pronoun before it left out. */
export interface OfficeWords {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** Words by which an office goes on behind its head. */
export const OF_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in']);
/** After these only a place or a body goes on with the office: "envoy to Norland", not "spoke to reporters". */
const NAMING = new Set(['to', 'at', 'in']);
/** Words in lower case that may follow "of" where a comma or a full stop closes the phrase: "head of rocket design,". */
const MOST_PLAIN = 2;
const INSIDE_OF = new Set([
  'of',
  'and',
  'the',
  'for',
  '&',
  "'s",
  "'",
  'its',
  'his',
  'their',
  'de',
  'a',
]);
const LINKS = new Set(['-', '/', "'s", '’s', "'", '’', '.']);
/** Words that no office phrase goes over. */
export const STOPS: ReadonlySet<string> = new Set(
  'the a an his her its their our my this that these those and or but as by with from who whom which when while where after before on in at of to for'.split(
    ' ',
  ),
);
const DEMONYM = /^\p{L}{3,}(?:ian|ean|ese|ish|istani|aeli)$/u;
const MOST_LEFT = 9;
const MOST_RIGHT = 12;

/** Whether a word is the head of an office phrase: "president", "minister", "Gen" and not "presidents". */
export function isHead(word: WordFacts | undefined): boolean {
  return word !== undefined && (LEADER_HEADS.has(word.folded) || OTHER_HEADS.has(word.folded));
}

/** "Orvanian", of a country that no list has: an adjective even where a sentence opens with it. */
export function readsLikeDemonym({ folded, capital, classes }: WordFacts): boolean {
  return capital && (classes & CLASS.opening) === 0 && DEMONYM.test(folded);
}

/** First word of the office phrase whose head stands at `head`: back over modifiers, countries and bodies. */
export function officeStart({ facts, taken }: People, head: number, from: number): number {
  let first = head;
  for (let i = head - 1; i >= Math.max(from, head - MOST_LEFT); i -= 1) {
    const word = facts.words[i];
    if (word === undefined || STOPS.has(word.folded) || taken.has(i)) break;
    const link = LINKS.has(word.folded) && facts.words[i - 1] !== undefined && i > from;
    const fits =
      POST_MODIFIERS.has(word.folded) ||
      FORMER_WORDS.has(word.folded) ||
      (word.classes & (CLASS.demonym | CLASS.country | CLASS.post)) !== 0 ||
      (word.capital && (word.classes & CLASS.calendar) === 0 && facts.opens[i] !== 1) ||
      opensBody(facts, i, first) ||
      readsLikeDemonym(word) ||
      /^\p{L}+-\p{L}+$/u.test(word.folded);
    if (!fits && !link) break;
    if (fits) first = i;
  }
  return first;
}

/** "White House spokesman", "Norvale Power Party leader": a capital that opens the sentence and belongs to a body or a country. */
function opensBody({ words, opens }: People['facts'], i: number, first: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next === undefined || opens[i] !== 1 || first !== i + 1) return false;
  if (countryAt([word.folded, next.folded], 0)?.end === 2) return true;
  const inBody = next.capital && !POST_MODIFIERS.has(next.folded) && !isHead(next);
  return inBody && word.capital && (word.classes & (CLASS.opening | CLASS.calendar)) === 0;
}

/** The word after the office phrase's last: over "of …", "for …" behind the head, no further than `to`. */
export function officeEnd({ facts }: People, head: number, to: number): number {
  let end = head + 1;
  const link = facts.words[end]?.folded ?? '';
  if (!OF_WORDS.has(link)) return end;
  const plain = plainEnd(facts.words, end + 1);
  if (!NAMING.has(link) && plain !== null) return plain;
  const named = facts.words[facts.words[end + 1]?.folded === 'the' ? end + 2 : end + 1];
  if (NAMING.has(link) && named?.capital !== true) return end;
  const most = Math.min(to, head + MOST_RIGHT);
  for (let i = end; i < most; i += 1) {
    const word = facts.words[i];
    if (word === undefined) break;
    const solid =
      word.capital ||
      (POST_MODIFIERS.has(word.folded) && word.folded !== 'under') ||
      BODY_NOUNS.has(word.folded) ||
      (word.classes & (CLASS.demonym | CLASS.country | CLASS.capital)) !== 0;
    if (solid) end = i + 1;
    else if (!OF_WORDS.has(word.folded) && !INSIDE_OF.has(word.folded)) break;
  }
  return end;
}

function plainEnd(words: readonly WordFacts[], from: number): number | null {
  for (let i = from; i < from + MOST_PLAIN; i += 1) {
    if (words[i]?.capital !== false || !/^\p{Ll}+$/u.test(words[i]?.folded ?? '')) return null;
    if (/^(?:[,.;:)]|and)$/u.test(words[i + 1]?.folded ?? '')) return i + 1;
  }
  return null;
}

const BODY_NOUNS = new Set(
  (
    'state affairs department ministry office government movement group organization organisation party wing council committee ' +
    'agency service services staff bureau engineering development country region province city forces operations relations rights ' +
    'parliament assembly house commission bank union league federation court church programme program mission unit branch division ' +
    'delegation administration authority institute university school company team campaign faction militia front army'
  ).split(' '),
);

/** Reads an office phrase: its post, normalised, and the country or body it is of. */
export function readOffice(
  { article, facts }: People,
  { first, end, head }: OfficeWords,
): OfficePhrase {
  const folded = facts.words.slice(first, end).map(({ folded: word }) => word);
  const former = folded.some((word) => FORMER_WORDS.has(word) || word.startsWith('ex-'));
  // "Envoy for France and Spanish affairs": a country in the middle of what the post is for is a part of it.
  const countries = countriesIn(folded).filter(
    (place) => place.end <= head - first || place.end === folded.length,
  );
  const country = countries[0]?.country ?? null;
  const bare = folded.filter(
    (word, i) =>
      !FORMER_WORDS.has(word) &&
      !LINKS.has(word) &&
      !/^(?:re|newly)-/u.test(word) &&
      !countries.some((place) => i >= place.first && i < place.end),
  );
  const headAt = bare.indexOf(facts.words[head]?.folded ?? '');
  const upToHead = bare.slice(0, headAt + 1);
  const after = bare.slice(headAt + 1);
  const post = postOf(upToHead, after);
  return {
    start: article.words[first]?.start ?? 0,
    end: article.words[end - 1]?.end ?? 0,
    post: post.name,
    of: country ?? bodyOf({ article, facts }, { first, end, head }, post.used),
    former,
  };
}

/** The longest known post the words make: "minister of defence" before "minister". */
function postOf(
  upToHead: readonly string[],
  after: readonly string[],
): { readonly name: string; readonly used: number } {
  const trailing = after.filter((word) => word !== 'the');
  for (let right = Math.min(4, trailing.length); right >= 0; right -= 1) {
    for (let left = Math.min(4, upToHead.length); left > 0; left -= 1) {
      const words = [...upToHead.slice(-left), ...trailing.slice(0, right)].join(' ');
      const name = POST_NAMES.get(words) ?? (KNOWN_POSTS.has(words) ? words : undefined);
      if (name !== undefined) {
        const before = upToHead.slice(0, -left).filter((word) => POST_MODIFIERS.has(word));
        const rest = trailing.slice(right).join(' ');
        return { name: closed([...before, name, rest].join(' ').trim()), used: right };
      }
    }
  }
  const known = upToHead.filter((word, i) => i === upToHead.length - 1 || POST_MODIFIERS.has(word));
  return { name: closed([...known, ...trailing].join(' ')), used: 0 };
}
/** Without the prepositions that a country left behind: "minister of", once "of Norland" is read. */
function closed(post: string): string {
  return post.replace(/(?: (?:of|for|to|at|in))+$/u, '');
}
const KNOWN_POSTS: ReadonlySet<string> = new Set([
  'secretary of state',
  'member of parliament',
  'head of state',
  'chief of staff',
  ...POST_NAMES.values(),
]);

/** A body written with a capital before the head: "Hamas leader", "State Department spokesman". */
function bodyOf(
  { article, facts }: Pick<People, 'article' | 'facts'>,
  { first, end, head }: OfficeWords,
  used: number,
): string | null {
  const before: number[] = [];
  for (let i = head - 1; i >= first; i -= 1) {
    const word = facts.words[i];
    if (word === undefined || LINKS.has(word.folded)) continue;
    const isBody =
      word.capital &&
      !POST_MODIFIERS.has(word.folded) &&
      (word.classes & CLASS.honorific) === 0 &&
      !FORMER_WORDS.has(word.folded) &&
      !isHead(word);
    const goesOn = before.length > 0 && word.capital;
    if (!isBody && !goesOn) {
      if (before.length > 0) break;
      continue;
    }
    before.unshift(i);
  }
  const span =
    before.length > 0
      ? [before[0] ?? first, (before.at(-1) ?? first) + 1]
      : capitalsAfter(facts.words, head + 1 + used, end);
  if (span === null) return null;
  const [from = 0, to = 0] = span;
  return article.article.text.slice(article.words[from]?.start, article.words[to - 1]?.end);
}

function capitalsAfter(
  words: readonly WordFacts[],
  from: number,
  end: number,
): readonly [number, number] | null {
  let first = from;
  while (first < end && words[first]?.capital !== true) first += 1;
  return first < end ? [first, end] : null;
}
