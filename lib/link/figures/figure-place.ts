import type { FigureMention } from '../../model/mention.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';
import { type NumeralToken, numeralTokensOf } from '../../text/numeral-tokens.ts';

/** Where a figure stands: its sentence, cut into tokens. */
export interface FigurePlace {
  readonly mention: FigureMention;
  readonly sentence: Sentence;
  /** Index of the sentence among the article's. */
  readonly index: number;
  readonly tokens: readonly NumeralToken[];
  /** Indices of the sentence's tokens: of the number's first, and after its last. */
  readonly first: number;
  readonly end: number;
}

/** The place of each figure, in their order. A sentence is cut into tokens once, however many figures it holds. */
export function placesOf(words: ArticleWords, mentions: readonly FigureMention[]): FigurePlace[] {
  const { sentences, article } = words;
  const places: FigurePlace[] = [];
  let at = 0;
  let tokens: readonly NumeralToken[] = [];
  let cut = -1;
  let first = 0;
  for (const mention of mentions) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= mention.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    if (cut !== at) {
      tokens = numeralTokensOf(article.text, sentence.start, sentence.end);
      cut = at;
      first = 0;
    }
    while (first < tokens.length - 1 && (tokens[first]?.end ?? 0) <= mention.start) first += 1;
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.end) end += 1;
    places.push({ mention, sentence, index: at, tokens, first, end });
  }
  return places;
}
