import type { Article } from '../model/article.ts';
import type { Quote } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { bareSpan } from '../text/bare-span.ts';

/** What stands between two stretches that are read as one: a sentence goes on, or another sentence begins. */
const GOES_ON = ' ';
const BEGINS_ANEW = ' … ';

/** The words of a quote without its outer quotation marks. */
export function bareWords(quote: string): string {
  const { start, end } = bareSpan(quote, { start: 0, end: quote.length });
  return quote.slice(start, end);
}

/** The words somebody is given, without marks and without an attribution that stands inside. */
export interface Utterance {
  readonly text: string;
  /** Where its stretches stand in the article, in order; `at` is the stretch's offset in `text`. */
  readonly pieces: readonly (Span & { readonly at: number })[];
}

/** The words of a quote of the open article, read as one. */
export function utteranceOf(article: Article, { start, end, parts }: Quote): Utterance {
  const pieces: (Span & { readonly at: number })[] = [];
  let text = '';
  for (const part of parts.length > 0 ? parts : [{ start, end }]) {
    const bare = bareSpan(article.text, part);
    if (bare.end <= bare.start) continue;
    const words = article.text.slice(bare.start, bare.end);
    if (text !== '') text += /^\p{Lu}/u.test(words) ? BEGINS_ANEW : GOES_ON;
    pieces.push({ ...bare, at: text.length });
    text += words;
  }
  return { text, pieces };
}

/** Where words of an utterance stand in the article: one span for each stretch they touch. */
export function spansOfWords({ pieces }: Utterance, words: Span): Span[] {
  return pieces.flatMap(({ start, end, at }) => {
    const from = Math.max(start, start + words.start - at);
    const to = Math.min(end, start + words.end - at);
    return to > from ? [{ start: from, end: to }] : [];
  });
}
