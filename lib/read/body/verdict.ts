import type { BlockKind } from '../../model/article.ts';

/** What a block is to the article, or undefined where it is nothing to it, and why. */
export interface Verdict {
  readonly kind: BlockKind | undefined;
  readonly because: string;
}
