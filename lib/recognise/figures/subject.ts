import { AUXILIARIES, FUNCTION_WORDS, STATES, VERBS } from '../../data/figures-words.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { DOWN, UP } from './change-words.ts';
import { mayStandInNounPhrase } from './noun-phrase.ts';

type Tokens = readonly NumeralToken[];

/** A half-open range of a sentence's tokens. */
export type TokenRange = readonly [first: number, end: number];

/** Words that close a clause when they are met on the way back. */
const CLAUSE_START = new Set(
  'and but while as that because if when where after before since although though than whereas or so until'.split(
    ' ',
  ),
);
const RELATIVE = /^(?:which|who|that)$/;
const PRONOUN =
  /^(?:it|he|she|they|we|i|you|there|this|these|those|one|its|what|most|some|all|both|others)$/;
/** Verb forms that are nouns just as often. */
const NOUN_OR_VERB =
  /^(?:plan|set|cut|rise|fall|cost|work|call|play|report|need|help|return|start|turn|look|run|hit|split|spread|bid|build|find|lead|hold|buy|break|drive|fight|show|move|pay|increase|decrease|gain|loss|decline|drop|slump|advance|jump|plans|costs|works|calls|reports|needs|returns|moves|increases|gains|declines|sales)$/;
/** Words that may stand between 'at' or 'by' and the number. */
const QUALIFIER = /^(?:than|less|more|fewer|about|around|nearly|almost|just|roughly|only)$/;
const DETERMINER = /^(?:the|a|an|its|their|his|her|our)$/;
/** How far back a subject may lie, in tokens. */
const REACH = 40;
/** How long an apposition between commas may be: 'Harbel, the largest port, handled 40%'. */
const LONGEST_APPOSITION = 10;

/**
 * The noun phrase that is the subject of the clause a number stands in, or the object that is changed ('grow sales by 35%').
 *
 * @returns null where the subject is a pronoun, undefined where none is found
 */
export function subjectOf(tokens: Tokens, start: number): TokenRange | null | undefined {
  const object = objectBefore(tokens, start);
  if (object !== undefined) return object;
  const from = Math.max(0, start - REACH);
  for (let at = start - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:]$/.test(token.text)) return undefined;
    if (!isVerb(tokens, at)) continue;
    let end = at;
    while (end > from && isBetween(tokens, end - 1)) end -= 1;
    const before = tokens[end - 1];
    if (before === undefined || isPronoun(before)) return null;
    if (RELATIVE.test(before.low)) return nounBefore(tokens, end - 1);
    const apposed = before.text === ',' ? beforeApposition(tokens, end - 1) : undefined;
    if (apposed !== undefined) return apposed;
    const caused = before.low === 'to' && isNoun(tokens, end - 2);
    if (caused) return nounBefore(tokens, end - 1);
    if (!opensNoun(tokens, end - 1)) continue;
    return nounBefore(tokens, end);
  }
  return nounBefore(tokens, start);
}

/** 'grow sales by 35%', 'pulled the sector 0.7 percent lower', 'a flat in the old town for $92 million'. */
function objectBefore(tokens: Tokens, start: number): TokenRange | undefined {
  let at = start;
  while (QUALIFIER.test(tokens[at - 1]?.low ?? '')) at -= 1;
  const link = tokens[at - 1]?.low ?? '';
  const linked = /^(?:by|for|at)$/.test(link);
  const end = linked ? at - 1 : start;
  const object = isNoun(tokens, end - 1) ? nounBefore(tokens, end) : undefined;
  if (link !== 'at' || object === undefined) return object;
  const named = /^\p{Lu}/u.test(tokens[object[1] - 1]?.text ?? '');
  return named || DETERMINER.test(tokens[object[0] - 1]?.low ?? '') ? object : undefined;
}

function isNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!mayStandInNounPhrase(token) || token === undefined || isVerb(tokens, at)) return false;
  return !/(?:ly|ing|er)$/u.test(token.low) && !QUALIFIER.test(token.low) && !isPronoun(token);
}

function isPronoun({ low, text }: NumeralToken): boolean {
  if (/^(?:that|it|he|she|there|what|who)'s$/.test(low)) return true;
  return PRONOUN.test(low) && (low !== 'i' || text === 'I');
}

/** Whether a clause's subject can end at a token. */
function opensNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark' || CLAUSE_START.has(token.low)) return false;
  return (
    token.low !== 'to' &&
    (!isVerb(tokens, at) || NOUN_OR_VERB.test(token.low) || token.low.endsWith('ed'))
  );
}

function isVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'letters') return false;
  const { low } = token;
  if (AUXILIARIES.has(low) || VERBS.has(low) || UP.has(low) || DOWN.has(low)) return true;
  if (low.length > 4 && low.endsWith('ing')) return AUXILIARIES.has(tokens[at - 1]?.low ?? '');
  return low.length > 4 && low.endsWith('ed');
}

/** Auxiliaries and adverbs that stand between a subject and its verb. */
function isBetween(tokens: Tokens, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (AUXILIARIES.has(low) || /^(?:not|also|only|just|still|already|now|\p{L}{2,}ly)$/u.test(low)) {
    return true;
  }
  return low.endsWith('ed') && isVerb(tokens, at) && AUXILIARIES.has(tokens[at - 1]?.low ?? '');
}

/** The noun before a phrase between commas; undefined where what stands there is a clause. */
function beforeApposition(tokens: Tokens, comma: number): TokenRange | undefined {
  for (let at = comma - 1; at > comma - LONGEST_APPOSITION && at > 0; at -= 1) {
    if (tokens[at]?.text === ',') return nounBefore(tokens, at);
    if (AUXILIARIES.has(tokens[at]?.low ?? '')) return undefined;
  }
  return undefined;
}

/** The run of nouns with their prepositions that ends at a token. */
function nounBefore(tokens: Tokens, end: number): TokenRange | undefined {
  const from = Math.max(0, end - REACH);
  let last = end;
  while (last > from && isLoose(tokens[last - 1])) last -= 1;
  let first = last;
  if (
    first > from &&
    (STATES.has(tokens[first - 1]?.low ?? '') || NOUN_OR_VERB.test(tokens[first - 1]?.low ?? ''))
  )
    first -= 1;
  while (first > from && standsInSubject(tokens, first - 1)) first -= 1;
  while (first < last && isOpening(tokens[first])) first += 1;
  const opener = tokens[first];
  return first < last && opener?.kind === 'letters' ? [first, last] : undefined;
}

/** Articles, prepositions and marks that a noun phrase does not begin with. */
function isOpening(token: NumeralToken | undefined): boolean {
  return token !== undefined && (token.kind === 'mark' || FUNCTION_WORDS.has(token.low));
}

/** Marks, adverbs, participles and prepositions between a subject and what follows it. */
function isLoose(token: NumeralToken | undefined): boolean {
  if (token === undefined || token.kind === 'digits') return false;
  if (STATES.has(token.low)) return false;
  return token.kind === 'mark' || FUNCTION_WORDS.has(token.low) || /(?:ly|ed)$/u.test(token.low);
}

/** The 'to' of 'attempts to obstruct', not that of 'exports to Brask'. */
function isInfinitive(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.low !== 'to') return false;
  const next = tokens[at + 1];
  return (
    next !== undefined && /^\p{Ll}/u.test(next.text) && !/^(?:the|a|an|its|their)$/.test(next.low)
  );
}

function standsInSubject(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || CLAUSE_START.has(token.low) || isInfinitive(tokens, at)) return false;
  const named = /^(?:the|a|an|its|their|his|her|our)$/.test(tokens[at - 1]?.low ?? '');
  if (isVerb(tokens, at) && !(named && NOUN_OR_VERB.test(token.low))) return false;
  if (token.kind === 'mark') return token.glued && /^[-&/.'’]$/.test(token.text);
  return !RELATIVE.test(token.low) && !isPronoun(token);
}
