import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { Answer } from '../bench/pages.ts';
import { htmlText } from './html-text.ts';

/** Its own gate, then its reader on a copy, for it takes the page apart: what using it on a live page costs. */
export function read(): Answer {
  const start = performance.now();
  const isArticle = isProbablyReaderable(document);
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  const ms = performance.now() - start;
  return { isArticle, text: parsed ? htmlText(parsed.content ?? '') : null, ms };
}
