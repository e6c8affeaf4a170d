import type { QuoteMention } from '../model/mention.ts';
import type { Person, Quote } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';

/** Decides who speaks: resolves the words that name a speaker to a person of the article or an organisation. */
export function linkQuotes(
  _words: ArticleWords,
  _mentions: readonly QuoteMention[],
  _people: readonly Person[],
): Quote[] {
  return [];
}
