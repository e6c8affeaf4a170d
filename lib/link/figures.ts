import type { FigureMention } from '../model/mention.ts';
import type { Figure, Person, Quote } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';

/** Who was linked before the figures are. */
export interface LinkedBefore {
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
}

/** Decides what each figure counts, by whom, where, as of when, and which is a part of which. */
export function linkFigures(
  _words: ArticleWords,
  mentions: readonly FigureMention[],
  _before: LinkedBefore,
): Figure[] {
  return mentions.map((mention) => ({
    ...mention,
    countKey: null,
    source: null,
    place: null,
    asOf: null,
    partOf: null,
  }));
}
