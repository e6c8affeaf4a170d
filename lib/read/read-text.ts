import type { Article, Block } from '../model/article.ts';

/** What is known of a plain text beside the text itself. */
export interface TextFacts {
  readonly url?: string;
  readonly outlet?: string;
  readonly headline?: string;
  readonly published?: string;
}

const LINE = /[^\n\r]*\S[^\n\r]*/gu;

/**
 * Reads a plain text as an article: a line is a block, offsets are those of the text as given.
 * English is taken for granted: a file has no head to say otherwise.
 */
export function readText(text: string, facts: TextFacts = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(LINE)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    blocks.push({
      kind: 'paragraph',
      start,
      end: match.index + match[0].trimEnd().length,
      source: -1,
    });
  }
  return {
    url: facts.url ?? '',
    outlet: facts.outlet ?? null,
    headline: facts.headline ?? '',
    byline: null,
    published: facts.published ?? null,
    language: 'en',
    text,
    blocks,
    extent: 'whole',
  };
}
