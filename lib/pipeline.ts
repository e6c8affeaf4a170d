import { linkFigures } from './link/figures.ts';
import { linkPeople } from './link/people.ts';
import { linkQuotes } from './link/quotes.ts';
import type { Article } from './model/article.ts';
import type { Reading } from './model/reading.ts';
import { recogniseFigures } from './recognise/figures/index.ts';
import { recognisePeople } from './recognise/people/index.ts';
import type { NameModel } from './recognise/people/name-model.ts';
import { recogniseQuotes } from './recognise/quotes/index.ts';
import { articleWords } from './text/article-words.ts';

/**
 * Recognises and links all of one article: the middle of the sentence read → recognise → link → compare → remember → show.
 * Pure: the same article and model give the same reading.
 *
 * @param model the trained name tagger; null = names are found by rules and lists only
 */
export function readingOf(article: Article, model: NameModel | null): Reading {
  const words = articleWords(article);
  const people = linkPeople(words, recognisePeople(words, model));
  const quotes = linkQuotes(words, recogniseQuotes(words), people);
  const figures = linkFigures(words, recogniseFigures(words), { people, quotes });
  return { article, people, quotes, figures };
}
