import { AUXILIARIES, FUNCTION_WORDS, MONTHS, STATES, WEEKDAYS } from '../../data/figures-words.ts';
import type { Span } from '../../model/span.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { looksPlural } from '../../text/singular.ts';
import { isParticiple, mayStandInNounPhrase } from './noun-phrase.ts';
import type { Found } from './rule.ts';
import { stateOf } from './state.ts';
import { subjectOf, type TokenRange } from './subject.ts';
import { talliedBefore } from './tally.ts';

type Tokens = readonly NumeralToken[];

/** Words that only say which way a measure runs ('72.7 metres long') or when. */
const NO_NOUN =
  /^(?:long|wide|tall|high|deep|thick|across|away|old|north|south|east|west|last|next|this|each|more|less|higher|lower|better|total|combined|worth|most|lower|\p{L}+ly)$/u;
/** Words between a counted noun and what befell it: 'people have been killed'. */
const BEFORE_STATE = new Set(
  'have has had been be being were was are is reportedly also now confirmed so far who that still as left'.split(
    ' ',
  ),
);
/** Prepositions that lead to what a counted noun is of: 'changes from last week', 'options for cleaner fuel'. */
const OF_NOUN = new Set('of for from in at on with against'.split(' '));
/** Nouns that say nothing of what is measured: 'a total of $5'. */
const EMPTY_NOUN = /^(?:total|average|maximum|minimum|sum|amount|excess|limit|one|some|that)$/;
/** Nouns after 'in' or 'on' that tell when or how, not what. */
const NO_PLACE =
  /^(?:months?|weeks?|days?|years?|hours?|minutes?|time|total|all|fact|recent|past|last|coming)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|our|this|that|all)$/;
/** How far a noun phrase with its prepositions may run, in tokens. */
const LONGEST = 14;
/** A duration after one of these tells when, not how long something is: 'over the past three years'. */
const ADVERBIAL = new Set(
  'last past next in within after before coming previous for over during since'.split(' '),
);

/**
 * The words of the text that say what a figure counts or measures; null where none do.
 *
 * @param before the noun of the figure before in the same sentence, which a list or a restated value goes on with
 */
export function nounOf(tokens: Tokens, found: Found, before: Span | null): Span | null {
  if (/^(?:date|time|score)$/.test(found.kind) || isAdverbial(tokens, found)) return null;
  const { counted } = found;
  const points = counted !== undefined && tokens[counted[1] - 1]?.low === 'points';
  if (counted === undefined && stateOf(tokens, found) !== undefined) return null;
  const restated = tokens[startOf(found) - 1]?.text === '(' && counted === undefined;
  if (restated && before !== null) return before;
  if (found.kind === 'ordinal') return spanOf(tokens, ranked(tokens, found));
  const range = ofFigure(tokens, found, points);
  if (range !== undefined) return range === null ? null : spanOf(tokens, range);
  return counted === undefined || points ? before : null;
}

function spanOf(tokens: Tokens, range: TokenRange | undefined): Span | null {
  if (range === undefined) return null;
  const start = tokens[range[0]]?.start;
  const end = tokens[range[1] - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** 'fifth trip', 'number one in the armed wing'. */
function ranked(tokens: Tokens, { until }: Found): TokenRange | undefined {
  const link = /^(?:in|of)$/.test(tokens[until]?.low ?? '') ? 1 : 0;
  const article = ARTICLE.test(tokens[until + link]?.low ?? '') ? 1 : 0;
  const end = nounRun(tokens, until + link);
  return end === undefined ? undefined : [until + link + article, end];
}

const startOf = ({ start, first }: Found): number => start ?? first;

function isAdverbial(tokens: Tokens, found: Found): boolean {
  return found.kind === 'duration' && ADVERBIAL.has(tokens[startOf(found) - 1]?.low ?? '');
}

function ofFigure(tokens: Tokens, found: Found, points: boolean): TokenRange | null | undefined {
  const { counted } = found;
  if (points) return subjectOf(tokens, startOf(found));
  return counted === undefined ? measured(tokens, found) : withPredicate(tokens, counted);
}

/** The counted noun with what befell it or what it is of. */
function withPredicate(tokens: Tokens, [first, end]: TokenRange): TokenRange {
  let at = end;
  while (BEFORE_STATE.has(tokens[at]?.low ?? '')) at += 1;
  if (STATES.has(tokens[at]?.low ?? '')) return [first, at + 1];
  const plural = looksPlural(tokens[end - 1]?.low ?? '');
  const run = plural ? undefined : nounRun(tokens, end);
  return run === undefined ? [first, extended(tokens, end)] : [end, run];
}

/** Goes on over 'of …', 'in …' and a participle ('enrolled at …') as far as nouns go. */
function extended(tokens: Tokens, from: number): number {
  let end = from;
  let at = isParticiple(tokens, from) ? from + 1 : from;
  while (at < from + LONGEST && OF_NOUN.has(tokens[at]?.low ?? '')) {
    const next = nounRun(tokens, at + 1);
    if (next === undefined) break;
    end = next;
    at = next;
  }
  return end;
}

/** Index after a determiner and a run of nouns; undefined where none stands there. */
function nounRun(tokens: Tokens, from: number): number | undefined {
  let at = from;
  if (ARTICLE.test(tokens[at]?.low ?? '')) at += 1;
  const first = at;
  const day = tokens[at]?.low ?? '';
  if (MONTHS.has(day) || WEEKDAYS.includes(day) || NO_PLACE.test(day)) return undefined;
  while (at < from + LONGEST && isNoun(tokens, at, first)) at += 1;
  return at > first ? at : undefined;
}

function isNoun(tokens: Tokens, at: number, first: number): boolean {
  if (mayStandInNounPhrase(tokens[at])) {
    const adjective =
      ARTICLE.test(tokens[at - 1]?.low ?? '') && mayStandInNounPhrase(tokens[at + 1]);
    return adjective || !isParticiple(tokens, at);
  }
  return isInside(tokens, at, first);
}

function isInside(tokens: Tokens, at: number, first: number): boolean {
  const token = tokens[at];
  if (at === first || token === undefined || !token.glued) return false;
  if (token.kind === 'digits' || tokens[at - 1]?.text === '-') return true;
  return /^[-/&.]$/.test(token.text) && tokens[at + 1]?.glued === true;
}

/** What a sum, share, measure or duration is of. */
function measured(tokens: Tokens, found: Found): TokenRange | null | undefined {
  const start = startOf(found);
  const tallied = found.kind === 'count' ? talliedBefore(tokens, start) : undefined;
  if (tallied !== undefined) return withPredicate(tokens, tallied);
  return (
    signedName(tokens, start) ??
    after(tokens, found) ??
    ofBefore(tokens, start) ??
    subjectOf(tokens, start)
  );
}

/** 'Brenta 50 -1.3%', 'Dorn +0.2%': what is listed with its change. */
function signedName(tokens: Tokens, start: number): TokenRange | undefined {
  const sign = /^[-+−]$/.test(tokens[start]?.text ?? '') ? start : start - 1;
  if (!/^[-+−]$/.test(tokens[sign]?.text ?? '')) return undefined;
  let first = sign;
  while (
    first > Math.max(0, sign - LONGEST) &&
    /^(?:\p{Lu}|\d|&)/u.test(tokens[first - 1]?.text ?? '')
  )
    first -= 1;
  return first < sign ? [first, sign] : undefined;
}

/** '$800 stone oven', '60% of its market value', '$12,000 for a new roof', '$1 billion in gains'. */
function after(tokens: Tokens, { until, kind }: Found): TokenRange | undefined {
  let at = afterBrackets(tokens, until);
  if (tokens[at]?.text === '-' && tokens[at]?.glued) at += 1;
  const link = tokens[at]?.low ?? '';
  if (NO_NOUN.test(link)) return undefined;
  const linked = link === 'of' || (kind === 'money' && (link === 'for' || link === 'in'));
  if (linked) {
    const article = ARTICLE.test(tokens[at + 1]?.low ?? '') ? 1 : 0;
    const end = nounRun(tokens, at + 1);
    const when = link === 'in' && article === 1;
    return end === undefined || when ? undefined : [at + 1 + article, end];
  }
  if (FUNCTION_WORDS.has(link) || AUXILIARIES.has(link)) return undefined;
  const end = nounRun(tokens, at);
  return end === undefined ? undefined : [at, end];
}

/** '8 miles (13 kilometres) of tunnels': over the same value in other units. */
function afterBrackets(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 1]?.kind === 'letters') return at;
  for (let close = at + 2; close < at + 8; close += 1) {
    if (tokens[close]?.text === ')') return close + 1;
  }
  return at;
}

/** 'a price of $5', 'winds of at least 74 mph', 'at a speed of 15 mph'. */
function ofBefore(tokens: Tokens, start: number): TokenRange | undefined {
  let of = start - 1;
  for (let back = 0; back < 4 && tokens[of]?.low !== 'of'; back += 1) of -= 1;
  if (tokens[of]?.low !== 'of') return undefined;
  let first = of;
  while (first > of - LONGEST && mayStandInNounPhrase(tokens[first - 1])) first -= 1;
  return first < of && !EMPTY_NOUN.test(tokens[of - 1]?.low ?? '') ? [first, of] : undefined;
}
