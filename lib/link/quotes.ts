import type { QuoteMention } from '../model/mention.ts';
import type { Person, Quote } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';
import { followerOf } from './quotes/pronouns.ts';
import { readerOfSpeakers } from './quotes/speaker-words.ts';

/** Decides who speaks: resolves the words that name a speaker to a person of the article or an organisation. */
export function linkQuotes(
  words: ArticleWords,
  mentions: readonly QuoteMention[],
  people: readonly Person[],
): Quote[] {
  const read = readerOfSpeakers(words.article.text, people);
  const follow = followerOf(words, people);
  const quotes: Quote[] = [];
  for (const mention of mentions) {
    const { speaker: span, because, ...rest } = mention;
    const before = mention.continues === null ? undefined : quotes[mention.continues];
    const said = span === null ? undefined : read(span);
    const who = said ?? follow(mention, quotes);
    quotes.push({
      ...rest,
      speaker: who.name,
      speakerId: who.id,
      speakerSpan: span ?? before?.speakerSpan ?? null,
      because: `${because}; ${who.because}`,
    });
  }
  return quotes;
}
