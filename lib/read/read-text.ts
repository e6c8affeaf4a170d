import type { Article, Block } from '../model/article.ts';
import { isFurniture } from './furniture.ts';
import { endsSentence } from './sentence-end.ts';

/** What is known of a plain text beside the text itself. */
export interface TextFacts {
  readonly url?: string;
  readonly outlet?: string;
  readonly headline?: string;
  readonly published?: string;
}

const LINE = /[^\n\r]*\S[^\n\r]*/gu;

/** A first line that does not end like a sentence is a headline where it is no longer and so many lines follow. */
const HEADLINE = 180;
const FEWEST_LINES = 3;

/**
 * Reads a plain text as an article: a line is a block, offsets are those of the text as given. Page furniture belongs to no
 * block, told by its words alone; nor does a headline that is printed twice. English is taken for granted: a file has no
 * head to say otherwise.
 */
export function readText(text: string, facts: TextFacts = {}): Article {
  const lines = linesOf(text).filter(({ start, end }) => !isFurniture(text.slice(start, end)));
  const headline = headlineOf(text, lines, facts.headline);
  const blocks = lines.flatMap((line): Block[] => {
    const isHeadline = headline !== undefined && text.slice(line.start, line.end) === headline.text;
    if (!isHeadline) return [line];
    return line === headline.line ? [{ ...line, kind: 'headline' }] : [];
  });
  return {
    url: facts.url ?? '',
    outlet: facts.outlet ?? null,
    headline: facts.headline ?? headline?.text ?? '',
    byline: null,
    published: facts.published ?? null,
    language: 'en',
    text,
    blocks,
    extent: 'whole',
  };
}

function linesOf(text: string): Block[] {
  return Array.from(text.matchAll(LINE), (match) => ({
    kind: 'paragraph',
    start: match.index + (match[0].length - match[0].trimStart().length),
    end: match.index + match[0].trimEnd().length,
    source: -1,
  }));
}

/** The line that is the headline: the one stated, else a first line that is printed again or looks like one. */
function headlineOf(
  text: string,
  lines: readonly Block[],
  stated: string | undefined,
): { readonly line: Block; readonly text: string } | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const words = (line: Block) => text.slice(line.start, line.end);
  const named = lines.find((line) => words(line) === stated?.trim());
  if (named) return { line: named, text: words(named) };
  const opening = words(first);
  const again = lines.slice(1).some((line) => words(line) === opening);
  const looksLike =
    lines.length >= FEWEST_LINES && opening.length <= HEADLINE && !endsSentence(opening);
  return again || looksLike ? { line: first, text: opening } : undefined;
}
