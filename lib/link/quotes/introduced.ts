import type { Span } from '../../model/span.ts';
import type { ArticleWords } from '../../model/words.ts';
import { lastBefore, type NamedPlace } from './places.ts';
import type { Speaker } from './speaker-words.ts';

/** An article and all places that mean somebody, pronouns too, in order. */
interface Told {
  readonly words: ArticleWords;
  readonly places: readonly NamedPlace[];
}

/**
 * Who speaks in a quote that stands as a sentence of its own: whom the sentence before it in its paragraph is about, where
 * nobody was quoted since. undefined where there is no such sentence.
 *
 * @param quotedTo where the quote before it ends
 */
export function introduced(
  { words, places }: Told,
  { start, end }: Span,
  quotedTo: number,
): Speaker | undefined {
  const { article, sentences } = words;
  const opens = sentences[lastBefore(sentences, start)]?.start ?? start;
  const closes = sentences[lastBefore(sentences, end - 1)]?.end ?? end;
  if (opens < start || closes > end + 1) return undefined;
  const paragraph = article.blocks[lastBefore(article.blocks, start)]?.start ?? start;
  const from = Math.max(paragraph, quotedTo);
  for (let i = lastBefore(places, start); (places[i]?.start ?? -1) >= from; i -= 1) {
    const place = places[i];
    if (place === undefined || !place.subject || place.voice !== 'narrator') continue;
    const { name, id } = place.who;
    return { name, id, because: `the sentence before it is of ${name}` };
  }
  return undefined;
}
