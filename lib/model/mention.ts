import type { Span } from './span.ts';

/** How a mention names a person: whole name, surname alone, a definite description of an office, or a pronoun. */
export type PersonForm = 'name' | 'surname' | 'title' | 'pronoun';

/** Words beside a name, or instead of one, that say which office somebody holds. */
export interface OfficePhrase extends Span {
  /** The post, normalised: 'prime minister', 'secretary of state', 'spokesperson'. */
  readonly post: string;
  /** Country or body it is of, normalised ('Israel', 'State Department'); null where the words do not say. */
  readonly of: string | null;
  /** "former", "then", "late": held once, not now. */
  readonly former: boolean;
}

/** A place that names a person. Its span is the name alone, or the whole definite description. */
export interface PersonMention extends Span {
  readonly form: PersonForm;
  readonly office: OfficePhrase | null;
  /** The rule that found it, in a few words. */
  readonly because: string;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** A place that holds words given to somebody. A direct quote's span includes its marks. */
export interface QuoteMention extends Span {
  readonly kind: QuoteKind;
  /** The stretches of the utterance; more than one where the attribution stands inside. */
  readonly parts: readonly Span[];
  readonly cue: Span | null;
  /** The words beside the quote that name the speaker: a name, a pronoun, a description. */
  readonly speaker: Span | null;
  /** Who carried it: the outlet or reporter it was told to. */
  readonly carrier: Span | null;
  /** Index of the quote this one is nested in. */
  readonly inside: number | null;
  /** Index of the quote of the paragraph before, which this one goes on with. */
  readonly continues: number | null;
  readonly broken: 'unopened' | 'unclosed' | null;
  readonly because: string;
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'score'
  | 'vote';

/** exactly, about, more than, fewer than, risen by or to, fallen by or to. */
export type Modifier = '=' | '~' | '>' | '<' | 'up' | 'down';

/** A number, a range from low to high (null = open), an ISO date (kind date) or 'HH:MM' (kind time). */
export type FigureValue = number | readonly [low: number, high: number | null] | string;

/** A place that holds a number. Its span is the number words alone. */
export interface FigureMention extends Span {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly modifier: Modifier;
  /** Singular, lower case but for currencies: 'people', 'percent', 'USD', 'week'; null where nothing is counted. */
  readonly unit: string | null;
  /** What is counted, as the text has it. */
  readonly noun: Span | null;
  /**
   * What befell or was done to what is counted, as a participle ('killed' of "killed 14 people"), where the words of the noun
   * do not say it.
   */
  readonly state?: string;
  readonly because: string;
}
