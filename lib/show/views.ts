import type { FigureRelation, QuoteRelation } from '../model/finding.ts';

export type MarkKind = 'leader' | 'quote' | 'figure';

/**
 * What is painted on the page for a person, a quote or a figure. `block` is an index into the snapshot's blocks, the
 * offsets are UTF-16 code units inside that block's text. Never depends on the library.
 */
export interface Mark {
  /** 'leader:3:1', 'quote:0', 'figure:12': kind and the index in the reading (and the place, for a person). */
  readonly id: string;
  readonly kind: MarkKind;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words of this page that differ from earlier coverage: drawn as a plain box inside the closed shadow root. */
export interface DiffersPlace {
  readonly mark: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a word-by-word difference: in both, only here, only earlier. */
export interface DiffPart {
  readonly side: 'both' | 'here' | 'there';
  readonly text: string;
}

/** Where words stood: outlet, date, address, sentence. Every line of a card leads to one. */
export interface SourceView {
  readonly articleId: string;
  readonly url: string;
  readonly outlet: string;
  /** As shown: '14 Oct'. */
  readonly date: string;
  readonly sentence: string;
}

export interface LeaderCard {
  readonly kind: 'leader';
  readonly name: string;
  readonly office: string | null;
  /** The name as this article has it, where it differs from earlier spellings. */
  readonly here: string | null;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  readonly officesBefore: readonly { readonly office: string; readonly source: SourceView }[];
  readonly saidHere: readonly string[];
  readonly saidElsewhere: readonly { readonly words: string; readonly source: SourceView }[];
  /** Reports that cannot both hold ("among the dead" / "told reporters"). */
  readonly contradictions: readonly { readonly here: string; readonly source: SourceView }[];
  readonly mentions: number;
  readonly because: string;
}

export interface QuoteCard {
  readonly kind: 'quote';
  /** null = unknown; `because` says why. */
  readonly speaker: string | null;
  readonly office: string | null;
  readonly speech: 'direct' | 'mixed' | 'indirect';
  readonly words: string;
  readonly earlier: readonly {
    readonly relation: QuoteRelation;
    readonly diff: readonly DiffPart[];
    readonly speaker: string | null;
    readonly why: string;
    readonly source: SourceView;
  }[];
  readonly notes: readonly string[];
  readonly because: string;
}

export interface FigureCard {
  readonly kind: 'figure';
  readonly value: string;
  readonly counted: string | null;
  readonly qualifier: string | null;
  readonly source: string | null;
  readonly place: string | null;
  readonly parts: readonly string[];
  readonly series: readonly {
    readonly value: string;
    /** Ends of the value on the axis. */
    readonly low: number;
    readonly high: number;
    readonly qualifier: string | null;
    readonly relation: FigureRelation;
    readonly by: string | null;
    readonly why: string;
    readonly from: SourceView;
  }[];
  /** What was not compared, each with its reason. */
  readonly notCompared: readonly {
    readonly words: string;
    readonly why: string;
    readonly from: SourceView;
  }[];
  readonly because: string;
}

export type CardView = LeaderCard | QuoteCard | FigureCard;

/** One difference, as the popup lists it. */
export interface DifferenceRow {
  readonly mark: string | null;
  readonly kind: MarkKind;
  readonly diff: readonly DiffPart[];
  /** 'updated', 'reworded', 'office differs' … */
  readonly relation: string;
  readonly source: SourceView;
  readonly why: string;
}

/** What the popup shows for the open tab. */
export type PopupView = {
  readonly site: { readonly name: string; readonly host: string; readonly on: boolean };
  readonly shortcut: string | null;
} & (
  | {
      readonly state: 'article';
      readonly earlier: number;
      readonly event: string | null;
      readonly differences: readonly DifferenceRow[];
      readonly leftOut: readonly DifferenceRow[];
      readonly counts: {
        readonly leaders: number;
        readonly quotes: number;
        readonly figures: number;
      };
      readonly notes: readonly string[];
    }
  | {
      readonly state: 'not-article' | 'off' | 'other-language' | 'no-access' | 'reload';
      readonly why: string;
    }
  | { readonly state: 'error'; readonly why: string; readonly details: string }
);
