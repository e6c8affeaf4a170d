import type { PersonMention } from '../model/mention.ts';
import type { Person } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';

/** Decides who is who in one article: chains of mentions, their office, leader or not. */
export function linkPeople(_words: ArticleWords, _mentions: readonly PersonMention[]): Person[] {
  return [];
}
