import Defuddle from 'defuddle';
import type { Answer } from '../bench/pages.ts';
import { htmlText } from './html-text.ts';

/** It has no gate of its own: every page with some text counts as one it takes for an article. */
export function read(): Answer {
  const start = performance.now();
  const { content } = new Defuddle(document, { url: document.location.href }).parse();
  const ms = performance.now() - start;
  const text = htmlText(content);
  return { isArticle: text.trim() !== '', text, ms };
}
