import type { QuoteMention } from '../../model/mention.ts';
import type { ArticleWords } from '../../model/words.ts';
import { attributionsOf } from './attributions.ts';
import { blocksOf } from './blocks.ts';
import { type Draft, draftOf, mentionsOf } from './draft.ts';
import { introOf } from './intro.ts';
import { piecesOf } from './pieces.ts';
import { runsOf } from './runs.ts';
import { type Before, standalone } from './standalone.ts';

/** How many blocks without a quote may stand between a quote and the paragraph that goes on with it: a caption, a subheading. */
const BLOCKS_BETWEEN = 1;

/** Finds the places that hold words given to somebody, in order of `start`. */
export function recogniseQuotes(words: ArticleWords): QuoteMention[] {
  const found: Draft[] = [];
  let before: Before = { last: null, near: false, intro: null };
  let lastBlock = -1;
  blocksOf(words).forEach((block, index) => {
    const pieces = piecesOf(block.text, block.words, block, runsOf(block));
    const attributed = pieces.sentences.flatMap((sentence) =>
      attributionsOf(pieces.pieces, sentence).map((found) => draftOf(pieces.pieces, found)),
    );
    const drafts = standalone(pieces, attributed, {
      ...before,
      near: index - lastBlock <= BLOCKS_BETWEEN,
    });
    found.push(...drafts);
    if (drafts.length > 0) lastBlock = index;
    before = { last: drafts.at(-1) ?? before.last, near: true, intro: introOf(pieces) };
  });
  return mentionsOf(found);
}
