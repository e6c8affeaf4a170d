import { COUNTRIES } from '../../data/countries.ts';
import { GIVEN_NAMES } from '../../data/given-names.ts';
import {
  CALENDAR_WORDS,
  HONORIFICS,
  NOT_PERSON_WORDS,
  OPENING_WORDS,
  PARTICLES,
  POST_WORDS,
  RANKS,
  SPEECH_VERBS,
} from '../../data/name-words.ts';
import { ROSTER } from '../../data/roster/index.ts';
import { SURNAMES } from '../../data/surnames.ts';
import { fold } from '../../text/fold.ts';

/** Bits of a word's classes. A word may be in several: "King" is an honorific and a surname. */
export const CLASS = {
  given: 1,
  surname: 2,
  honorific: 4,
  rank: 8,
  post: 16,
  speech: 32,
  particle: 64,
  notPerson: 128,
  calendar: 256,
  country: 512,
  demonym: 1024,
  capital: 2048,
  opening: 4096,
  /** Last word of a name in the roster. */
  holder: 8192,
} as const;

/** Classes of words that are a part of somebody's name. */
export const NAME_CLASSES = CLASS.given | CLASS.surname | CLASS.holder;
/** Classes of words that stand beside names: titles, offices, places, days. */
export const BESIDE_NAMES =
  CLASS.honorific |
  CLASS.rank |
  CLASS.post |
  CLASS.notPerson |
  CLASS.calendar |
  CLASS.country |
  CLASS.demonym |
  CLASS.capital;
/** The same, and words that open a sentence or tell that somebody speaks. */
export const NO_NAME = BESIDE_NAMES | CLASS.opening | CLASS.speech;

function countryWords(): readonly (readonly [words: string, bit: number])[] {
  return COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = '', demonyms = '', capital = ''] = line.toLowerCase().split('|');
      return [
        [`${name},${others}`, CLASS.country],
        [demonyms, CLASS.demonym],
        [capital, CLASS.capital],
      ] as const;
    })
    .map(([list, bit]) => [list.split(/[, ]+/u).join(' '), bit] as const);
}

function holderWords(): string {
  return ROSTER.map(({ name }) => fold(name).split(' ').at(-1) ?? '')
    .filter((word) => word.length > 2)
    .join(' ');
}

const LISTS: readonly (readonly [words: string, bit: number])[] = [
  [GIVEN_NAMES.he, CLASS.given],
  [GIVEN_NAMES.she, CLASS.given],
  [GIVEN_NAMES.either, CLASS.given],
  [SURNAMES, CLASS.surname],
  [HONORIFICS, CLASS.honorific],
  [RANKS, CLASS.rank],
  [POST_WORDS, CLASS.post],
  [SPEECH_VERBS, CLASS.speech],
  [PARTICLES, CLASS.particle],
  [NOT_PERSON_WORDS, CLASS.notPerson],
  [CALENDAR_WORDS, CLASS.calendar],
  [OPENING_WORDS, CLASS.opening],
  ...countryWords(),
  [holderWords(), CLASS.holder],
];

const CLASSES: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>();
  for (const [list, bit] of LISTS) {
    for (const word of list.split(/\s+/u)) {
      if (word.length > 0) classes.set(word, (classes.get(word) ?? 0) | bit);
    }
  }
  return classes;
})();

/** Class bits of a folded word; of a hyphenated one those of the whole, else of its first part as far as it is a given name. */
export function classesOf(folded: string): number {
  const whole = CLASSES.get(folded);
  if (whole !== undefined) return whole;
  const hyphen = folded.indexOf('-');
  if (hyphen < 1) return 0;
  return (CLASSES.get(folded.slice(0, hyphen)) ?? 0) & (CLASS.given | CLASS.particle | CLASS.rank);
}
