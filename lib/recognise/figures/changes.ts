import type { NumeralToken } from '../../text/numeral-tokens.ts';
import type { Found } from './rule.ts';

/** A figure with the name of the rule that found it. */
export interface Finding {
  readonly found: Found;
  readonly because: string;
}

/** How many tokens may stand between a value and the 'to' or 'from' of the other. */
const REACH = 6;
/** Tallies of people are kept apart: each of their values was true on its own day. */
const TALLY = /^(?:people|person|child|woman|man|death|case|casualty|victim)$/;

/**
 * Joins the two values of one change to one figure, [before, after]: 'from 21 mpg in May to 23', 'to 138 lots from 212 lots'.
 */
export function joinChanges(tokens: readonly NumeralToken[], list: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const found of list) {
    const finding = withUnitBefore(tokens, found, joined);
    const at = joined.findLastIndex(({ found }) => found.kind !== 'date');
    const before = joined[at];
    const change = before && changeOf(tokens, before.found, finding.found);
    if (change === undefined || before === undefined) joined.push(finding);
    else
      joined.splice(at, joined.length - at, {
        found: change,
        because: `${before.because}, changed`,
      });
  }
  return joined;
}

/** 'from 14-18 mpg to 24', 'down 12 points at 4,100': a bare value after 'to' or 'at' has the unit of the one before it. */
function withUnitBefore(
  tokens: readonly NumeralToken[],
  finding: Finding,
  list: readonly Finding[],
): Finding {
  const { found } = finding;
  const bare = found.kind === 'count' && found.unit === null && found.counted === undefined;
  if (!bare || !/^(?:to|at)$/.test(wordBefore(tokens, found))) return finding;
  const before = list.findLast((one) => one.found.kind === 'measure' || one.found.unit === 'point');
  if (before === undefined) return finding;
  const { kind, unit } = before.found;
  return { ...finding, found: { ...found, kind, unit } };
}

function changeOf(tokens: readonly NumeralToken[], one: Found, two: Found): Found | undefined {
  if (typeof one.value !== 'number' || typeof two.value !== 'number') return undefined;
  if (!alike(one, two)) return undefined;
  const first = wordBefore(tokens, one);
  const second = wordBefore(tokens, two);
  const ends = one.counted?.[1] ?? one.until;
  const gap = (two.start ?? two.first) - ends;
  const rises = first === 'from' && second === 'to' && gap <= REACH;
  const back = first === 'to' && second === 'from' && gap <= 1;
  if (!rises && !back) return undefined;
  const value = rises ? ([one.value, two.value] as const) : ([two.value, one.value] as const);
  return { ...one, value, end: two.end, until: two.until, modifier: '=' };
}

function alike(one: Found, two: Found): boolean {
  const bare = two.kind === 'count' && two.unit === null;
  if (one.kind !== two.kind && !bare) return false;
  if (one.kind === 'count' && (one.unit === null || TALLY.test(one.unit))) return false;
  const rate = one.kind === 'money' && (one.unit ?? '').includes(' per ');
  return bare || one.unit === two.unit || (rate && !(two.unit ?? '').includes(' per '));
}

/** The word before a figure, over 'about' and the like. */
function wordBefore(tokens: readonly NumeralToken[], { start, first }: Found): string {
  let at = (start ?? first) - 1;
  while (/^(?:about|around|nearly|almost|roughly|just)$/.test(tokens[at]?.low ?? '')) at -= 1;
  return tokens[at]?.low ?? '';
}
