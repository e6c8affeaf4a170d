import { MONTHS, WEEKDAYS } from '../../data/figures-words.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import type { FigurePlace } from './figure-place.ts';

type Tokens = readonly NumeralToken[];

const BEFORE_PLACE =
  /^(?:in|at|near|across|inside|around|outside|throughout|into|on|against|from)$/;
/** How far from the number a place may stand, in tokens. */
const REACH = 40;
const ARTICLE = /^(?:the|a)$/;
/** Lower-case words that are part of a place's name or a point of the compass before it. */
const PART_OF_NAME =
  /^(?:northern|southern|eastern|western|central|occupied|neighbouring|neighboring|besieged|downtown|al|el|de|of|upon|sur)$/;
/** Capitalised words after a preposition that are no place. */
const NO_PLACE =
  /^(?:i|he|she|it|they|we|god|parliament|congress|english|arabic|french|facebook|twitter|january)$/;

/**
 * The place the counting is of, as the sentence names it: the nearest after the number, else the nearest before it; null where
 * it names none.
 *
 * @param isPerson whether a person's name stands at an offset, which no place does
 */
export function placeNameOf(
  { tokens, first, end }: FigurePlace,
  isPerson: (offset: number) => boolean,
): string | null {
  for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
    if (tokens[at]?.text === ';') break;
    const name = nameAt(tokens, at, isPerson);
    if (name !== null) return name;
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const name = nameAt(tokens, at, isPerson);
    if (name !== null) return name;
  }
  return null;
}

/** Words of bodies and titles: 'the Justice Department', 'Mr. Land'. */
const BODY =
  /^(?:department|ministry|minister|senate|house|court|office|agency|committee|council|party|times|post|bank|university|company|mr|mrs|ms|dr|president|representative|senator|sen|rep|gov|gen|general|service|services|authority|commission|union|league|cup|act|war|news|inc|corp|group)$/;

function nameAt(tokens: Tokens, at: number, isPerson: (offset: number) => boolean): string | null {
  if (!BEFORE_PLACE.test(tokens[at]?.low ?? '')) return null;
  let from = at + 1;
  if (tokens[from]?.low === 'of') from += 1;
  if (ARTICLE.test(tokens[from]?.low ?? '')) from += 1;
  let first = from;
  while (PART_OF_NAME.test(tokens[first]?.low ?? '') && !isCapital(tokens[first])) first += 1;
  const opener = tokens[first];
  if (!isCapital(opener) || opener === undefined || isPerson(opener.start)) return null;
  if (MONTHS.has(opener.low) || WEEKDAYS.includes(opener.low) || NO_PLACE.test(opener.low))
    return null;
  let end = first + 1;
  while (isCapital(tokens[end]) || isInner(tokens, end)) end += 1;
  if (tokens.slice(first, end).some(({ low }) => BODY.test(low))) return null;
  return wordsBetween(tokens, from, end);
}

const isCapital = (token: NumeralToken | undefined): boolean =>
  token?.kind === 'letters' && /^\p{Lu}/u.test(token.text) && !token.text.endsWith("'s");

function isInner(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(tokens[at + 1])) return false;
  return (token.glued && /^[-‑]$/.test(token.text)) || /^(?:al|el|de|of)$/.test(token.low);
}

function wordsBetween(tokens: Tokens, first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map((token, index) => `${token.glued || index === 0 ? '' : ' '}${token.text}`)
    .join('');
}
