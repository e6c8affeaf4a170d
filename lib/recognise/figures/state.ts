import { AUXILIARIES, STATES, VERBS } from '../../data/figures-words.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import type { Found } from './rule.ts';

type Tokens = readonly NumeralToken[];

/** Words that may stand between a verb and the number that is its object. */
const QUALIFIER =
  /^(?:more|fewer|less|than|at|least|most|about|around|some|nearly|almost|over|an|estimated|up|to|as|many|another|roughly|approximately|a|total|of|only|just|also|further|between|and)$/;
/** How many of them. */
const VERB_REACH = 5;
/** 'the deaths of A, B and three others': how far back the noun may stand. */
const DEATHS_REACH = 28;
const DEATHS: ReadonlyMap<string, string> = new Map([
  ['death', 'killed'],
  ['deaths', 'killed'],
  ['killing', 'killed'],
  ['killings', 'killed'],
  ['arrest', 'arrested'],
  ['arrests', 'arrested'],
  ['detention', 'detained'],
  ['abduction', 'abducted'],
  ['release', 'freed'],
]);
/** Participles of the verbs in -ing and in their plain form, which the list of states does not hold. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [...STATES.keys()].flatMap((state): [string, string][] => {
    if (!state.endsWith('ed')) return [];
    const stem = state.slice(0, -2);
    return [
      [`${stem}ing`, state],
      [stem, state],
      [`${stem}e`, state],
      [`${stem}s`, state],
      [`${stem}es`, state],
    ];
  }),
);
/** States that count nothing as verbs: 'released three films', 'attended two schools'. */
const ONLY_AFTER = new Set('released missing dead hurt attended'.split(' '));

/**
 * What befell what a number counts, as a participle, where the verb stands before it ('killed at least 14 people', 'the deaths
 * of two guards and three drivers') or right after a number without a noun ('12 were wounded').
 */
export function stateOf(tokens: Tokens, found: Found): string | undefined {
  if (found.kind !== 'count') return undefined;
  const { first, end, counted } = found;
  if (counted === undefined) {
    let at = /^(?:which|whom|them)$/.test(tokens[end + 1]?.low ?? '') ? end + 2 : end;
    while (AUXILIARIES.has(tokens[at]?.low ?? '') || tokens[at]?.low === 'others') at += 1;
    const after = tokens[at]?.low ?? '';
    if (STATES.has(after)) return after;
  }
  return verbBefore(tokens, first) ?? deathsBefore(tokens, first);
}

function verbBefore(tokens: Tokens, first: number): string | undefined {
  let at = first - 1;
  while (at > first - VERB_REACH && QUALIFIER.test(tokens[at]?.low ?? '')) at -= 1;
  const low = tokens[at]?.low ?? '';
  if (ONLY_AFTER.has(low) || isPassive(tokens, at)) return undefined;
  const state = PARTICIPLES.get(low) ?? (low.endsWith('ed') && STATES.has(low) ? low : undefined);
  return state !== undefined && !ONLY_AFTER.has(state) ? state : undefined;
}

/** 'were killed 12 km from', 'who fled 40 days': what was done to somebody else. */
function isPassive(tokens: Tokens, at: number): boolean {
  return /^(?:was|were|been|being|be|is|are)$/.test(tokens[at - 1]?.low ?? '');
}

function deathsBefore(tokens: Tokens, first: number): string | undefined {
  for (let at = first - 1; at >= Math.max(1, first - DEATHS_REACH); at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (AUXILIARIES.has(low) || VERBS.has(low) || /^[;:.]$/.test(low)) return undefined;
    const state = low === 'of' ? DEATHS.get(tokens[at - 1]?.low ?? '') : undefined;
    if (state !== undefined) return state;
  }
  return undefined;
}
