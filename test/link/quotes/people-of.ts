import { linkQuotes } from '../../../lib/link/quotes.ts';
import type { Person, Quote } from '../../../lib/model/reading.ts';
import { readText } from '../../../lib/read/read-text.ts';
import { recogniseQuotes } from '../../../lib/recognise/quotes/index.ts';
import { articleWords } from '../../../lib/text/article-words.ts';

/** Names of a person, the fullest first, and the pronoun that a list of given names tells. */
export type Cast = readonly (readonly [pronoun: Person['pronoun'], ...names: string[]])[];

/** A person with a place wherever one of the names stands in the text. */
function person(text: string, id: string, [pronoun, ...names]: Cast[number]): Person {
  const places = [];
  for (let at = 0; at < text.length; at += 1) {
    const name = names.find((each) => text.startsWith(each, at));
    if (name === undefined) continue;
    const form = name.startsWith('the ') ? ('title' as const) : ('name' as const);
    places.push({ start: at, end: at + name.length, form, because: '' });
    at += name.length;
  }
  const facts = { office: null, offices: [], leader: false, because: '', roster: null };
  return { id, name: names[0] ?? '', pronoun, places, ...facts };
}

/** The quotes of a text in which these people are known, linked to their speakers. */
export function quotesIn(text: string, cast: Cast): Quote[] {
  const words = articleWords(readText(text));
  const people = cast.map((names, i) => person(text, `p${i + 1}`, names));
  return linkQuotes(words, recogniseQuotes(words), people);
}
