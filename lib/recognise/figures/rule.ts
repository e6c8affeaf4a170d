import type { FigureKind, FigureValue, Modifier } from '../../model/mention.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import type { Quantity } from './quantity.ts';

/** A place in a sentence where a figure may begin. */
export interface Place {
  readonly tokens: readonly NumeralToken[];
  /** Index of the token that is looked at. */
  readonly index: number;
  /** The quantity that begins here, read once for all rules. */
  readonly quantity: Quantity | undefined;
  /** When the article was published, an ISO date; null where it is not known. */
  readonly published: string | null;
}

/** What a rule found. Indices are of the sentence's tokens. */
export interface Found {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unit: string | null;
  /** Index of its first token, a currency before the number included; `first` where not given. */
  readonly start?: number;
  /** The number words: first token and index after the last. */
  readonly first: number;
  readonly end: number;
  /** Index after all that belongs to the figure (unit, rate): looking goes on there. */
  readonly until: number;
  /** The noun phrase that the number counts directly: first token and index after the last. */
  readonly counted?: readonly [first: number, end: number];
  /** Given where the number's own form decides it: '-1.3%' is down. */
  readonly modifier?: Modifier;
}

/** Not a figure: looking goes on at `until`. */
export interface Never {
  readonly never: true;
  readonly until: number;
}

/** One way in which a number is written, or one in which digits are no figure. */
export interface Rule {
  /** The file's name. */
  readonly name: string;
  readonly find: (place: Place) => Found | Never | undefined;
}
