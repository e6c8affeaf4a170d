import type { ArticleRef, EarlierPlace } from './finding.ts';
import type { FigureKind, FigureValue, Modifier, OfficePhrase, QuoteKind } from './mention.ts';
import type { Span } from './span.ts';

/** Whether an article reports somebody dead or doing what only the living do. */
export type LifeState = 'dead' | 'alive';

/** A place in an article's text with its words and the sentence around them, so that it can be shown without the article. */
export interface GistPlace extends Span {
  readonly text: string;
  readonly sentence: string;
}

/** An office as it is compared: the post, and the country or body it is of, both normalised. */
export type Post = Pick<OfficePhrase, 'post' | 'of'>;

/** A person as comparing needs them. The place is the first that names them. */
export interface GistPerson extends GistPlace {
  /** Id in the library: one person has one id in every article. */
  readonly id: string;
  readonly name: string;
  /** Every form the article names the person in, pronouns and descriptions left out, with how often. */
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  readonly office: string | null;
  /** Posts held or once held, as names are compared with: post and country or body. */
  readonly posts: readonly Post[];
  /** Keys the person is found by in the library: whole names, folded and phonetic surnames of every spelling. */
  readonly keys: readonly string[];
  readonly leader: boolean;
  readonly roster: string | null;
  readonly state: (GistPlace & { readonly life: LifeState }) | null;
}

/** A quote as comparing needs it; `text` is the words said, without marks and without what stands between its parts. */
export interface GistQuote extends GistPlace {
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  /** `GistPerson.id` of the speaker; null for an organisation or where the speaker is unknown. */
  readonly speakerId: string | null;
  /** What was done in saying it, where that is told and not only that it was said: 'condemned', 'urged'; else null. */
  readonly act: string | null;
}

/** A figure as comparing needs it; `text` is the number words alone. */
export interface GistFigure extends GistPlace {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly modifier: Modifier;
  readonly unit: string | null;
  /** What is counted, in the article's words. */
  readonly noun: string | null;
  readonly countKey: string | null;
  readonly source: string | null;
  readonly place: string | null;
  /** ISO date, or words that do not resolve to one. */
  readonly asOf: string | null;
  /** Index in `Gist.figures` of the total this is a part of. */
  readonly partOf: number | null;
}

/** What is kept of a reading for comparing: a cache that can be rebuilt from the article by the engine named in it. */
export interface Gist {
  readonly ref: ArticleRef;
  readonly engine: string;
  readonly event: string;
  readonly language: string;
  readonly extent: 'whole' | 'teaser' | 'live';
  /** Lists are parallel to the reading's: same order, same length. */
  readonly people: readonly GistPerson[];
  readonly quotes: readonly GistQuote[];
  readonly figures: readonly GistFigure[];
  /** Names, places and rare words that tell what the article is about, weightiest first. */
  readonly terms: readonly string[];
  /** Smallest hashes of the text's word runs: near-equal sketches are one text published twice. */
  readonly sketch: readonly number[];
  /** Why the text looks machine-translated; null where it does not. */
  readonly translated: string | null;
}

/** What a reading is found by in the library. */
export interface ReadingKeys {
  /** Around its day: pairs of what it is most about, 'e:brannik+river'. */
  readonly near: readonly string[];
  /** At any time: words said, 'q:1f3a…', and things counted, 'f:people|killed'. */
  readonly ever: readonly string[];
}

/** All the library knows about one person, over the articles read so far. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly posts: readonly Post[];
  readonly roster: string | null;
  readonly leader: boolean;
  /** Date of the first article that named the person, ISO. */
  readonly since: string;
  /** The latest place that named the person. */
  readonly named: EarlierPlace;
  /** How many articles named the person. */
  readonly articles: number;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  /** Offices as given, each with the first and the last place that gave it. */
  readonly offices: readonly {
    readonly office: string;
    readonly first: EarlierPlace;
    readonly last: EarlierPlace;
  }[];
  /** The latest report of each life state. */
  readonly states: readonly (EarlierPlace & { readonly life: LifeState })[];
  /** The latest words quoted, newest first, a bounded number. */
  readonly said: readonly EarlierPlace[];
}
