import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** A word, a number or a punctuation mark. A possessive "'s" is a word of its own; hyphens and initials' full stops stay. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** A sentence: a span of the text and the half-open range of words in it. */
export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/** An article with its words and sentences, found once for all recognisers. */
export interface ArticleWords {
  readonly article: Article;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}
