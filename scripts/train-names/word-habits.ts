import { GIVEN_NAMES } from '../../lib/data/given-names.ts';
import { SURNAMES } from '../../lib/data/surnames.ts';
import { readText } from '../../lib/read/read-text.ts';
import { LEVELS_BESIDE, LEVELS_OF_NAME } from '../../lib/recognise/people/word-groups.ts';
import { articleWords } from '../../lib/text/article-words.ts';
import type { Vectors } from './k-means.ts';
import { type Example, learnAnswers } from './network.ts';
import type { Row } from './rows.ts';

/** What a word is in labelled texts: within a person's name, its last word, within another name, none. */
const KINDS = ['given', 'last', 'ORG', 'LOC', 'MISC', 'none'] as const;
const [GIVEN, LAST] = [0, 1] as const;
/** How often each kind was met, and how often a person's name was met beside the word, or another capital. */
interface Habits {
  readonly kinds: number[];
  readonly leads: [name: number, other: number];
  readonly follows: [name: number, other: number];
}

/** What the vectors tell of every word, as the table of word groups has it. */
export interface Leaning {
  readonly kind: number;
  readonly beside: number;
  /** The word is more likely to be part of a person's name than all else. */
  readonly ofName: boolean;
}

const SEED = 3;
/** A word of the name lists that no text has counts as half a sight of it. */
const LISTED = 0.5;
const MOST_WEIGHT = 2;
const LETTERS = /\p{L}/u;

/**
 * What words are like those that labelled texts have in names, and beside them: learnt from the words that are in the texts
 * and in the name lists, told of all words that have a vector.
 *
 * @param words lower-case words, in the order of their vectors
 */
export function leanings(
  words: readonly string[],
  vectors: Vectors,
  rows: readonly Row[],
): (index: number) => Leaning {
  const habits = listed(habitsIn(rows));
  const learn = (of: (habits: Habits) => readonly number[]) => {
    const examples = words.flatMap((word, index) => {
      const known = habits.get(word);
      return known === undefined ? [] : exampleOf(index, of(known));
    });
    return learnAnswers(vectors, examples, {
      answers: examples[0]?.shares.length ?? 0,
      seed: SEED,
    });
  };
  const kinds = learn((known) => known.kinds);
  const leads = learn((known) => known.leads);
  const follows = learn((known) => known.follows);
  return (index) => {
    const odds = kinds(index);
    const top = odds.indexOf(Math.max(...odds));
    const name = (odds[GIVEN] ?? 0) + (odds[LAST] ?? 0);
    const level = (share: number, levels: number) =>
      Math.min(levels - 1, Math.floor(share * levels));
    const before = level(leads(index)[0] ?? 0, LEVELS_BESIDE);
    const after = level(follows(index)[0] ?? 0, LEVELS_BESIDE);
    return {
      kind: 1 + top * LEVELS_OF_NAME + level(name, LEVELS_OF_NAME),
      beside: before * LEVELS_BESIDE + after,
      ofName: name > 0.5,
    };
  };
}

function exampleOf(index: number, counts: readonly number[]): Example[] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return [];
  const weight = Math.min(MOST_WEIGHT, Math.log2(1 + total));
  return [{ index, shares: counts.map((count) => count / total), weight }];
}

function freshHabits(): Habits {
  return { kinds: KINDS.map(() => 0), leads: [0, 0], follows: [0, 0] };
}

function habitsIn(rows: readonly Row[]): Map<string, Habits> {
  const habits = new Map<string, Habits>();
  const of = (text: string): Habits => {
    const key = text.toLowerCase();
    const known = habits.get(key) ?? freshHabits();
    habits.set(key, known);
    return known;
  };
  const bump = (counts: number[], at: number) => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const { text, ents } of rows) {
    const { words } = articleWords(readText(text));
    const kinds = kindsOf(words, ents);
    const isName = (i: number) => kinds[i] === GIVEN || kinds[i] === LAST;
    const isCapital = (i: number) => {
      const first = words[i]?.text.charAt(0) ?? '';
      return first !== first.toLowerCase();
    };
    words.forEach((word, i) => {
      if (!LETTERS.test(word.text)) return;
      const known = of(word.text);
      bump(known.kinds, kinds[i] ?? KINDS.length - 1);
      if (isName(i)) return;
      if (isCapital(i + 1)) bump(known.leads, isName(i + 1) ? 0 : 1);
      if (isCapital(i - 1)) bump(known.follows, isName(i - 1) ? 0 : 1);
    });
  }
  return habits;
}

/** The kind of each word of a text, as a number of `KINDS`. */
function kindsOf(
  words: readonly { readonly start: number; readonly end: number }[],
  ents: Row['ents'],
): number[] {
  const sorted = [...ents].sort((a, b) => a.start - b.start);
  let next = 0;
  return words.map(({ start, end }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const ent = sorted[next];
    if (ent === undefined || ent.start >= end) return KINDS.length - 1;
    if (ent.type === 'PER') return ent.end <= end ? LAST : GIVEN;
    return (KINDS as readonly string[]).indexOf(ent.type);
  });
}

function listed(habits: Map<string, Habits>): Map<string, Habits> {
  const add = (list: string, kind: number) => {
    for (const word of list.split(/\s+/u)) {
      if (habits.has(word)) continue;
      const fresh = freshHabits();
      fresh.kinds[kind] = LISTED;
      habits.set(word, fresh);
    }
  };
  for (const list of Object.values(GIVEN_NAMES)) add(list, GIVEN);
  add(SURNAMES, LAST);
  return habits;
}
