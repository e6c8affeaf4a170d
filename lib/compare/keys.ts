import { fingerprints } from '../align/fingerprints.ts';
import { foldedWords } from '../align/folded.ts';
import type { GistQuote, ReadingKeys } from '../model/gist.ts';
import type { Search } from '../ports.ts';
import { dayAfter } from './days.ts';
import { isComparable, isOfMany, lookUpKey } from './figures/counted.ts';
import type { Draft } from './gist.ts';

/** Bounds on the keys of one reading: they are what the library's size on disk is made of. */
const EVENT_TERMS = 7;
const QUOTE_KEYS = 14;
const FIGURE_KEYS = 4;
/** Runs of content words looked at together; one is kept. */
const WINDOW = 4;
/** Days before and after an article in which another one of the same event is looked for. */
export const EVENT_WINDOW = 5;

/**
 * Bounds on the work for one article. Words said and counts are looked for at any time, and what everybody says stands in a
 * reading of every day: the newest few are enough, and one common phrase alone fetches nothing.
 */
const EVENT_BOUNDS = { each: 32, least: 0, most: 16 };
const QUOTE_BOUNDS = { each: 8, least: 0.4, most: 4 };
const FIGURE_BOUNDS = { each: 4, least: 0, most: 2 };

/** Pairs of the terms an article is most about: two together are far rarer than each alone. */
function eventKeys({ terms }: Draft): string[] {
  const top = terms.slice(0, EVENT_TERMS);
  return top.flatMap((a, i) => top.slice(i + 1).map((b) => `e:${[a, b].sort().join('+')}`));
}

/** The smallest fingerprints of each quote, one of each first: both sides choose alike, so that like quotes meet. */
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

/** What befell many: the only counts that are looked for beyond the article's days, to be told apart from those of its event. */
function figureKeys({ figures }: Draft): string[] {
  const keys = figures
    .filter((figure) => isComparable(figure) && isOfMany(figure))
    .map(({ countKey }) => lookUpKey(countKey ?? ''));
  return [...new Set(keys)].slice(0, FIGURE_KEYS);
}

/** The keys a reading is kept under. */
export function keysOf(gist: Draft): ReadingKeys {
  return { near: eventKeys(gist), ever: [...quoteKeys(gist.quotes), ...figureKeys(gist)] };
}

/** What is looked for in the library for one reading, by what it is looked for. */
export interface Searches {
  readonly event: Search;
  readonly quotes: Search;
  readonly figures: Search;
}

/** The look-ups of one reading: the event around its day, the same words and the same counts at any time. */
export function searchesOf(draft: Draft): Searches {
  const { date } = draft.ref;
  const days = { from: dayAfter(date, -EVENT_WINDOW), to: dayAfter(date, EVENT_WINDOW) };
  return {
    event: { keys: eventKeys(draft), days, ...EVENT_BOUNDS },
    quotes: { keys: quoteKeys(draft.quotes), days: null, ...QUOTE_BOUNDS },
    figures: { keys: figureKeys(draft), days: null, ...FIGURE_BOUNDS },
  };
}
