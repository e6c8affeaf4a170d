import { fingerprints } from '../align/fingerprints.ts';
import { foldedWords } from '../align/folded.ts';
import type { Gist, GistQuote } from '../model/gist.ts';
import type { KeyQuery } from '../ports.ts';
import { dayAfter } from './days.ts';
import { isComparable, lookUpKey } from './figures/counted.ts';
import type { Draft } from './gist.ts';

/** Bounds on the keys of one reading: they are what the library's size on disk is made of. */
const EVENT_TERMS = 7;
const QUOTE_KEYS = 28;
const FIGURE_KEYS = 12;
const PERSON_KEYS = 12;
/** Runs of content words looked at together; one is kept. */
const WINDOW = 4;
/** Days before and after an article in which another one of the same event is looked for. */
export const EVENT_WINDOW = 5;
const EVER = { from: '0000-01-01', to: '9999-12-31' };

/** Pairs of the terms an article is most about: two together are far rarer than each alone. */
function eventKeys({ terms }: Draft): string[] {
  const top = terms.slice(0, EVENT_TERMS);
  return top.flatMap((a, i) => top.slice(i + 1).map((b) => `e:${[a, b].sort().join('+')}`));
}

/** The smallest fingerprints of each quote: both sides choose alike, so that like quotes meet. */
function quoteKeys(quotes: readonly GistQuote[]): string[] {
  const prints = quotes.map((quote) =>
    fingerprints(foldedWords(quote.text), WINDOW).sort((a, b) => a - b),
  );
  const keys = new Set<string>();
  for (let rank = 0; rank < 4 && keys.size < QUOTE_KEYS; rank += 1) {
    for (const print of prints) {
      const hash = print[rank];
      if (hash !== undefined && keys.size < QUOTE_KEYS) keys.add(`q:${hash.toString(36)}`);
    }
  }
  return [...keys];
}

function figureKeys({ figures }: Draft): string[] {
  const keys = figures.filter(isComparable).map(({ countKey }) => lookUpKey(countKey ?? ''));
  return [...new Set(keys)].slice(0, FIGURE_KEYS);
}

/** The keys a reading is kept under; people are those of the library. */
export function keysOf(gist: Gist): string[] {
  const people = gist.people.filter((person) => person.leader).map((person) => `p:${person.id}`);
  return [
    ...eventKeys(gist),
    ...quoteKeys(gist.quotes),
    ...figureKeys(gist),
    ...new Set(people.slice(0, PERSON_KEYS)),
  ];
}

/** What is asked of the library for one reading, by what it is asked for. */
export interface Queries {
  readonly event: readonly KeyQuery[];
  readonly quotes: readonly KeyQuery[];
  readonly figures: readonly KeyQuery[];
}

/** The look-ups of one reading: the event around its day, the same words and the same counts at any time. */
export function queriesOf(draft: Draft): Queries {
  const { date } = draft.ref;
  const near = { from: dayAfter(date, -EVENT_WINDOW), to: dayAfter(date, EVENT_WINDOW) };
  return {
    event: eventKeys(draft).map((key) => ({ key, weight: 1, ...near })),
    quotes: quoteKeys(draft.quotes).map((key) => ({ key, weight: 1, ...EVER })),
    figures: figureKeys(draft).map((key) => ({ key, weight: 1, ...EVER })),
  };
}
