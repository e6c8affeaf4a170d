import type { Modifier } from '../../model/mention.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { DOWN, UP } from './change-words.ts';
import type { Found } from './rule.ts';

type Tokens = readonly NumeralToken[];

/** Qualifiers before a number, most words first; the first that fits decides. */
const BEFORE: readonly (readonly [words: string, modifier: Modifier])[] = [
  ['no more than', '<'],
  ['not more than', '<'],
  ['no fewer than', '>'],
  ['no less than', '>'],
  ['not less than', '>'],
  ['in excess of', '>'],
  ['a minimum of', '>'],
  ['a maximum of', '<'],
  ['at the least', '>'],
  ['close to', '~'],
  ['upwards of', '>'],
  ['upward of', '>'],
  ['north of', '>'],
  ['at least', '>'],
  ['at most', '<'],
  ['up to', '<'],
  ['an estimated', '~'],
  ['as high as', '='],
  ['just over', '>'],
  ['just under', '<'],
  ['around', '~'],
  ['about', '~'],
  ['roughly', '~'],
  ['approximately', '~'],
  ['aproximately', '~'],
  ['approx', '~'],
  ['estimated', '~'],
  ['circa', '~'],
  ['some', '~'],
  ['nearly', '~'],
  ['almost', '~'],
  ['averaged', '~'],
  ['averages', '~'],
  ['over', '>'],
  ['above', '>'],
  ['beyond', '>'],
  ['exceeding', '>'],
  ['exceeds', '>'],
  ['exceeded', '>'],
  ['exceed', '>'],
  ['surpassed', '>'],
  ['surpassing', '>'],
  ['surpass', '>'],
  ['topped', '>'],
  ['topping', '>'],
  ['under', '<'],
  ['below', '<'],
  ['sub', '<'],
  ['>', '>'],
  ['<', '<'],
  ['~', '~'],
  ['≈', '~'],
];
const MORE =
  /^(?:more|greater|larger|bigger|higher|older|longer|better|faster|taller|wider|heavier|rather-not)$/;
const LESS = /^(?:less|fewer|lower|smaller|younger|shorter|cheaper|slower|lighter)$/;
/** Words that may stand between a verb of change and how much it changed. */
const BETWEEN_CHANGE = new Set(
  'by another a an further nearly almost around about roughly some just only'.split(' '),
);
/** Units that say how much something changed whatever the verb; of other things 'lost 40' is a count. */
const CHANGES = /^(?:percent|percentage|point|cent|penny|basis)/;
/** Verbs that need no object, so that what follows is always how much. */
const ALONE =
  /^(?:up|down|rise|rises|rose|risen|fall|falls|fell|fallen|upward|upwards|downward|downwards)$/;
/** How far before 'by' the verb may stand: 'grow sales by 35 per cent'. */
const REACH_OF_BY = 4;

/** The qualifier of a figure, from the words around its number: '=' where there is none. */
export function modifierOf(tokens: Tokens, found: Found): Modifier {
  const start = beforeNumber(tokens, found);
  const than = afterThan(tokens, start);
  if (than !== undefined) return than;
  const said = saidBefore(tokens, start);
  if (said === '>' || said === '<') return said;
  return changeOf(tokens, start, found) ?? said ?? saidAfter(tokens, found) ?? '=';
}

/** Index of the last token before the figure and its article. */
function beforeNumber(tokens: Tokens, { start, first }: Found): number {
  let at = (start ?? first) - 1;
  while (/^(?:a|an|the|just|only|between|from|-)$/.test(tokens[at]?.low ?? '')) at -= 1;
  return at;
}

/** 'more than', 'fewer than', 'no older than'. */
function afterThan(tokens: Tokens, at: number): Modifier | undefined {
  if (tokens[at]?.low !== 'than') return undefined;
  const word = tokens[at - 1]?.low ?? '';
  const flipped = /^(?:no|not)$/.test(tokens[at - 2]?.low ?? '');
  if (MORE.test(word)) return flipped ? '<' : '>';
  if (LESS.test(word)) return flipped ? '>' : '<';
  return tokens[at - 1]?.low === 'over' ? '>' : undefined;
}

function saidBefore(tokens: Tokens, at: number): Modifier | undefined {
  return BEFORE.find(([words]) => endsWith(tokens, at, words.split(' ')))?.[1];
}

function endsWith(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at - words.length + 1 + index]?.low === word);
}

/** 'rose 3%', 'up by nearly 19 cents', 'grow sales by 35 per cent', '-1.3%', '+0.2%'. */
function changeOf(tokens: Tokens, start: number, found: Found): Modifier | undefined {
  const { value, kind, unit } = found;
  if (typeof value !== 'number') return undefined;
  if (value < 0) return 'down';
  if (!/^(?:count|money|percent|measure)$/.test(kind)) return undefined;
  let at = start;
  if (tokens[at]?.text === '+') return 'up';
  let by = 0;
  for (; BETWEEN_CHANGE.has(tokens[at]?.low ?? ''); at -= 1) {
    if (tokens[at]?.low === 'by') by = REACH_OF_BY;
  }
  const always = CHANGES.test(unit ?? '');
  for (let back = at; back >= at - by && tokens[back]?.kind === 'letters'; back -= 1) {
    const word = tokens[back]?.low ?? '';
    if (!always && (kind === 'count' || !ALONE.test(word))) continue;
    if (UP.has(word)) return 'up';
    if (DOWN.has(word)) return 'down';
  }
  return undefined;
}

/** '500 or more', '30 or so', '40+', '100 or less'. */
function saidAfter(tokens: Tokens, { end, until }: Found): Modifier | undefined {
  if (tokens[end]?.text === '+' && tokens[end]?.glued) return '>';
  for (const at of [end, until]) {
    const link = tokens[at]?.low;
    const word = tokens[at + 1]?.low ?? '';
    if (link === 'or' && word === 'so') return '~';
    if (link === 'or' && /^(?:more|higher|above|greater)$/.test(word)) return '>';
    if (link === 'or' && /^(?:less|fewer|lower|below)$/.test(word)) return '<';
    if (link === 'more' && word === 'or') return '~';
  }
  return undefined;
}
