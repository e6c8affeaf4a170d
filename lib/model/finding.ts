import type { Gist, KnownPerson, ReadingKeys } from './gist.ts';
import type { FigureValue, Modifier } from './mention.ts';
import type { Span } from './span.ts';

export type QuoteRelation =
  | 'same'
  | 'cut'
  | 'extended'
  | 'reworded'
  | 'paraphrase'
  | 'other-speaker'
  | 'also-said'
  | 'other-occasion';
export type FigureRelation =
  | 'same'
  | 'rounded'
  | 'updated'
  | 'conflicting'
  | 'other-event'
  | 'not-comparable';
export type PersonRelation = 'spelling' | 'office' | 'status';
export type LeftOutKind = 'quote' | 'figure' | 'person';

/** An article of the library, as a finding names it. */
export interface ArticleRef {
  readonly id: string;
  readonly url: string;
  readonly outlet: string | null;
  readonly headline: string;
  /** ISO date it is ordered by, and where that date comes from. */
  readonly date: string;
  readonly dateFrom: 'published' | 'text' | 'read';
}

/** A place in an article of the library, with its words and the sentence around them, so that it can be shown without the page. */
export interface EarlierPlace extends Span {
  readonly article: ArticleRef;
  readonly text: string;
  readonly sentence: string;
  /** Who said it or who is the source, as that article has it. */
  readonly by: string | null;
}

/** A figure in an article of the library: beside its words, what a line or a point of its series needs. */
export interface EarlierFigure extends EarlierPlace {
  readonly value: FigureValue;
  readonly modifier: Modifier;
  /** What is counted, as that article has it: 'people killed'. */
  readonly noun: string | null;
}

/** A place in the open article. */
export interface HerePlace extends Span {
  readonly text: string;
  /** Index of the quote, figure or person in its list of the reading. */
  readonly index: number;
}

/** One comparison between this reading and the library. `relation` reads "here is a … of there". */
export type Finding = {
  readonly there: EarlierPlace;
  /** One sentence a reader understands. */
  readonly why: string;
  /** 0 to 1: how much it matters; findings come in falling order of it. */
  readonly weight: number;
} & (
  | { readonly kind: 'quote'; readonly relation: QuoteRelation; readonly here: HerePlace }
  | {
      readonly kind: 'figure';
      readonly relation: FigureRelation;
      readonly here: HerePlace;
      readonly there: EarlierFigure;
    }
  | { readonly kind: 'person'; readonly relation: PersonRelation; readonly here: HerePlace }
  | { readonly kind: 'left-out'; readonly relation: LeftOutKind; readonly here: null }
);

/** How the open article compares with what was read before. */
export interface Comparison {
  /** The open article as later findings will name it; `id` is its id in the library. */
  readonly here: ArticleRef;
  /** Id of the event the article belongs to, new where nothing before shares it, and why it belongs there. */
  readonly event: string;
  readonly eventBecause: string;
  /** Earlier articles of the event, by date. A text that was published again is counted once. */
  readonly earlier: readonly ArticleRef[];
  readonly findings: readonly Finding[];
  /** Id in the library of each person of the reading, in the reading's order. */
  readonly personIds: readonly string[];
  /** The library's records of the people of the reading before this article, in its order; null for one who is new. */
  readonly known: readonly (KnownPerson | null)[];
  /** Notes on the whole article: suspected translation, re-publication of one read before, the same page changed. */
  readonly notes: readonly string[];
  /** What remembering will keep of this reading, and the keys it will be found by. */
  readonly gist: Gist;
  readonly keys: ReadingKeys;
}
