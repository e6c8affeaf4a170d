import type { QuoteMention } from '../../model/mention.ts';
import type { Person } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';
import { type Placed, placesOf } from './speaker-words.ts';

/** A place of a person, with what pronouns are resolved by. */
export interface NamedPlace extends Placed {
  /** Number of the narrator's sentence it stands in: sentences inside quotes do not count. */
  readonly sentence: number;
  /** The first person of its sentence, and neither a possessor nor behind a preposition. */
  readonly subject: boolean;
  /** Stands between quotation marks: named by a speaker, not by the narrator. */
  readonly quoted: boolean;
}

const OWNS = /^['’]s?(?!\p{L})/u;
const BEHIND_PREPOSITION =
  /(?:^|\s)(?:of|for|to|with|from|at|by|against|like|about|in|on|between|than|as|and|or)\s+(?:\p{L}+\.?\s+){0,2}$/iu;

/** The places that name somebody, and the count of the narrator's sentences, by offset. */
export interface Scene {
  readonly places: readonly NamedPlace[];
  readonly sentenceAt: (offset: number) => number;
}

/** Sets out all places that name a person, in order, pronouns left out. */
export function sceneOf(
  words: ArticleWords,
  mentions: readonly QuoteMention[],
  people: readonly Person[],
): Scene {
  const { text } = words.article;
  const quoted = mentions
    .filter((mention) => mention.kind === 'direct')
    .flatMap((mention) => mention.parts)
    .toSorted((a, b) => a.start - b.start);
  const sentenceAt = counterOf(words.sentences, quoted);
  let subjectOf = -1;
  const places = placesOf(people).map((place) => {
    const index = lastBefore(words.sentences, place.start);
    const from = words.sentences[index]?.start ?? 0;
    const inside = isInside(quoted, place);
    const subject = index !== subjectOf && !inside && isFree(text, place, from);
    if (subject) subjectOf = index;
    return { ...place, sentence: sentenceAt(place.start), subject, quoted: inside };
  });
  return { places, sentenceAt };
}

/** Neither a possessor nor behind a preposition. */
function isFree(text: string, place: Span, from: number): boolean {
  const before = text.slice(Math.max(from, place.start - 40), place.start);
  return !OWNS.test(text.slice(place.end, place.end + 3)) && !BEHIND_PREPOSITION.test(before);
}

/** Numbers the sentences that are not wholly inside a quote; the others bear the number of the one before. */
function counterOf(
  sentences: readonly Sentence[],
  quoted: readonly Span[],
): (offset: number) => number {
  let count = 0;
  const numbers = sentences.map((sentence) => {
    if (!isInside(quoted, sentence)) count += 1;
    return count;
  });
  return (offset) => numbers[lastBefore(sentences, offset)] ?? 0;
}

function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[lastBefore(spans, start)];
  return span !== undefined && span.start <= start && end <= span.end;
}

/** Index of the last span that begins at or before an offset; the spans are in order. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
