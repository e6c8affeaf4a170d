import type { NumeralToken } from '../../../text/numeral-tokens.ts';
import { measureAt, percentAt } from '../unit-at.ts';

/** Two whole numbers joined by a dash, as in a score or a vote. */
export interface Pair {
  readonly value: readonly [number, number];
  readonly end: number;
}

/** How many words on each side tell what a pair of numbers is. */
const REACH = 8;

/** 'A-B' that begins at a token, with nothing glued around it and no unit after it. */
export function pairAt(tokens: readonly NumeralToken[], index: number): Pair | undefined {
  const [first, dash, second, after] = tokens.slice(index, index + 4);
  if (first === undefined || dash === undefined || second === undefined) return undefined;
  if (!/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text)) return undefined;
  if (!/^[-–—‑]$/.test(dash.text) || !dash.glued || !second.glued) return undefined;
  if (first.glued && tokens[index - 1]?.kind !== 'mark') return undefined;
  if (after?.glued && /^[-–/:%]|^\p{L}/u.test(after.text)) return undefined;
  const end = index + 3;
  if (measureAt(tokens, end) !== undefined || percentAt(tokens, end) !== undefined)
    return undefined;
  return { value: [Number(first.text), Number(second.text)], end };
}

/** Whether one of the words stands near a token. */
export function wordsAround(
  tokens: readonly NumeralToken[],
  index: number,
  words: ReadonlySet<string>,
): boolean {
  return tokens.slice(Math.max(0, index - REACH), index + REACH).some(({ low }) => words.has(low));
}
