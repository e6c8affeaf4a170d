import { peopleOf } from '../../data/figures-peoples.ts';
import { AUXILIARIES, FUNCTION_WORDS, STATES, VERBS } from '../../data/figures-words.ts';
import { baseAdjective } from '../../text/adjectives.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { MAGNITUDES, SMALL, TENS } from '../../text/numeral-words.ts';
import { looksPlural, singularOf } from '../../text/singular.ts';

type Tokens = readonly NumeralToken[];

/** The noun phrase that a number counts. Indices are of the sentence's tokens. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  /** In lower case, the last noun in the singular: 'senior commander'. */
  readonly unit: string;
  /** The singular the unit ends with. */
  readonly head: string;
}

/** Adjectives before a counted noun are few; a longer run is no noun phrase. */
const LONGEST = 7;
/** Determiners between 'of' and what is counted. */
const AFTER_OF = new Set(
  'the these those all its their his her our my your this that such these'.split(' '),
);
const NOT_COUNTED = new Set('more additional extra total combined whopping most'.split(' '));
/** Plurals that stand before the noun: 'two sales offices'. */
const ATTRIBUTIVE = new Set(
  'sports sales weapons arms rights goods news savings communications operations police aircraft women children'.split(
    ' ',
  ),
);

/** 'Palestinians', 'Israelis', 'Kurds': a people in the plural. */
function isPeople(token: NumeralToken | undefined): boolean {
  if (token === undefined || !/^\p{Lu}.*(?:s|ese)$/u.test(token.text)) return false;
  return peopleOf(token.low) !== undefined;
}

/** Whether a word may stand in a noun phrase. */
export function mayStandInNounPhrase(token: NumeralToken | undefined): boolean {
  if (token === undefined || token.kind !== 'letters' || token.text.length < 2) return false;
  const { low } = token;
  if (SMALL.has(low) || TENS.has(low) || MAGNITUDES.has(low)) return false;
  return !FUNCTION_WORDS.has(low) && !AUXILIARIES.has(low) && !VERBS.has(low);
}

/** After a number above one, what ends in s is no verb: a plural subject has none that does. */
function isPluralNoun(token: NumeralToken | undefined, one: boolean): boolean {
  if (token?.kind !== 'letters') return false;
  const verb = VERBS.has(token.low) && !one && token.low.endsWith('s');
  if (!verb && !mayStandInNounPhrase(token)) return false;
  return looksPlural(token.low) || isPeople(token);
}

/** Index of the first word that may be counted, after 'of', 'of the' and the hyphen of 'three-ton'. */
export function countedFrom(tokens: Tokens, index: number): number {
  let at = index;
  if (tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued) return at + 1;
  if (tokens[at]?.low === 'of' && /^(?:them|whom|which)$/.test(tokens[at + 1]?.low ?? '')) {
    return /^(?:were|was|are|is)$/.test(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
  }
  if (tokens[at]?.low === 'of') {
    at += 1;
    while (AFTER_OF.has(tokens[at]?.low ?? '')) at += 1;
  }
  while (NOT_COUNTED.has(tokens[at]?.low ?? '')) at += 1;
  return at;
}

/**
 * The noun phrase that begins at a token.
 *
 * @param one the number is one, so that the noun is singular and an s is a verb's
 */
export function nounPhraseAt(tokens: Tokens, index: number, one: boolean): NounPhrase | undefined {
  let last = -1;
  let plural = -1;
  for (let at = index; at < tokens.length && at < index + LONGEST; at += 1) {
    const token = tokens[at];
    if (isInnerHyphen(tokens, at)) continue;
    if (isJoin(tokens, at, index) || isAfterHyphen(tokens, at, index)) continue;
    if (isModelNumber(tokens, at, index)) continue;
    if (!mayStandInNounPhrase(token) && (one || !isPluralNoun(token, one))) break;
    const glued = tokens[at + 1]?.glued === true;
    if (glued && tokens[at + 1]?.kind === 'digits') break;
    const isPlural = !(glued && tokens[at + 1]?.text === '-') && isPluralNoun(token, one);
    if (one && isPlural && at > index) break;
    if (one ? isLoneParticiple(tokens, at) : isParticiple(tokens, at)) break;
    last = at;
    if (!isPlural || one) continue;
    plural = at;
    if (!ATTRIBUTIVE.has(token?.low ?? '') || !isPluralNoun(tokens[at + 1], one)) break;
  }
  if (last < 0 || (last === index && /ly$/u.test(tokens[last]?.low ?? ''))) return undefined;
  return phrase(tokens, index, plural < 0 ? singularEnd(tokens, index, last, one) : plural + 1);
}

/** Hyphens inside a compound: 'gas-only', '12-year-old'. */
function isInnerHyphen(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  return token?.text === '-' && token.glued && tokens[index + 1]?.glued === true;
}

/** The 'only' of 'gas-only': whatever hangs on a hyphen belongs to the compound. */
function isAfterHyphen(tokens: Tokens, at: number, first: number): boolean {
  return (
    at > first &&
    tokens[at - 1]?.text === '-' &&
    isInnerHyphen(tokens, at - 1) &&
    !looksPlural(tokens[at]?.low ?? '')
  );
}

/** The 'and' of 'Kia and Hyundai vehicles': the noun comes after it. */
function isJoin(tokens: Tokens, at: number, first: number): boolean {
  if (at === first || !/^(?:and|or)$/.test(tokens[at]?.low ?? '')) return false;
  for (let next = at + 1; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || !mayStandInNounPhrase(token)) return false;
    if (isPluralNoun(token, false)) return true;
  }
  return false;
}

/** The 737 of 'two new 737 Max jets' and the 3 of 'Vireo 3 saloons'. */
function isModelNumber(tokens: Tokens, at: number, first: number): boolean {
  const next = tokens[at + 1];
  if (at === first || tokens[at]?.kind !== 'digits' || next?.kind !== 'letters') return false;
  return /^\p{Lu}/u.test(next.text) || /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
}

/** 'five arrested on Friday' has no noun; 'five arrested men' has one. */
export function isParticiple(tokens: Tokens, index: number): boolean {
  const low = tokens[index]?.low ?? '';
  if (!/(?:ed|ing)$/u.test(low) || low.length < 5) return false;
  for (let at = index + 1; at < index + 4; at += 1) {
    if (!mayStandInNounPhrase(tokens[at])) return true;
    if (isPluralNoun(tokens[at], false)) return false;
  }
  return true;
}

/** Without a plural, 'one last attempt' counts its last word, '12 page document' its first. */
function singularEnd(tokens: Tokens, index: number, last: number, one: boolean): number {
  const hyphen = isInnerHyphen(tokens, index - 1);
  return one && !hyphen ? last + 1 : Math.min(last, index) + 1;
}

/** 'one wounded on Friday', not 'one undisclosed exchange'. */
function isLoneParticiple(tokens: Tokens, at: number): boolean {
  return isParticiple(tokens, at) && !mayStandInNounPhrase(tokens[at + 1]);
}

function phrase(tokens: Tokens, first: number, end: number): NounPhrase {
  const headToken = tokens[end - 1];
  const head = isPeople(headToken) ? 'people' : singularOf(headToken?.low ?? '');
  let unit = '';
  for (let at = first; at < end - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const glued = token.glued && at > first;
    if (/^(?:and|or)$/.test(token.low)) continue;
    unit += `${glued || unit === '' ? '' : ' '}${baseAdjective(token.low.replace(/'s$/u, ''))}`;
  }
  const stuck = end - 1 > first && headToken?.glued === true;
  return { first, end, head, unit: unit === '' ? head : `${unit}${stuck ? '' : ' '}${head}` };
}

/** A word that counts people by their state where a noun is missing: '14 dead', 'injured 58,926'. */
export function stateAt(tokens: Tokens, index: number): string | undefined {
  return STATES.get(tokens[index]?.low ?? '');
}
