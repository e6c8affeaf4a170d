/** One side of a pair of passages; the offsets say which words of the text are meant, all of it where they are missing. */
export interface Passage {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
  readonly outlet?: string;
  /** ISO date. */
  readonly date?: string;
  readonly speaker?: string;
}

/** What a pair of passages is judged to be, how sure, and why. */
export interface PairVerdict<Label extends string> {
  readonly label: Label;
  /** 0 to 1: how alike the two are; at least .5 where they are held to be one. */
  readonly score: number;
  readonly why: string;
}

export type QuotePairLabel = 'same' | 'contained' | 'variant' | 'different';
export type FigurePairLabel = 'same' | 'converted' | 'conflict' | 'different';
export type NamePairLabel = 'same' | 'different';
