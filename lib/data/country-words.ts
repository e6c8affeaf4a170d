import { fold } from '../text/fold.ts';
import { COUNTRIES } from './countries.ts';
import { COUNTRY_OF_WORDS } from './posts.ts';

/** Folded names of a country, its adjectives, its people and its capital → the country. */
const COUNTRY_BY_WORDS: ReadonlyMap<string, string> = (() => {
  const byWords = new Map<string, string>(COUNTRY_OF_WORDS);
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', ...others] = line.split('|');
    for (const words of [name, ...others.flatMap((list) => list.split(','))]) {
      const key = fold(words);
      if (key !== '' && !byWords.has(key)) byWords.set(key, name);
      if (key.endsWith('an') || key.endsWith('i')) byWords.set(`${key}s`, name);
    }
  }
  return byWords;
})();
const LONGEST = 5;
/** First words of all of these, so that a word that begins none costs one look-up. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRY_BY_WORDS.keys()].map((words) => words.split(' ')[0] ?? ''),
);

/** A country named by words, as a half-open range of them. */
export interface CountryWords {
  readonly country: string;
  readonly first: number;
  readonly end: number;
}

/** The country that words beginning at `first` name: "Israeli", "South Korea", "the White House" without its article. */
export function countryAt(folded: readonly string[], first: number): CountryWords | null {
  if (!FIRST_WORDS.has(folded[first] ?? '')) return null;
  for (let length = Math.min(LONGEST, folded.length - first); length > 0; length -= 1) {
    const country = COUNTRY_BY_WORDS.get(folded.slice(first, first + length).join(' '));
    if (country !== undefined) return { country, first, end: first + length };
  }
  return null;
}

/** Every country the words name, in order. */
export function countriesIn(folded: readonly string[]): CountryWords[] {
  const found: CountryWords[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const at = countryAt(folded, i);
    if (at === null) continue;
    found.push(at);
    i = at.end - 1;
  }
  return found;
}
