import { ORGANISATION_WORDS } from '../../data/quotes-speakers.ts';
import type { Person, PersonPlace } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** Who speaks, and why; `name` is null where nobody can be named. */
export interface Speaker {
  readonly name: string | null;
  readonly id: string | null;
  readonly because: string;
}

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|him|her|them|one|others?|some|many|this|that|these|those)$/iu;
const ARTICLE = /^(?:the|a|an|his|her|its|their|our|my)\s+/iu;
/** Words that make a person's name before them the name of a group: 'the Oster campaign'. */
const GROUP =
  /^\s+(?:campaign|administration|government|office|team|camp|supporters?|aides?|officials?|allies|family|foundation|organization|organisation|voters?|advisers?|advisors?|surrogates?)(?!\p{L})/iu;
/** Officials, police, doctors: many, and not the definite ones of a context that was read before. */
const GROUP_NOUN =
  /(?:officials|police|authorities|sources|witnesses|doctors|diplomats|prosecutors|investigators|analysts|experts|lawyers|aides|residents|activists|organi[sz]ers|rescuers|medics)$/u;
/** 'the country’s foreign ministry'. */
const BODY =
  /(?<!\p{L})(?:ministry|army|military|police|embassy|government|parliament|committee|commission|council|court|kremlin)$/u;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}/u;
const HEAD_ENDS = /\s(?:of|for|in|on|at|from|to|with|against|who|which|that|has|had|is|was|and)\s/u;
const OWNS = /^['’]s?(?!\p{L})/u;
/** Prepositions behind which a name belongs to the description of another. */
const BELONGS_TO =
  /(?:^|\s)(?:for|of|to|with|from|at|by|against|like|about|in)\s+(?:\p{L}+\.?\s+){0,3}$/iu;

const ORGANISATION = new RegExp(
  `(?<!\\p{L})(?:${ORGANISATION_WORDS.replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
);
const CAPITALISED_WORDS = /^\p{Lu}[\p{L}.'’-]*(?: (?:of|the|and|[\p{Lu}(][\p{L}.'’()-]*)){0,8}$/u;

/** A place of a person. */
export interface Placed extends PersonPlace {
  readonly person: Person;
}

/** All places that name a person, in order, pronouns left out. */
export function placesOf(people: readonly Person[]): Placed[] {
  return people
    .flatMap((person) => person.places.map((place) => ({ ...place, person })))
    .filter((place) => place.form !== 'pronoun')
    .toSorted((a, b) => a.start - b.start);
}

/** Reads words that name a speaker: a person of the article, an organisation, a group; undefined where they are a pronoun. */
export function readerOfSpeakers(
  text: string,
  people: readonly Person[],
): (span: Span) => Speaker | undefined {
  const read = readerOfNames(text, placesOf(people));
  return (span) => {
    const words = text.slice(span.start, span.end);
    return PRONOUN.test(words) ? undefined : (read(span) ?? describedSpeaker(words));
  };
}

/** Reads words that name a person of the article; undefined where they name none. */
export function readerOfNames(
  text: string,
  places: readonly Placed[],
): (span: Span) => Speaker | undefined {
  return (span) => {
    const head = placeNamed(text, places, span);
    if (head === undefined) return undefined;
    return { name: head.person.name, id: head.person.id, because: 'named beside it' };
  };
}

/** The place of the person that words name: not of those whom they describe him by. */
export function placeNamed(
  text: string,
  places: readonly Placed[],
  span: Span,
): Placed | undefined {
  const own = within(places, span).filter((place) => names(text, span, place));
  return own.find((place) => place.end === headEnd(text, span)) ?? own[0];
}

function within(places: readonly Placed[], span: Span): Placed[] {
  const found: Placed[] = [];
  for (let i = firstAt(places, span.start); (places[i]?.start ?? span.end) < span.end; i += 1) {
    const place = places[i];
    if (place !== undefined && span.start < place.end) found.push(place);
  }
  return found;
}

/** Index of the first place that ends behind an offset; the places are in order and do not overlap. */
function firstAt(places: readonly Placed[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is this person the one the words name, not the owner or the employer of the one they name? */
function names(text: string, span: Span, place: Placed): boolean {
  if (isOwner(text, place)) return false;
  return !BELONGS_TO.test(text.slice(span.start, Math.max(span.start, place.start)));
}

/** "Oster's", "the Oster campaign": somebody else, or something, is spoken of. */
export function isOwner(text: string, { end }: Span): boolean {
  const after = text.slice(end, end + 24);
  return OWNS.test(after) || GROUP.test(after);
}

/** Where the words before the first comma end. */
function headEnd(text: string, span: Span): number {
  const comma = text.slice(span.start, span.end).indexOf(',');
  return comma < 0 ? span.end : span.start + comma;
}

/** Words that mean no person of the article: an organisation by its name, a group by its noun, or nobody. */
export function describedSpeaker(words: string): Speaker {
  const head = words.split(',')[0]?.trim() ?? words;
  const name = head.replace(ARTICLE, '');
  if (PRONOUN.test(head))
    return { name: null, id: null, because: `"${head}" means nobody certain` };
  if (isProper(name)) return { name, id: null, because: 'named beside it, no person known' };
  if (GROUP_NOUN.test(name) || BODY.test(name))
    return { name, id: null, because: 'a group that is not named' };
  return { name: null, id: null, because: `"${head}" names nobody` };
}

/** Whether a name that is no person's of the article may still be one: capitalised words and no word of an organisation. */
export function isPersonal(name: string): boolean {
  return CAPITALISED_WORDS.test(name) && !ORGANISATION.test(name);
}

/** A proper name, or a group or body told by one: some word before the first preposition is capitalised. */
function isProper(name: string): boolean {
  return CAPITALISED.test(name.split(HEAD_ENDS)[0] ?? name);
}

/** "Her office", "his spokesman": somebody or something of one who is named elsewhere, and never that one. */
const OWNED = /^(?:his|her)\s+(?<thing>\p{Ll}[^,]*)/iu;

/** "her office" of one whom "her" means: the office by its owner's name; undefined where the words are no such words. */
export function ownedSpeaker(words: string, owner: Speaker | undefined): Speaker | undefined {
  const thing = OWNED.exec(words)?.groups?.thing?.trimEnd();
  if (thing === undefined || owner === undefined || owner.name === null) return undefined;
  return { name: `${owner.name}’s ${thing}`, id: null, because: owner.because };
}
