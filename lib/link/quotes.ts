import type { QuoteMention } from '../model/mention.ts';
import type { Person, Quote } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';
import { sceneOf } from './quotes/places.ts';
import { readerOfPronouns } from './quotes/pronouns.ts';
import { describedSpeaker, readerOfNames, type Speaker } from './quotes/speaker-words.ts';

const UNKNOWN: Speaker = {
  name: null,
  id: null,
  because: 'no words beside it name a speaker',
};

/**
 * Decides who speaks: resolves the words that name a speaker to a person of the article or an organisation. A quote
 * without such words is given to the speaker of the quote it goes on with, or to nobody.
 */
export function linkQuotes(
  words: ArticleWords,
  mentions: readonly QuoteMention[],
  people: readonly Person[],
): Quote[] {
  const scene = sceneOf(words, mentions, people);
  const { text } = words.article;
  const read = readerOfNames(text, scene.places);
  const resolve = readerOfPronouns(text, scene);
  const quotes: Quote[] = [];
  let last: Quote | undefined;
  for (const mention of mentions) {
    const { speaker: span, because, ...rest } = mention;
    const before = mention.continues === null ? undefined : quotes[mention.continues];
    const who =
      span === null
        ? (goesOn(before) ?? UNKNOWN)
        : (read(span) ??
          resolve(mention, last) ??
          (mention.cue === null ? UNKNOWN : undefined) ??
          describedSpeaker(text.slice(span.start, span.end)));
    const quote: Quote = {
      ...rest,
      speaker: who.name,
      speakerId: who.id,
      speakerSpan: span ?? before?.speakerSpan ?? null,
      because: `${because}; ${who.because}`,
    };
    quotes.push(quote);
    if (quote.speaker !== null) last = quote;
  }
  return quotes;
}

function goesOn(before: Quote | undefined): Speaker | undefined {
  if (before === undefined) return undefined;
  return { name: before.speaker, id: before.speakerId, because: 'as in the quote it goes on with' };
}
