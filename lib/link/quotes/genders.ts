import type { Person } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords } from '../../model/words.ts';
import { type Gender, genderOfGiven } from '../people/gender.ts';
import type { Placed } from './speaker-words.ts';

const HE = /^(?:he|him|his|himself)$/iu;
const SHE = /^(?:she|her|hers|herself)$/iu;
/** A name list is believed against fewer uses of the other pronoun than this. */
const AGAINST_LIST = 2;
/** Of all uses beside a name this share must be of one pronoun. */
const SHARE = 0.75;

/** The pronoun that words are in themselves; undefined for all other words. */
export function genderOfPronoun(word: string): Gender | undefined {
  if (HE.test(word)) return 'he';
  return SHE.test(word) ? 'she' : undefined;
}

/** Who uses the words: the narrator, or a speaker whom he reports or quotes. */
export type Voice = 'narrator' | 'indirect' | 'direct';

/** Where the narrator speaks, and in which of his sentences. */
export interface Narration {
  readonly sentenceAt: (offset: number) => number;
  readonly voiceAt: (span: Span) => Voice;
}

/**
 * The pronoun by which the text speaks of each person, by id: told by the pronouns that stand behind the name with nobody
 * else named near, or by a given name among the words of the name.
 */
export function gendersOf(
  words: ArticleWords,
  people: readonly Person[],
  places: readonly Placed[],
  narration: Narration,
): ReadonlyMap<string, Gender | null> {
  const votes = votesOf(words, places, narration);
  return new Map(
    people.map((person) => [person.id, genderOf(person, votes.get(person.id) ?? NO_VOTES)]),
  );
}

interface Votes {
  he: number;
  she: number;
}

const NO_VOTES: Readonly<Votes> = { he: 0, she: 0 };

function genderOf({ name, pronoun }: Person, { he, she }: Readonly<Votes>): Gender | null {
  const most = he > she ? 'he' : 'she';
  const uses = Math.max(he, she);
  const clear = uses > 0 && uses >= SHARE * (he + she);
  const listed = pronoun ?? genderIn(name);
  if (listed !== null && (!clear || uses < AGAINST_LIST)) return listed;
  return clear ? most : null;
}

/** 'Norland Sen. Marta Oster': what a given name among the words before the last tells. */
export function genderIn(name: string): Gender | null {
  const told = name
    .split(' ')
    .slice(0, -1)
    .map(genderOfGiven)
    .filter((gender) => gender !== null);
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** Counts the narrator's pronouns behind names where nobody but one person is named near. */
function votesOf(
  { words }: ArticleWords,
  places: readonly Placed[],
  { sentenceAt, voiceAt }: Narration,
): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const told = places.filter((place) => voiceAt(place) !== 'direct');
  let next = 0;
  let counted: Placed | null = null;
  for (const word of words) {
    while ((told[next]?.start ?? word.start) < word.start) next += 1;
    const gender = genderOfPronoun(word.text);
    const last = told[next - 1];
    if (gender === undefined || last === undefined || voiceAt(word) !== 'narrator') continue;
    const from = sentenceAt(word.start) - 1;
    if (last === counted || sentenceAt(last.start) < from) continue;
    counted = last;
    let other = next - 2;
    while (told[other]?.person.id === last.person.id) other -= 1;
    if (sentenceAt(told[other]?.start ?? -1) >= from) continue;
    const own = votes.get(last.person.id) ?? { ...NO_VOTES };
    own[gender] += 1;
    votes.set(last.person.id, own);
  }
  return votes;
}
