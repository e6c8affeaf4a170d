import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { wholeDayOf } from './dates.ts';
import { outletOf } from './sources.ts';

/** A sentence's end: a mark that closes one, with the quotation mark behind it. */
const SENTENCE_END = /[.!?…]["”»’']*\s/gu;

/** The sentence that holds a place, by plain marks: enough to be recognised, never more than its block. */
export function sentenceAround({ text, blocks }: Article, { start, end }: Span): string {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  if (block === undefined) return text.slice(start, end);
  let [from, to] = [block.start, block.end];
  for (const match of text.slice(block.start, block.end).matchAll(SENTENCE_END)) {
    const at = block.start + match.index + match[0].length;
    if (at <= start) from = at;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return text.slice(from, to).trim();
}

/**
 * What "Copy citation" puts on the clipboard: the words, who said them, and where they stood.
 *
 * @param words a quote with its marks, or a whole sentence
 * @param by who said it; null where nobody is named or the sentence names them
 */
export function citationOf(article: Article, words: string, by: string | null): string {
  const where = [
    outletOf(article),
    article.headline === '' ? null : `“${article.headline}”`,
    article.published === null ? null : wholeDayOf(article.published),
  ].filter((part) => part !== null);
  const source = `${by === null ? '' : `${by}, in `}${where.join(', ')}`;
  return [words, `— ${source}.`, article.url].filter((line) => line !== '').join('\n');
}
