import { expect } from 'vitest';
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

/** Every line is a block; those that `setApart` names by their first words are quotations set apart by the page. */
export function quotesIn(text: string, setApart: readonly string[] = []): FoundQuote[] {
  const article = readText(text);
  const blocks = article.blocks.map((block) =>
    setApart.some((words) => text.startsWith(words, block.start))
      ? { ...block, kind: 'block-quote' as const }
      : block,
  );
  return recogniseQuotes(articleWords({ ...article, blocks })).map((quote) => ({
    parts: quote.parts.map((part) => text.slice(part.start, part.end)),
    kind: quote.kind,
    speaker: quote.speaker && text.slice(quote.speaker.start, quote.speaker.end),
    broken: quote.broken,
    continues: quote.continues,
  }));
}

/** A sentence and, for each quote in it: its words, its kind, the words that name the speaker. */
export type Row = readonly [
  text: string,
  ...quotes: (readonly [words: string, kind: string, speaker: string | null])[],
];

/** Expects just these quotes in a sentence. */
export function check([text, ...expected]: Row): void {
  const found = quotesIn(text).map(
    (quote) => [quote.parts.join(' / '), quote.kind, quote.speaker] as const,
  );
  expect(found).toEqual(expected);
}
