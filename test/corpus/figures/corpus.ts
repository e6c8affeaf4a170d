import type { FigureMention, FigureValue, Modifier } from '../../../lib/model/mention.ts';

/** A figure as a corpus expects it; what is left out is not looked at. */
export interface Expected {
  readonly text: string;
  readonly value: FigureValue;
  readonly unit?: string | null;
  readonly modifier?: Modifier;
  readonly noun?: string | null;
  readonly state?: string;
}

/** What one rule finds, and what it must never find. */
export interface Corpus {
  /** Sentence → the figures of this rule in it. */
  readonly found: readonly (readonly [sentence: string, figures: readonly Expected[]])[];
  /** Sentences in which this rule finds nothing. */
  readonly never: readonly string[];
}

/** What a rule that silences numbers is tried on. */
export interface NeverCorpus {
  /** Sentences without any figure. */
  readonly silent: readonly string[];
  /** Sentence → the numbers that must still be found. */
  readonly heard: readonly (readonly [sentence: string, numbers: readonly string[]])[];
}

/** A mention cut down to what an expectation names. */
export function asExpected(text: string, mention: FigureMention, expected: Expected): Expected {
  const { start, end, value, unit, modifier, noun, state } = mention;
  const all = {
    text: text.slice(start, end),
    value,
    unit,
    modifier,
    noun: noun === null ? null : text.slice(noun.start, noun.end),
    state,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => key in expected),
  ) as unknown as Expected;
}
