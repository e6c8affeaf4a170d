import type { Span } from './span.ts';

/** What a block of text is to its article. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'subheading'
  | 'list-item'
  | 'block-quote'
  | 'caption';

/** One block of an article: a stretch of `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Index of the block in the snapshot it was read from; -1 where the article was not read from a page. */
  readonly source: number;
}

/** One version of one news page. */
export interface Article {
  /** Canonical address without tracking parameters; '' where the article has none (a file). */
  readonly url: string;
  readonly outlet: string | null;
  readonly headline: string;
  readonly byline: string | null;
  /** When it was published, an ISO date or date and time; null where the page does not say. */
  readonly published: string | null;
  /** BCP 47 tag in lower case, 'und' where it is not known. */
  readonly language: string;
  /**
   * The text all spans of a reading point into. Blocks lie in it in reading order and never overlap; what lies between
   * them (line breaks, page furniture of a plain file) belongs to no block and is never read.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** A paywall cut it, or it is a live blog: what it lacks is not compared as left out. */
  readonly extent: 'whole' | 'teaser' | 'live';
}

/** Why a page is not read: the words are shown to the reader. */
export interface NotArticle {
  readonly state: 'not-article' | 'other-language';
  readonly why: string;
}
