import type { QuoteMention } from '../../model/mention.ts';
import type { Person, PersonPlace } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';

/** A place of a person, with what pronouns are resolved by. */
export interface NamedPlace extends PersonPlace {
  readonly person: Person;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The first person of its sentence, and neither a possessor nor behind a preposition. */
  readonly subject: boolean;
  /** Stands between quotation marks: named by a speaker, not by the narrator. */
  readonly quoted: boolean;
}

const OWNS = /^['’]s?(?!\p{L})/u;
const BEHIND_PREPOSITION =
  /(?:^|\s)(?:of|for|to|with|from|at|by|against|like|about|in|on|between|than|as|and|or)\s+(?:\p{L}+\.?\s+){0,2}$/iu;

/** All places that name a person, in order, pronouns left out. */
export function namedPlaces(
  words: ArticleWords,
  mentions: readonly QuoteMention[],
  people: readonly Person[],
): NamedPlace[] {
  const { text } = words.article;
  const quoted = mentions
    .filter((mention) => mention.kind === 'direct')
    .flatMap((mention) => mention.parts)
    .toSorted((a, b) => a.start - b.start);
  const sorted = people
    .flatMap((person) => person.places.map((place) => ({ ...place, person })))
    .filter((place) => place.form !== 'pronoun')
    .toSorted((a, b) => a.start - b.start);
  let inSentence = -1;
  return sorted.map((place) => {
    const sentence = sentenceAt(words.sentences, place.start);
    const from = words.sentences[sentence]?.start ?? 0;
    const before = text.slice(Math.max(from, place.start - 40), place.start);
    const inside = isInside(quoted, place);
    const subject =
      sentence !== inSentence &&
      !inside &&
      !OWNS.test(text.slice(place.end, place.end + 3)) &&
      !BEHIND_PREPOSITION.test(before);
    if (subject) inSentence = sentence;
    return { ...place, sentence, subject, quoted: inside };
  });
}

/** Index of the sentence that holds an offset, or of the last one before it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return lastBefore(sentences, offset);
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
