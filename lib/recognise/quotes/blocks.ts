import type { Span } from '../../model/span.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';
import type { BlockWords } from './runs.ts';

const OPENS_WITH_MARK = /^\s*(?:["“«„‘]|'')/u;
/** A caption or a subheading that cuts a quote in two is no longer than this, in characters, and ends like no sentence. */
const LONGEST_CUT = 90;

/** The blocks of an article with their words, and whether the next paragraph opens with a quotation mark. */
export function blocksOf({ article, words, sentences }: ArticleWords): BlockWords[] {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = byBlock.get(sentence.block);
    if (list === undefined) byBlock.set(sentence.block, [sentence]);
    else list.push(sentence);
  }
  return article.blocks.flatMap(({ kind }, index) => {
    const own = byBlock.get(index) ?? [];
    const firstWord = own[0]?.firstWord;
    const endWord = own.at(-1)?.endWord;
    if (firstWord === undefined || endWord === undefined) return [];
    return {
      kind,
      text: article.text,
      words,
      firstWord,
      endWord,
      sentenceStarts: own.map((sentence) => sentence.firstWord),
      cuts: isCut(article.text, article.blocks[index]),
      nextOpens: nextOpens(article.text, article.blocks, index),
    };
  });
}

/** A caption or a subheading. */
function isCut(text: string, block: Span | undefined): boolean {
  if (block === undefined || block.end - block.start > LONGEST_CUT) return false;
  return !/[.!?”"’':]/u.test(text.charAt(block.end - 1));
}

/** Does the next paragraph open with a mark, a caption or a subheading between them left aside? */
function nextOpens(
  text: string,
  blocks: ArticleWords['article']['blocks'],
  index: number,
): boolean {
  for (let i = index + 1; i < Math.min(blocks.length, index + 3); i += 1) {
    const block = blocks[i];
    if (block === undefined) return false;
    if (OPENS_WITH_MARK.test(text.slice(block.start, block.start + 4))) return true;
    if (!isCut(text, block)) return false;
  }
  return false;
}
