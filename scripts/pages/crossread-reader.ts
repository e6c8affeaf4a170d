import type { Answer } from '../bench/pages.ts';
import { readPage } from './crossread-in-page.ts';

export function read(): Answer {
  const { isArticle, text, ms } = readPage({ trace: false });
  return { isArticle, text, ms };
}
