import { ORGANISATION_WORDS, ROLE_NOUNS } from '../../data/quotes-speakers.ts';
import type { QuoteMention } from '../../model/mention.ts';
import type { Quote } from '../../model/reading.ts';

import type { NamedPlace, Scene } from './places.ts';
import type { Speaker } from './speaker-words.ts';

const ORGANISATION = new RegExp(
  `(?<!\\p{L})(?:${ORGANISATION_WORDS.replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
);
/** 'the Florida senator': a definite description, by its last word. */
const ROLE = /^(?:the|this) (?:[\p{L}\p{N}-]+ ){0,4}(?<role>[\p{L}-]+)$/u;
const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.split(' '));
/** What somebody's words stand in. */
const DOCUMENT = /^the (?:statement|tweet|post|letter|message|email|memo|readout)$/u;
/** How many sentences back a pronoun may look. */
const SENTENCES_BACK = 6;
/** A last speaker further back than this, in characters, is forgotten: about three paragraphs. */
const SPEAKER_BACK = 900;
/** Where nobody fits, who spoke this near, in characters, is taken: a given name may mislead about a pronoun. */
const CLOSE = 300;
/** Verbs by which somebody goes on speaking. */
const GOES_ON = /(?:continued|continues|added|adds|went on|goes on|concluded|concludes)/u;

/**
 * What tells who a pronoun means, by centring: who spoke last, who was the subject of a near sentence; a place inside a
 * quote or behind a preposition seldom. Weights were set by hand.
 */
const WEIGHTS = {
  sentence: -1,
  subject: 1.5,
  lastSpeaker: 1,
  goesOn: 1,
  sameGender: 1,
  quoted: -2.5,
} as const;

/** Resolves the pronoun beside a quote to a person named before it, or to whoever spoke last where it means no person. */
export function readerOfPronouns(
  text: string,
  scene: Scene,
): (mention: QuoteMention, last: Quote | undefined) => Speaker | undefined {
  return (mention, last) => {
    if (mention.speaker === null) return undefined;
    const { start, end } = mention.speaker;
    const pronoun = text.slice(start, end).toLowerCase();
    const near = last !== undefined && start - last.end < SPEAKER_BACK ? last : undefined;
    const gender = genderOf(pronoun);
    if (DOCUMENT.test(pronoun)) return near === undefined ? undefined : documentOf(pronoun, near);
    if (gender === undefined) return groupOf(pronoun, near);
    const cue = mention.cue === null ? '' : text.slice(mention.cue.start, mention.cue.end);
    const goesOn = GOES_ON.test(cue) ? WEIGHTS.goesOn : 0;
    const best = bestOf(scene, start, { gender, last: near, goesOn });
    const spokeLast = {
      name: near?.speaker ?? null,
      id: near?.speakerId ?? null,
      because: `"${pronoun}" goes on with who spoke last`,
    };
    const unknown = near !== undefined && near.speakerId === null && isPersonal(near.speaker ?? '');
    const rival = unknown ? scoreOfUnknown(scene, near, start) + goesOn : Number.NEGATIVE_INFINITY;
    if (best === undefined)
      return near !== undefined && start - near.end < CLOSE ? spokeLast : undefined;
    if (rival > best.score) return spokeLast;
    const { person } = best.place;
    return { name: person.name, id: person.id, because: `"${pronoun}" means ${person.name} here` };
  };
}

interface Wanted {
  readonly gender: 'he' | 'she' | 'either';
  readonly last: Quote | undefined;
  /** What the last speaker gains because the cue says that somebody goes on speaking. */
  readonly goesOn: number;
}

function bestOf(
  scene: Scene,
  offset: number,
  wanted: Wanted,
): { readonly place: NamedPlace; readonly score: number } | undefined {
  const here = scene.sentenceAt(offset);
  let best: { readonly place: NamedPlace; readonly score: number } | undefined;
  for (let i = lastPlaceBefore(scene.places, offset); i >= 0; i -= 1) {
    const place = scene.places[i];
    if (place === undefined || here - place.sentence > SENTENCES_BACK) break;
    const { pronoun: own, id } = place.person;
    if (own !== null && wanted.gender !== 'either' && own !== wanted.gender) continue;
    const spokeLast = id === wanted.last?.speakerId ? WEIGHTS.lastSpeaker + wanted.goesOn : 0;
    const score = scoreOf(place, here) + spokeLast;
    if (best === undefined || score > best.score) best = { place, score };
  }
  return best;
}

/** Whether a name that is no person's of the article may still be one: capitalised words and no word of an organisation. */
function isPersonal(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: (?:of|the|and|[\p{Lu}(][\p{L}.'’()-]*)){0,8}$/u.test(name) &&
    !ORGANISATION.test(name)
  );
}

/** A speaker whose name no person of the article bears counts like a subject who spoke last. */
function scoreOfUnknown(scene: Scene, quote: Quote, offset: number): number {
  const at = quote.speakerSpan?.start ?? quote.end;
  const distance = scene.sentenceAt(offset) - scene.sentenceAt(at);
  return WEIGHTS.subject + WEIGHTS.lastSpeaker + WEIGHTS.sentence * distance;
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

function scoreOf(place: NamedPlace, here: number): number {
  let score = WEIGHTS.sentence * (here - place.sentence);
  if (place.subject) score += WEIGHTS.subject;
  if (place.person.pronoun !== null) score += WEIGHTS.sameGender;
  if (place.quoted) score += WEIGHTS.quoted;
  return score;
}

/** "The statement" says what its author said just before. */
function documentOf(words: string, last: Quote): Speaker {
  return { name: last.speaker, id: last.speakerId, because: `"${words}" is of who spoke last` };
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
