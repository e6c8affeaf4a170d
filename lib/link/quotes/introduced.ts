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
    if (place === undefined || place.end > start) continue;
    if (!place.subject || place.voice !== 'narrator') continue;
    const { name, id } = place.who;
    return { name, id, because: `the sentence before it is of ${name}` };
  }
  return undefined;
}

/** A signature below a quote that is set apart is no longer than this, and its name begins this near its start, in characters. */
const LONGEST_SIGNATURE = 160;
const NAME_WITHIN = 40;
const DASH = /^\s*[-–—―]/u;
const SENTENCE = /[.!?]["”’']?\s*$/u;
/** A pull quote whose closing mark stands behind its signature. */
const CLOSED_LATE = /^[^"“”]+["”]\s*$/u;

/**
 * Who signs a quote that is a paragraph of its own: the name that opens the next paragraph, if that is short and either begins
 * with a dash or is no sentence. undefined where nobody signs it.
 */
export function signedBelow(
  { words: { article }, places }: Told,
  { start, end }: Span,
): Speaker | undefined {
  const { blocks, text } = article;
  const index = lastBefore(blocks, start);
  const [own, below] = [blocks[index], blocks[index + 1]];
  if (own === undefined || below === undefined || own.start < start || own.end > end + 1)
    return undefined;
  const words = text.slice(below.start, below.end);
  if (words.length > LONGEST_SIGNATURE) return undefined;
  if (!DASH.test(words) && !CLOSED_LATE.test(words) && SENTENCE.test(words)) return undefined;
  const last = lastBefore(places, below.start + NAME_WITHIN);
  const place = places
    .slice(Math.max(0, last - 3), last + 1)
    .find((one) => one.start >= below.start);
  if (place === undefined || place.voice !== 'narrator' || place.end > below.end) return undefined;
  const { name, id } = place.who;
  return { name, id, because: `signed by ${name} below it` };
}
