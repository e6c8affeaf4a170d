import type { Gist, GistQuote } from '../model/gist.ts';
import { type Wording, wordingOf } from './quotes/wording-of.ts';

/** A quote taken apart for comparing. */
export interface Worded {
  readonly quote: GistQuote;
  readonly wording: Wording;
}

/** An earlier article as it is compared with: what it is to the open one. */
export interface Source {
  readonly gist: Gist;
  readonly sameEvent: boolean;
  /** An earlier version of this very page. */
  readonly samePage: boolean;
  /** The same text, published elsewhere. */
  readonly sameText: boolean;
  /** Its quotes, taken apart once; none where the article was found for its counts alone. */
  readonly quotes: readonly Worded[];
}

/** Takes quotes apart, once for all comparisons with them. */
export function worded(quotes: readonly GistQuote[]): Worded[] {
  return quotes.map((quote) => ({ quote, wording: wordingOf(quote.text, quote.act) }));
}
