import type { QuoteMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Gender } from '../people/gender.ts';
import { genderOfPronoun } from './genders.ts';
import { lastBefore, type NamedPlace, type Scene } from './places.ts';
import { genderOfRole, mayBear, roleIn } from './roles.ts';
import type { Speaker } from './speaker-words.ts';
import type { Somebody } from './speakers.ts';

const SUBJECT = /^(?:he|she)$/u;
/** How many sentences back a pronoun may look, and past how many names at most. */
const SENTENCES_BACK = 6;
const NAMES_BACK = 60;
/** Verbs by which somebody goes on speaking. */
const GOES_ON = /(?:continued|continues|added|adds|went on|goes on|concluded|concludes)/u;

/**
 * What tells who a pronoun means, by centring: who spoke last, who was the subject of a near sentence; a place inside
 * somebody's words or behind a preposition seldom, and hardly ever one whom the speaker names himself. Weights were set by hand.
 */
const WEIGHTS = {
  sentence: -1,
  subject: 1.5,
  lastSpeaker: 1,
  goesOn: 1,
  sameGender: 1,
  otherGender: -3,
  direct: -2.5,
  indirect: -0.5,
  namedHere: -2,
} as const;

/** Whom less speaks for is not meant: unknown is an answer. */
const LEAST = -0.5;

/** Words that mean somebody without a name, and what they ask for. */
interface Reference extends Span {
  readonly gender: Gender | 'either';
  /** The role of a description; undefined for a pronoun. */
  readonly role: string | undefined;
  readonly subject: boolean;
  /** The quote whose speaker the words are. */
  readonly quote: QuoteMention | null;
  /** The cue says that somebody goes on speaking. */
  readonly goesOn: boolean;
}

/** What resolving gives: whom a span means (undefined where nobody is likely), and all places that mean somebody, in order. */
interface Resolved {
  readonly resolve: (span: Span) => Speaker | undefined;
  readonly places: readonly NamedPlace[];
}

/**
 * Resolves the pronouns of the narrator and the descriptions that speak, in the order of the text, each with the help of
 * those before it.
 */
export function resolvePronouns(scene: Scene, mentions: readonly QuoteMention[]): Resolved {
  const seen: NamedPlace[] = [];
  const found = new Map<string, Speaker>();
  let next = 0;
  let last: Somebody | null = null;
  for (const reference of referencesOf(scene, mentions)) {
    for (; (scene.places[next]?.start ?? reference.start) < reference.start; next += 1) {
      const place = scene.places[next];
      if (place === undefined) break;
      seen.push(place);
      if (place.speaks) last = place.who;
    }
    const best = bestOf(scene, seen, { reference, last, named: namedBy(scene, reference) });
    if (best === undefined) continue;
    const { start, end, quote, subject } = reference;
    const { who } = best;
    const words = scene.words.article.text.slice(start, end).toLowerCase();
    const because = `"${words}" means ${who.name}, ${meritOf(best.place, last)}`;
    found.set(`${start} ${end}`, { name: who.name, id: who.id, because });
    const speaks = quote !== null;
    const voice = scene.voiceAt(reference);
    seen.push({
      start,
      end,
      who,
      namesakes: [],
      sentence: scene.sentenceAt(start),
      subject,
      speaks,
      voice,
    });
    if (speaks) last = who;
  }
  const rest = scene.places.slice(next);
  return { resolve: ({ start, end }) => found.get(`${start} ${end}`), places: [...seen, ...rest] };
}

/** The narrator's pronouns and the descriptions that speak, in order. */
function referencesOf({ words, voiceAt }: Scene, mentions: readonly QuoteMention[]): Reference[] {
  const speaking = new Map<number, QuoteMention>();
  for (const mention of mentions) {
    if (mention.speaker === null || speaking.has(mention.speaker.start)) continue;
    speaking.set(mention.speaker.start, mention);
  }
  const { text } = words.article;
  return words.words.flatMap((word): Reference[] => {
    const { start, end } = word;
    const quote = speaking.get(start) ?? null;
    const spoken = { start, end: quote?.speaker?.end ?? end };
    const own = genderOfPronoun(word.text);
    // "His office" is not he.
    if (quote === null || (own !== undefined && spoken.end > end)) {
      if (own === undefined || voiceAt(word) === 'direct') return [];
      const subject = SUBJECT.test(word.text.toLowerCase());
      return [{ start, end, gender: own, role: undefined, subject, quote: null, goesOn: false }];
    }
    const role =
      own === undefined ? roleIn(text.slice(start, spoken.end).toLowerCase()) : undefined;
    const asked = own ?? (role === undefined ? undefined : genderOfRole(role));
    if (asked === undefined) return [];
    const goesOn = GOES_ON.test(
      quote.cue === null ? '' : text.slice(quote.cue.start, quote.cue.end),
    );
    return [{ ...spoken, gender: asked, role, subject: true, quote, goesOn }];
  });
}

/** Those whom a subject names behind itself or in its own words: "he called Reuel weak" is not of Reuel. */
function namedBy(
  { places, words }: Scene,
  { start, end, quote, subject }: Reference,
): ReadonlySet<string> {
  if (!subject || quote === null) return new Set();
  const sentence = words.sentences[lastBefore(words.sentences, start)];
  const spans = [...quote.parts, { start: end, end: sentence?.end ?? end }];
  const ids = new Set<string>();
  for (const span of spans) {
    for (
      let i = lastBefore(places, span.start);
      (places[i]?.start ?? span.end) < span.end;
      i += 1
    ) {
      const place = places[i];
      if (place !== undefined && place.start >= span.start) ids.add(keyOf(place.who));
    }
  }
  return ids;
}

interface Wanted {
  readonly reference: Reference;
  /** Who spoke last. */
  readonly last: Somebody | null;
  /** Those whom the speaker names. */
  readonly named: ReadonlySet<string>;
}

interface Scored {
  readonly place: NamedPlace;
  readonly who: Somebody;
  readonly score: number;
}

function bestOf(scene: Scene, seen: readonly NamedPlace[], wanted: Wanted): Scored | undefined {
  const here = scene.sentenceAt(wanted.reference.start);
  let best: Scored | undefined;
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - NAMES_BACK); i -= 1) {
    const place = seen[i];
    if (place === undefined || here - place.sentence > SENTENCES_BACK) break;
    const who = meantAt(place, wanted.reference.gender);
    if (!isOfRole(scene, who, wanted.reference)) continue;
    const score = scoreOf(place, who, { here, ...wanted });
    if (best === undefined || score > best.score) best = { place, who, score };
  }
  return best !== undefined && best.score >= LEAST ? best : undefined;
}

function isOfRole({ people }: Scene, { id }: Somebody, { role }: Reference): boolean {
  const person = id === null ? undefined : people.get(id);
  return role === undefined || person === undefined || mayBear(person, role);
}

/** Whom a place names if it names one of this gender: a family name alone may be that of another of the article. */
function meantAt({ who, namesakes }: NamedPlace, gender: Reference['gender']): Somebody {
  if (gender === 'either' || who.gender === gender) return who;
  return namesakes.find((namesake) => namesake.gender === gender) ?? who;
}

function scoreOf(
  place: NamedPlace,
  who: Somebody,
  { reference, last, named, here }: Wanted & { readonly here: number },
): number {
  let score = WEIGHTS.sentence * (here - place.sentence);
  if (place.subject) score += WEIGHTS.subject;
  const { gender } = who;
  if (gender !== null) {
    const fits = reference.gender === 'either' || reference.gender === gender;
    score += fits ? WEIGHTS.sameGender : WEIGHTS.otherGender;
  }
  if (place.voice !== 'narrator') score += WEIGHTS[place.voice];
  const key = keyOf(place.who);
  if (named.has(key)) score += WEIGHTS.namedHere;
  if (last !== null && key === keyOf(last)) {
    score += WEIGHTS.lastSpeaker;
    if (reference.goesOn) score += WEIGHTS.goesOn;
  }
  return score;
}

/** What speaks for somebody, in words. */
function meritOf({ who, subject }: NamedPlace, last: Somebody | null): string {
  if (last !== null && keyOf(who) === keyOf(last)) return 'who spoke last';
  return subject ? 'of whom the sentence before it is' : 'who is named before it';
}

function keyOf({ id, name }: Somebody): string {
  return id ?? name;
}
