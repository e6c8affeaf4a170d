import { readText } from '../../../lib/read/read-text.ts';
import { recogniseQuotes } from '../../../lib/recognise/quotes/index.ts';
import { articleWords } from '../../../lib/text/article-words.ts';

/** What a test compares: the words of each part, the kind, the words that name the speaker. */
export interface FoundQuote {
  readonly parts: readonly string[];
  readonly kind: string;
  readonly speaker: string | null;
  readonly broken: string | null;
  readonly continues: number | null;
}

export function quotesIn(text: string): FoundQuote[] {
  return recogniseQuotes(articleWords(readText(text))).map((quote) => ({
    parts: quote.parts.map((part) => text.slice(part.start, part.end)),
    kind: quote.kind,
    speaker: quote.speaker && text.slice(quote.speaker.start, quote.speaker.end),
    broken: quote.broken,
    continues: quote.continues,
  }));
}
