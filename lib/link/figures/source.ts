import type { Person, Quote } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords } from '../../model/words.ts';
import { readerOfSpeakers } from '../quotes/speaker-words.ts';
import { cueSourceReader, isBareCue } from './cue-source.ts';

/** Who gives a figure, and why. */
export interface FigureSource {
  readonly name: string | null;
  readonly because: string;
}

const source = (name: string, because: string): FigureSource => ({ name, because });

/**
 * Reads the sources of an article's figures: the speaker of the quote a figure stands in, the cue of its sentence, the last one
 * before it in the paragraph, or a bare cue right after it. Null is the outlet's own voice.
 *
 * @returns the source of a figure, given the index of its sentence
 */
export function readerOfSources(
  words: ArticleWords,
  people: readonly Person[],
  quotes: readonly Quote[],
): (figure: Span, index: number) => FigureSource {
  const { sentences } = words;
  const cueOf = cueSourceReader(words, namer(words.article.text, people));
  const spoken = quotes.filter(({ speaker }) => speaker !== null);
  const known = new Map<number, string | null>();

  return (figure, index) => {
    const quote = innermost(spoken, figure);
    const speaker = quote?.speaker ?? null;
    if (speaker !== null && isBeside(quote, sentences[index])) {
      return source(speaker, 'said in a quote');
    }
    const own = cueOf(index);
    if (own !== null) return source(own, 'named in the sentence');
    return speaker === null ? inParagraph(index) : source(speaker, 'said in a quote');
  };

  /** The last source named in the paragraph before a sentence. Each sentence is asked once. */
  function lastBefore(index: number): string | null {
    const block = sentences[index]?.block;
    const asked: number[] = [];
    let name: string | null = null;
    for (let at = index - 1; name === null && sentences[at]?.block === block; at -= 1) {
      asked.push(at + 1);
      name = lastSpeaker(spoken, sentences[at]) ?? cueOf(at) ?? known.get(at) ?? null;
      if (known.has(at)) break;
    }
    for (const at of asked) known.set(at, name);
    return name;
  }

  function inParagraph(index: number): FigureSource {
    const block = sentences[index]?.block;
    const before = lastBefore(index);
    if (before !== null) return source(before, 'named before it in the paragraph');
    const next = sentences[index + 1];
    const told = next?.block === block && next && isBareCue(words.article.text, next);
    const name = told ? cueOf(index + 1) : null;
    if (name !== null) return source(name, 'named by the sentence after it');
    return { name: null, because: "the outlet's own voice" };
  }
}

/** Names whom words mean: a person of the article, an organisation, or the words themselves ('police'); null for a pronoun. */
function namer(text: string, people: readonly Person[]): (span: Span) => string | null {
  const read = readerOfSpeakers(text, people);
  return (span) => {
    const speaker = read(span);
    if (speaker === undefined) return null;
    return speaker.name ?? text.slice(span.start, span.end).replace(/^(?:the|a|an)\s+/iu, '');
  };
}

function innermost(quotes: readonly Quote[], { start, end }: Span): Quote | undefined {
  return quotes
    .filter((quote) => quote.start <= start && end <= quote.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The words that name a quote's speaker stand in the figure's sentence, or the quote is in marks. */
function isBeside(quote: Quote | undefined, sentence: Span | undefined): boolean {
  if (quote === undefined || sentence === undefined) return false;
  const { kind, speakerSpan } = quote;
  if (kind !== 'indirect' || speakerSpan === null) return kind !== 'indirect';
  return sentence.start <= speakerSpan.start && speakerSpan.end <= sentence.end;
}

function lastSpeaker(quotes: readonly Quote[], sentence: Span | undefined): string | null {
  if (sentence === undefined) return null;
  const inside = quotes.filter(({ start, end }) => start < sentence.end && sentence.start < end);
  return inside.at(-1)?.speaker ?? null;
}
