import { AUXILIARIES } from '../../data/figures-words.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { DOWN, UP } from './change-words.ts';
import { mayStandInNounPhrase } from './noun-phrase.ts';
import type { TokenRange } from './subject.ts';

type Tokens = readonly NumeralToken[];

/** What is tallied: 'the number of people killed'. */
const TALLY = /^(?:number|tally|count|total)$/;
/** Verbs that a tally has besides those of a rise or fall. */
const TALLY_VERB = /^(?:reached|reaches|stands|stood|stand|passed|topped|exceeded|hit|put|now)$/;
const BEFORE_NUMBER = /^(?:to|at|about|around|nearly|almost|over|than|more|least|some|roughly)$/;
const DETERMINER = /^(?:the|those|all|its|their|his|her)$/;
/** Words a tally's own clause does not run over. */
const OTHER_CLAUSE = /^(?:[;:]|but|while|whereas|although)$/;
/** How far back a tally may stand from its value, in tokens. */
const REACH = 30;

/**
 * The noun of a tally whose value stands at the end of its clause: 'people' in 'the number of people killed by the storm has
 * climbed to 71', where the nearest noun is another's.
 */
export function talliedBefore(tokens: Tokens, start: number): TokenRange | undefined {
  if (!endsWithTallyVerb(tokens, start)) return undefined;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (OTHER_CLAUSE.test(low)) return undefined;
    if (!TALLY.test(low) || tokens[at + 1]?.low !== 'of') continue;
    let first = at + 2;
    while (DETERMINER.test(tokens[first]?.low ?? '')) first += 1;
    return mayStandInNounPhrase(tokens[first]) ? [first, first + 1] : undefined;
  }
  return undefined;
}

function endsWithTallyVerb(tokens: Tokens, start: number): boolean {
  let at = start - 1;
  while (BEFORE_NUMBER.test(tokens[at]?.low ?? '')) at -= 1;
  const low = tokens[at]?.low ?? '';
  return UP.has(low) || DOWN.has(low) || AUXILIARIES.has(low) || TALLY_VERB.test(low);
}
