import type { FigureMention } from '../../model/mention.ts';
import type { ArticleWords } from '../../model/words.ts';

/** Finds the numbers of an article with what they count, in order of `start`, never overlapping. */
export function recogniseFigures(_words: ArticleWords): FigureMention[] {
  return [];
}
