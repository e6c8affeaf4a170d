import type { Person, PersonPlace } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { describedSpeaker, PRONOUN } from './described.ts';

/** Who speaks, and why; `name` is null where nobody can be named. */
export interface Speaker {
  readonly name: string | null;
  readonly id: string | null;
  readonly because: string;
}

/** Words that make a person's name before them the name of a group: 'the Oster campaign'. */
const GROUP =
  /^\s+(?:campaign|administration|government|office|team|camp|supporters?|aides?|officials?|allies|family|foundation|organization|organisation|voters?|advisers?|advisors?|surrogates?)(?!\p{L})/iu;
const LETTERS = /^[\p{L}\p{N}]{2}$/u;
const OWNS = /^['’]s?(?!\p{L})/u;
/** "Oster's post": its author speaks. */
const WRITING =
  /^['’]s? (?:[\p{L}-]+ ){0,2}(?:posts?|tweets?|statement|letter|op-ed|memo|e-?mails?|message|speech|book|column|essay|blog|answer|response|words|account|reply)$/u;
/** Prepositions behind which a name belongs to the description of another. */
const BELONGS_TO =
  /(?:^|\s)(?:for|of|to|with|from|at|by|against|like|about|in)\s+(?:\p{L}+\.?\s+){0,3}$/iu;
/** 'Secretary of State' right before a name: an office by its whole name, and nobody's friends or aides. */
const OFFICE_BEFORE =
  /(?<!\p{L})(?!\p{L}*(?:s|man|woman|person|ally|aide|adviser|advisor|friend|critic|lawyer) )\p{Lu}[\p{L}.’'-]* (?:of|for) (?:the )?(?:(?:and|\p{Lu}[\p{L}.’'-]*) ){1,5}$/u;

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
  const head = own.find((place) => place.end === headEnd(text, span));
  return head ?? own.find((place) => isSegment(text, place, span)) ?? own[0];
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
  if (isOwner(text, place, span.end) || isPartOfWord(text, place)) return false;
  if (WRITING.test(text.slice(place.end, span.end))) return true;
  const before = text.slice(span.start, Math.max(span.start, place.start));
  return !BELONGS_TO.test(before) || endsInOffice(before);
}

/** 'The head of the Reuel fund, Pat Oster': a name behind a comma, where the words before it describe. */
function isSegment(text: string, place: Span, span: Span): boolean {
  const open = /, $/u.test(text.slice(span.start, place.start));
  return open && (place.end === span.end || text[place.end] === ',');
}

/** Do these words end in an office with a preposition of its own, whose holder's name follows? */
export function endsInOffice(before: string): boolean {
  return OFFICE_BEFORE.test(before);
}

/** "Oster's", "the Oster campaign": somebody else, or something, is spoken of; the text is looked at up to a limit. */
export function isOwner(text: string, { end }: Span, limit: number): boolean {
  const after = text.slice(end, Math.min(limit, end + 60));
  return (OWNS.test(after) && !WRITING.test(after)) || GROUP.test(after);
}

/** 'Osterberg News' names no Oster. */
function isPartOfWord(text: string, { start, end }: Span): boolean {
  return (
    LETTERS.test(text.slice(end - 1, end + 1)) || LETTERS.test(text.slice(start - 1, start + 1))
  );
}

/** Where the words before the first comma end. */
function headEnd(text: string, span: Span): number {
  const comma = text.slice(span.start, span.end).indexOf(',');
  return comma < 0 ? span.end : span.start + comma;
}
