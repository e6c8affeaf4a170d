import type { QuoteMention } from '../../model/mention.ts';
import type { ArticleWords } from '../../model/words.ts';
import { attributionsOf } from './attributions.ts';
import { blocksOf } from './blocks.ts';
import { type Draft, draftOf, mentionsOf } from './draft.ts';
import { introOf } from './intro.ts';
import { piecesOf } from './pieces.ts';
import { runsOf } from './runs.ts';
import { type Before, standalone } from './standalone.ts';

/** Finds the places that hold words given to somebody, in order of `start`. */
export function recogniseQuotes(words: ArticleWords): QuoteMention[] {
  const found: Draft[] = [];
  let before: Before = { last: null, near: false, intro: null };
  let between = 0;
  for (const block of blocksOf(words)) {
    const pieces = piecesOf(block.text, block.words, block, runsOf(block));
    const attributed = pieces.sentences.flatMap((sentence) =>
      attributionsOf(pieces.pieces, sentence).map((found) => draftOf(pieces.pieces, found)),
    );
    const drafts = standalone(pieces, attributed, {
      ...before,
      near: between === 0,
    });
    found.push(...drafts);
    if (drafts.length > 0) between = 0;
    else if (!block.cuts) between += 1;
    before = { last: drafts.at(-1) ?? before.last, near: true, intro: introOf(pieces) };
  }
  return mentionsOf(found);
}
