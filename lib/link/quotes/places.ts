import type { QuoteMention } from '../../model/mention.ts';
import type { Person } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';
import { gendersOf, type Voice } from './genders.ts';
import { endsInOffice, isOwner, type Placed, placesOf, type Speaker } from './speaker-words.ts';
import { type Somebody, speakersOf } from './speakers.ts';
import { readerOfSpellings } from './spellings.ts';

/** A place that names somebody, with what pronouns are resolved by. */
export interface NamedPlace extends Span {
  readonly who: Somebody;
  /** Others of the article who bear the family name that stands here alone: "Oster" may be each of the two. */
  readonly namesakes: readonly Somebody[];
  /** Number of the narrator's sentence it stands in: sentences inside quotes do not count. */
  readonly sentence: number;
  /** The first person of its sentence, and neither a possessor nor behind a preposition; or who speaks in it. */
  readonly subject: boolean;
  /** Stands in the words that name the speaker of a quote. */
  readonly speaks: boolean;
  /** Stands in what somebody said: named by a speaker, not by the narrator. */
  readonly voice: Voice;
}

/** How far before a name its title may begin, in characters. */
const TITLE_BEFORE = 60;
const BEHIND_PREPOSITION =
  /(?:(?:^|\s)(?:of|for|to|with|from|at|by|against|like|about|in|on|between|than|as)|\s(?:and|or))\s+(?:\p{L}+\.?\s+){0,2}$/iu;
/** 'As for Oster, she said …': what the sentence is about. */
const TOPIC = /(?<!\p{L})as for\s+(?:\p{L}+\.?\s+){0,2}$/iu;

/** The places that name somebody, and what is known of any offset. */
export interface Scene {
  readonly words: ArticleWords;
  /** The people of the article by id. */
  readonly people: ReadonlyMap<string, Person>;
  /** All places that name a person, in order. */
  readonly placed: readonly Placed[];
  /** The same places, and those of speakers who are no person of the article. */
  readonly places: readonly NamedPlace[];
  /** Reads words in which no place stands by the names of the article. */
  readonly spelled: (words: string) => Speaker | undefined;
  readonly sentenceAt: (offset: number) => number;
  readonly voiceAt: (span: Span) => Voice;
}

/** Sets out all places that name somebody, in order, pronouns left out. */
export function sceneOf(
  words: ArticleWords,
  mentions: readonly QuoteMention[],
  people: readonly Person[],
): Scene {
  const quoted = partsOf(mentions, (kind) => kind === 'direct');
  const told = partsOf(mentions, (kind) => kind !== 'direct');
  const { text } = words.article;
  const spelled = readerOfSpellings(people);
  const voiceAt = (span: Span): Voice =>
    isInside(quoted, span) ? 'direct' : isInside(told, span) ? 'indirect' : 'narrator';
  const sentenceAt = counterOf(words.sentences, quoted);
  const placed = placesOf(people);
  const genders = gendersOf(words, people, placed, { sentenceAt, voiceAt });
  const bodies = new Map(
    people.map(({ id, name }) => [id, { id, name, gender: genders.get(id) ?? null }]),
  );
  const families = Map.groupBy(bodies.values(), ({ name }) =>
    name.slice(name.lastIndexOf(' ') + 1),
  );
  const speakers = speakersOf(text, mentions, { placed, bodies, spelled });
  let subjectOf = -1;
  const own = placed.map((place): NamedPlace => {
    const index = lastBefore(words.sentences, place.start);
    const from = words.sentences[index]?.start ?? 0;
    const voice = voiceAt(place);
    const first = index !== subjectOf && voice !== 'direct';
    const free = first && isFree(text, place, from);
    if (free) subjectOf = index;
    const who = bodies.get(place.person.id) ?? { ...place.person, gender: null };
    const alone = families.get(text.slice(place.start, place.end)) ?? [];
    const namesakes = alone.filter(({ id }) => id !== who.id);
    const speaks = speakers.named.has(place.start);
    const { start, end } = place;
    const sentence = sentenceAt(start);
    return { start, end, who, namesakes, sentence, subject: free || speaks, speaks, voice };
  });
  const others = speakers.unplaced.map((span): NamedPlace => {
    const sentence = sentenceAt(span.start);
    return { ...span, namesakes: [], sentence, subject: true, speaks: true, voice: voiceAt(span) };
  });
  const places = [...own, ...others].toSorted((a, b) => a.start - b.start);
  const byId = new Map(people.map((person) => [person.id, person]));
  return { words, people: byId, placed, places, spelled, sentenceAt, voiceAt };
}

function partsOf(
  mentions: readonly QuoteMention[],
  takes: (kind: QuoteMention['kind']) => boolean,
): Span[] {
  return mentions
    .filter(({ kind }) => takes(kind))
    .flatMap(({ parts }) => parts)
    .toSorted((a, b) => a.start - b.start);
}

/** Neither a possessor nor behind a preposition. */
function isFree(text: string, place: Span, from: number): boolean {
  const before = text.slice(Math.max(from, place.start - TITLE_BEFORE), place.start);
  if (isOwner(text, place, text.length)) return false;
  return TOPIC.test(before) || endsInOffice(before) || !BEHIND_PREPOSITION.test(before);
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
export function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
