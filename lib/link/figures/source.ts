import type { Person, Quote } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';
import { readerOfSpeakers } from '../quotes/speaker-words.ts';

/** Who gives a figure, and why. */
export interface FigureSource {
  readonly name: string | null;
  readonly because: string;
}

/** 'according to the Orrel health ministry', in either place of the sentence. */
const ACCORDING =
  /(?<![\p{L}])(?:according to|reported by|confirmed by|announced by|released by|compiled by|provided by|estimated by|cited by)\s+(?<who>[^,.;:“”"()\n]{2,90})/giu;
/** 'The Orrel army has reported', 'Police put': a subject before a verb of giving figures. */
const REPORTS =
  /(?<who>(?:[Tt]he\s+|[A-Z])[^,.;:“”"()\n]{1,80}?)(?:\s*\([^()\n]{1,12}\))?\s+(?:(?:has|have|had|also|later|earlier)\s+){0,2}(?:reported|reports|report|said|says|say|confirmed|confirms|announced|estimates|estimated|recorded|put|puts|counted|stated|claimed|told\s+reporters)(?![\p{L}])/gu;
/** Where a name goes on into what it says. */
const CUT = /\s+(?:on|that|who|which|in|as|at|after|and)\s+(?:\p{Lu}\p{L}+day|\p{Ll}).*$/u;

/** Reads the sources of an article's figures. */
export function readerOfSources(
  { article, sentences }: ArticleWords,
  people: readonly Person[],
  quotes: readonly Quote[],
): (figure: Span, sentence: number) => FigureSource {
  const { text } = article;
  const read = readerOfSpeakers(text, people);
  const spoken = quotes.filter(({ speaker }) => speaker !== null);

  function named(span: Span): string | null {
    const speaker = read(span);
    if (speaker === undefined) return null;
    if (speaker.name !== null) return speaker.name;
    return text.slice(span.start, span.end).replace(/^(?:the|a|an)\s+/iu, '');
  }

  const cues = new Map<number, string | null>();

  function cueIn(index: number): string | null {
    const known = cues.get(index);
    const sentence = sentences[index];
    if (known !== undefined || sentence === undefined) return known ?? null;
    const found = readCue(sentence);
    cues.set(index, found);
    return found;
  }

  function readCue(sentence: Sentence): string | null {
    const words = text.slice(sentence.start, sentence.end);
    for (const pattern of [ACCORDING, REPORTS]) {
      for (const match of words.matchAll(pattern)) {
        const who = (match.groups?.who ?? '').replace(CUT, '').trim();
        const start = sentence.start + match.index + match[0].indexOf(who);
        const name = who === '' ? null : named({ start, end: start + who.length });
        if (name !== null) return name;
      }
    }
    return null;
  }

  return (figure, index) => {
    const around = spoken
      .filter(({ start, end }) => start <= figure.start && figure.end <= end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const speaker = around[0]?.speaker;
    if (speaker) return { name: speaker, because: 'said in a quote' };
    const own = cueIn(index);
    if (own !== null) return { name: own, because: 'named in the sentence' };
    const block = sentences[index]?.block;
    for (let back = index - 1; back >= 0 && sentences[back]?.block === block; back -= 1) {
      const name = lastSaid(back);
      if (name !== null) return { name, because: 'named before it in the paragraph' };
    }
    return { name: null, because: "the outlet's own voice" };
  };

  function lastSaid(index: number): string | null {
    const { start: from = 0, end: to = 0 } = sentences[index] ?? {};
    const inside = spoken.filter(({ start, end }) => start < to && from < end);
    return inside.at(-1)?.speaker ?? cueIn(index);
  }
}
