import { ORGANISATION_WORDS, ROLE_NOUNS } from '../../data/quotes-speakers.ts';
import type { Quote } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords } from '../../model/words.ts';
import { type NamedPlace, sentenceAt } from './places.ts';
import type { Speaker } from './speaker-words.ts';

const ORGANISATION = new RegExp(
  `(?<!\\p{L})(?:${ORGANISATION_WORDS.replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
);
/** 'the Florida senator': a definite description, by its last word. */
const ROLE = /^(?:the|this) (?:[\p{L}\p{N}-]+ ){0,4}(?<role>[\p{L}-]+)$/u;
const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.split(' '));
/** How many sentences back a pronoun may look. */
const SENTENCES_BACK = 6;
/** A last speaker further back than this, in characters, is forgotten: about three paragraphs. */
const SPEAKER_BACK = 900;

/**
 * What tells who a pronoun means, by centring: who spoke last, who was the subject of a near sentence; a place inside a
 * quote or behind a preposition seldom. Weights were set by hand.
 */
const WEIGHTS = {
  sentence: -1,
  subject: 1.5,
  lastSpeaker: 1.6,
  sameGender: 1,
  quoted: -2.5,
} as const;

/** Resolves the pronoun beside a quote to a person named before it, or to whoever spoke last where it means no person. */
export function readerOfPronouns(
  words: ArticleWords,
  places: readonly NamedPlace[],
): (span: Span, before: readonly Quote[]) => Speaker | undefined {
  const { text } = words.article;
  return (span, before) => {
    const pronoun = text.slice(span.start, span.end).toLowerCase();
    const last = before.findLast((quote) => quote.speaker !== null);
    const near = last !== undefined && span.start - last.end < SPEAKER_BACK ? last : undefined;
    const gender = genderOf(pronoun);
    if (gender === undefined) return groupOf(pronoun, near);
    const here = sentenceAt(words.sentences, span.start);
    let best: { readonly place: NamedPlace; readonly score: number } | undefined;
    for (let i = lastPlaceBefore(places, span.start); i >= 0; i -= 1) {
      const place = places[i];
      if (place === undefined || here - place.sentence > SENTENCES_BACK) break;
      const { pronoun: own } = place.person;
      if (own !== null && gender !== 'either' && own !== gender) continue;
      const score = scoreOf(place, here, near?.speakerId ?? null);
      if (best === undefined || score > best.score) best = { place, score };
    }
    const unknown = near !== undefined && near.speakerId === null && isPersonal(near.speaker ?? '');
    if (unknown && (best === undefined || best.score < scoreOfUnknown(words, near, here))) {
      return { name: near.speaker, id: null, because: `"${pronoun}" goes on with who spoke last` };
    }
    if (best === undefined) return undefined;
    const { person } = best.place;
    return { name: person.name, id: person.id, because: `"${pronoun}" means ${person.name} here` };
  };
}

/** Whether a name that is no person's of the article may still be one: capitalised words and no word of an organisation. */
function isPersonal(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}(][\p{L}.'’()-]*){0,4}$/u.test(name) && !ORGANISATION.test(name)
  );
}

/** A speaker whose name no person of the article bears counts like a subject who spoke last. */
function scoreOfUnknown(words: ArticleWords, quote: Quote, here: number): number {
  const at = quote.speakerSpan?.start ?? quote.end;
  return (
    WEIGHTS.subject +
    WEIGHTS.lastSpeaker +
    WEIGHTS.sentence * (here - sentenceAt(words.sentences, at))
  );
}

/** The gender that a pronoun or a description of a role asks for; undefined where the words mean no single person. */
function genderOf(pronoun: string): 'he' | 'she' | 'either' | undefined {
  const role = ROLE.exec(pronoun)?.groups?.role;
  if (role !== undefined && ROLES.has(role)) {
    if (/(?:woman|ess|queen)$/u.test(role)) return 'she';
    return /(?:[^o]man|^man|king)$/u.test(role) ? 'he' : 'either';
  }
  if (/^(?:he|him|his)$/u.test(pronoun)) return 'he';
  return /^(?:she|her)$/u.test(pronoun) ? 'she' : undefined;
}

function scoreOf(place: NamedPlace, here: number, lastSpeaker: string | null): number {
  let score = WEIGHTS.sentence * (here - place.sentence);
  if (place.subject) score += WEIGHTS.subject;
  if (place.person.id === lastSpeaker) score += WEIGHTS.lastSpeaker;
  if (place.person.pronoun !== null) score += WEIGHTS.sameGender;
  if (place.quoted) score += WEIGHTS.quoted;
  return score;
}

/** "They" and "it" go on with an organisation or a group that spoke last; "we", "I" and "some" mean nobody who is named. */
function groupOf(pronoun: string, last: Quote | undefined): Speaker | undefined {
  if (!/^(?:they|it)$/u.test(pronoun) || last === undefined || last.speakerId !== null)
    return undefined;
  return { name: last.speaker, id: null, because: `"${pronoun}" goes on with who spoke last` };
}

function lastPlaceBefore(places: readonly NamedPlace[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
