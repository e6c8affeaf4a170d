import type { Article } from '../model/article.ts';
import type { ArticleWords, Sentence, Word } from '../model/words.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** Finds the words and sentences of every block of an article, once, for all recognisers. */
export function articleWords(article: Article): ArticleWords {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    const firstWord = words.length;
    for (const word of wordsOf(article.text, block.start, block.end)) words.push(word);
    for (const range of sentencesOf(words, firstWord, words.length)) {
      const start = words[range.firstWord]?.start ?? block.start;
      const end = words[range.endWord - 1]?.end ?? block.end;
      sentences.push({ ...range, start, end, block: index });
    }
  });
  return { article, words, sentences };
}
