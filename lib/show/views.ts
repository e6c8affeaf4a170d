import type { FigureRelation, QuoteRelation } from '../model/finding.ts';
import type { QuoteKind } from '../model/mention.ts';

export type MarkKind = 'leader' | 'quote' | 'figure';

/**
 * What is painted on the page for a person, a quote or a figure. `block` is an index into the snapshot's blocks, the
 * offsets are UTF-16 code units inside that block's text. Never depends on the library. Marks never overlap: a quote
 * pauses under a name or a number, so several stretches may carry one id.
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
  /** The article's address with a text fragment that scrolls to the sentence; '' where it has no address. */
  readonly href: string;
  readonly outlet: string;
  readonly headline: string;
  /** As shown: '14 Oct', with the year where it is another than the open article's. */
  readonly date: string;
  readonly sentence: string;
}

/** What every card has. */
interface CardBase {
  /** Id of the mark it belongs to. */
  readonly mark: string;
  /** Something in it differs from earlier coverage. */
  readonly differs: boolean;
  /** Something is linked or compared here that its reader may know to be wrong. */
  readonly deniable: boolean;
  /** Whether the library could be asked; where it could not, only what this article says is shown. */
  readonly compared: boolean;
  /** Why it was recognised or linked so, in words. */
  readonly because: string;
  /** Text for "Copy citation". */
  readonly citation: string;
  /** Notes on the whole article that bear on this card: suspected translation, re-publication. */
  readonly notes: readonly string[];
}

export interface LeaderCard extends CardBase {
  readonly kind: 'leader';
  readonly name: string;
  readonly office: string | null;
  /** 'March 2024': month of the first earlier article that names the person. */
  readonly since: string | null;
  /** The name as this article has it against the usual spelling, where they differ. */
  readonly spelling: readonly DiffPart[] | null;
  /** Spellings in the library, with mentions. */
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  readonly offices: readonly {
    readonly diff: readonly DiffPart[];
    readonly differs: boolean;
    readonly source: SourceView;
  }[];
  readonly saidHere: readonly { readonly words: string; readonly speech: QuoteKind }[];
  readonly saidElsewhere: readonly { readonly words: string; readonly source: SourceView }[];
  /** Reports that cannot both hold ("among the dead" / "told reporters"): the sentences of both sides. */
  readonly contradictions: readonly {
    readonly here: string;
    readonly hereDate: string | null;
    readonly why: string;
    readonly source: SourceView;
  }[];
  readonly mentions: number;
}

/** One earlier wording of a quote. */
export interface EarlierWording {
  readonly relation: QuoteRelation;
  /** Its difference from the words here in a few words: 'as here', '2 places differ'. */
  readonly note: string;
  readonly diff: readonly DiffPart[];
  readonly speaker: string | null;
  readonly why: string;
  readonly source: SourceView;
}

export interface QuoteCard extends CardBase {
  readonly kind: 'quote';
  /** null = unknown; `because` says why and `candidates` who is named near it. */
  readonly speaker: string | null;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly office: string | null;
  /** 'via the Halvek Gazette': the outlet it was told to or that carried it; null where none is named. */
  readonly carrier: string | null;
  /** 'quoted by Ilse Marrant': who says it in words of his or her own; null where nobody does, or nobody who is named. */
  readonly quotedBy: string | null;
  readonly speech: QuoteKind;
  readonly broken: 'unopened' | 'unclosed' | null;
  /** The words without their outer quotation marks. */
  readonly words: string;
  /** The words against the earlier wording that matters most; null where no earlier wording differs. */
  readonly diff: readonly DiffPart[] | null;
  /** 'Reworded' and 'in 2 places · same speaker': the comparison in a line; null where there is nothing earlier. */
  readonly verdict: { readonly relation: string; readonly rest: string } | null;
  readonly earlier: readonly EarlierWording[];
}

/** What a qualifier does to a plotted point. */
export type PointShape = 'exact' | 'about' | 'more' | 'less' | 'between';

/** One value of a series: a row of the dot plot. */
export interface SeriesPoint {
  readonly value: string;
  readonly qualifier: string | null;
  /** Ends of the value on the axis; null for a value that has no place on one (a date). */
  readonly low: number | null;
  readonly high: number | null;
  readonly shape: PointShape;
  /** 'here' is the open article's own value. */
  readonly relation: FigureRelation | 'here';
  /** Joined by a line to the value before: not where two values of one day conflict. */
  readonly joined: boolean;
  readonly outlet: string;
  readonly date: string | null;
  readonly by: string | null;
  readonly why: string;
  /** null for the open article's own value. */
  readonly source: SourceView | null;
}

export interface FigureCard extends CardBase {
  readonly kind: 'figure';
  readonly value: string;
  readonly counted: string | null;
  readonly qualifier: string | null;
  readonly source: string | null;
  readonly place: string | null;
  readonly asOf: string | null;
  /** '19 children', '22 women': words only, since parts may overlap. */
  readonly parts: readonly string[];
  /** The total this is a part of: '64 people killed'. */
  readonly partOf: string | null;
  /** 'updated', 'conflicts', 'rounded', 'agrees'; null where nothing earlier has this count. */
  readonly relation: string | null;
  /** By date, the open article's own value last; empty where nothing earlier has this count. */
  readonly series: readonly SeriesPoint[];
  /** What was not compared, each with its reason. */
  readonly notCompared: readonly {
    readonly words: string;
    readonly why: string;
    readonly source: SourceView;
    /** Further earlier figures that were refused for the same reason. */
    readonly more: number;
    /** Whether its reader may say that it counts the same after all: not across events. */
    readonly arguable: boolean;
  }[];
}

export type CardView = LeaderCard | QuoteCard | FigureCard;

/** One difference, or one thing left out, as a list shows it. */
export interface DifferenceRow {
  /** Mark to scroll to; null where nothing on the page carries it. */
  readonly mark: string | null;
  readonly kind: MarkKind;
  readonly diff: readonly DiffPart[];
  /** 'updated', 'reworded', 'office differs' … */
  readonly relation: string;
  /** Who speaks, who is the source, or who it is about. */
  readonly who: string | null;
  readonly source: SourceView;
  /** Further earlier articles with the same difference. */
  readonly more: number;
  readonly why: string;
}

/** How many of each were recognised in the open article. */
export interface Counts {
  readonly leaders: number;
  readonly quotes: number;
  readonly figures: number;
}

/** A site's own name and host, and whether Crossread is on there. */
export interface SiteView {
  readonly name: string;
  readonly host: string;
  readonly on: boolean;
  /** The browser keeps Crossread from reading it by itself, and its reader can change that: Firefox asks for each site. */
  readonly blocked: boolean;
}

/** Why nothing is compared on a page. */
export type QuietState =
  | 'not-article'
  | 'off'
  | 'other-language'
  | 'no-access'
  | 'not-read'
  | 'reload';

/** What the popup shows for the open tab. */
export type PopupView = {
  readonly site: SiteView;
  /** The shortcuts as they are set now; empty where the platform has none. */
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
} & (
  | {
      readonly state: 'article';
      /** Earlier articles of the event. */
      readonly earlier: number;
      /** '13 October': date of the first of them. */
      readonly since: string | null;
      readonly differences: readonly DifferenceRow[];
      readonly leftOut: readonly DifferenceRow[];
      readonly counts: Counts;
      /** How many of each were compared with something, and figures that were refused. */
      readonly compared: Counts & { readonly refused: number };
      readonly dated: boolean;
      readonly notes: readonly string[];
    }
  | { readonly state: QuietState; readonly why: string | null }
  | {
      readonly state: 'error';
      readonly why: string;
      readonly details: string;
      readonly counts: Counts | null;
    }
);
