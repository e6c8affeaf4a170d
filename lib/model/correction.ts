/** A place in an article, named so that it is found again whatever engine reads the article. */
export interface CorrectedPlace {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a reader has put right. */
export type CorrectionClaim =
  /** Ids of the library: these two are, or are not, one person. Names that differ are held so in later articles too. */
  | {
      readonly kind: 'person';
      readonly same: boolean;
      readonly a: { readonly id: string; readonly name: string };
      readonly b: { readonly id: string; readonly name: string };
      /** The article whose person `a` is: where both bear one name, the claim holds for that article alone. */
      readonly article?: string;
    }
  /** These two are, or are not, one utterance; the same words are treated so in later articles. */
  | {
      readonly kind: 'quote';
      readonly same: boolean;
      readonly a: CorrectedPlace;
      readonly b: CorrectedPlace;
    }
  /** These two do, or do not, count the same; figures counting the same two things are treated so in later articles. */
  | {
      readonly kind: 'figure';
      readonly same: boolean;
      readonly a: CorrectedPlace & { readonly countKey: string };
      readonly b: CorrectedPlace & { readonly countKey: string };
    }
  /** The article belongs, or does not belong, to the event. */
  | {
      readonly kind: 'event';
      readonly same: boolean;
      readonly article: string;
      readonly event: string;
    }
  /** The quote was not said by the speaker that was named; nobody is, where the same words come again. */
  | { readonly kind: 'speaker'; readonly quote: CorrectedPlace; readonly not: string }
  /** The quote was said by this person, also where the same words come again. */
  | { readonly kind: 'said-by'; readonly quote: CorrectedPlace; readonly by: string };

/** What a correction is about, so that it is found by what it will be applied to. `quote:` is followed by the quote's key. */
export type Subject =
  | `person:${string}`
  | `quote:${string}`
  | `figure:${string}`
  | `article:${string}`;

/** A correction is a record of its own: kept, applied at once and from then on, and exported. */
export interface Correction {
  /** Unique: hash of all the rest, so that importing it twice adds nothing. */
  readonly id: string;
  /** ISO date and time. */
  readonly at: string;
  /** Who corrected, as chosen in the options; 'reader' where nothing is chosen. */
  readonly author: string;
  readonly subjects: readonly Subject[];
  readonly claim: CorrectionClaim;
}
