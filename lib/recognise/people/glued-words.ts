import type { ArticleWords, Sentence, Word } from '../../model/words.ts';
import { fold } from '../../text/fold.ts';
import { classesOf } from './word-classes.ts';

/** Two words run into one: "HaldenToday", "haldenSecretary". */
const GLUED = /^(?<first>\p{L}?[\p{Ll}’']{2,})(?<second>\p{Lu}\p{Ll}{2,})$/u;
/** What a hyphen adds behind or before a name: "Halden-led", "anti-Ostrow". */
const BEHIND =
  /^(?<first>\p{Lu}[\p{L}\p{M}'’-]*)(?<second>[-\u2010\u2011](?:led|backed|style|era|run|owned|appointed|linked|allied|controlled|inspired|chaired|nominated|supported|aligned|esque|like))$/u;
const AHEAD =
  /^(?<first>(?:anti|pro|post|pre|non|ex)[-\u2010\u2011])(?<second>\p{Lu}[\p{Ll}\p{M}'’-]+)$/u;
/** Beginnings of family names that are written with a capital inside. */
const JOINED_PREFIX = /^(?:mac|fitz|van|von|san|saint|della|des|las|los)$/iu;

/**
 * Cuts words that a page or a translation ran together, where one half is known: a name, or a word that also stands
 * alone in the article. "MacArthur" and "WikiLeaks" stay whole.
 */
export function unglue(article: ArticleWords): ArticleWords {
  if (!article.words.some(({ text }) => isGlued(text))) return article;
  const alone = new Set(article.words.map(({ text }) => fold(text)));
  const words: Word[] = [];
  const newIndex: number[] = [];
  for (const word of article.words) {
    newIndex.push(words.length);
    words.push(...halvesOf(word, alone));
  }
  newIndex.push(words.length);
  const moved = (index: number): number => newIndex[index] ?? words.length;
  const sentences = article.sentences.map(
    (sentence): Sentence => ({
      ...sentence,
      firstWord: moved(sentence.firstWord),
      endWord: moved(sentence.endWord),
    }),
  );
  return { article: article.article, words, sentences };
}

function isGlued(text: string): boolean {
  return GLUED.test(text) || BEHIND.test(text) || AHEAD.test(text);
}

function halvesOf(word: Word, alone: ReadonlySet<string>): Word[] {
  const hyphened = BEHIND.exec(word.text) ?? AHEAD.exec(word.text);
  const { first = '', second = '' } = (hyphened ?? GLUED.exec(word.text))?.groups ?? {};
  if (hyphened !== null) return cut(word, first, second);
  if (first === '' || JOINED_PREFIX.test(first)) return [word];
  const [one, other] = [fold(first), fold(second)];
  const known =
    alone.has(one) || alone.has(other) || classesOf(one) !== 0 || classesOf(other) !== 0;
  if (!known) return [word];
  return cut(word, first, second);
}

function cut(word: Word, first: string, second: string): Word[] {
  const middle = word.start + first.length;
  return [
    { ...word, text: first, end: middle },
    { ...word, text: second, start: middle },
  ];
}
