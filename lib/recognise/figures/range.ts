import type { NumeralToken } from '../../text/numeral-tokens.ts';
import { vagueNumeralAt } from '../../text/numerals.ts';
import { DOWN, UP } from './change-words.ts';
import { type Quantity, singleAt, vagueQuantity } from './quantity.ts';
import type { UnitHere } from './unit-at.ts';

type Tokens = readonly NumeralToken[];

const DASHES = new Set(['-', '–', '—', '~', '‑']);
/** A bare number below this takes on the magnitude of the upper end: 'four to five thousand'. */
const TAKES_MAGNITUDE = 1000;
/** 'three or four', 'seven to eight': words that may stand between the ends of a range. */
const BETWEEN = new Set(['to', 'or', 'and']);
const TALLY =
  /^(?:toll|deaths?|dead|killed|fatalities|casualties|wounded|injured|victims|missing)$/;
/** How far before 'from' its word may stand. */
const TALLY_REACH = 10;
/** How far before the first value its verb of change may stand: 'rose by nearly a'. */
const CHANGE_REACH = 4;

/** The quantity that begins at a token: its number words, or the currency before them. */
export function quantityAt(tokens: Tokens, index: number): Quantity | undefined {
  const vague = vagueNumeralAt(tokens, index);
  if (vague !== undefined) return vagueQuantity(tokens, index, vague);
  const low = singleAt(tokens, index);
  if (low === undefined) return undefined;
  return rangeFrom(tokens, index, low) ?? low;
}

/** A range whose lower end is given: '15-22', 'five or six', 'between 5% and 6%', '$500,000 to $1 million'. */
function rangeFrom(tokens: Tokens, index: number, low: Quantity): Quantity | undefined {
  const link = tokens[low.until];
  if (link === undefined || typeof low.value !== 'number') return undefined;
  const article = tokens[index - 1]?.low === 'the' ? 1 : 0;
  const before = tokens[index - 1 - article]?.low;
  const dash = DASHES.has(link.text);
  if (!dash && !BETWEEN.has(link.low)) return undefined;
  const ages = before === 'of' && tokens[index - 2]?.low === 'ages';
  if (link.low === 'and' && before !== 'between' && !ages) return undefined;
  const high = singleAt(tokens, afterLink(tokens, low.until));
  if (high === undefined || typeof high.value !== 'number') return undefined;
  if (!sameUnit(low.unit, high.unit)) return undefined;
  const onlyLow = low.unit !== null && high.unit === null;
  const opened = before === 'from' || before === 'between';
  if (onlyLow && !dash && !opened) return undefined;
  if (link.low === 'to' && !opened && low.unit !== null && isChange(tokens, index))
    return undefined;
  const value = scaledTo(low, high);
  const changes = before === 'from' && link.low === 'to';
  if (changes && isTally(tokens, index)) return undefined;
  const plausible = link.low === 'or' ? isChoice(low, high) : changes || value < high.value;
  if (!plausible || (dash && goesOn(tokens, high))) return undefined;
  return {
    ...high,
    value: [value, high.value],
    start: low.start,
    first: low.first,
    unit: high.unit ?? low.unit,
    form: 'range',
  };
}

/** 'the toll rose from 192 to 215': each value was true on its own day, so they stay two. */
function isTally(tokens: Tokens, index: number): boolean {
  return tokens.slice(Math.max(0, index - TALLY_REACH), index).some(({ low }) => TALLY.test(low));
}

/** 'fell 3% to 61%': the first value is how much it changed, the second what it became. */
function isChange(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - CHANGE_REACH; at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (UP.has(low) || DOWN.has(low)) return true;
  }
  return false;
}

/** Index after the 'to' of '0-to-60' and of '200 to-260'. */
function afterLink(tokens: Tokens, link: number): number {
  const to = DASHES.has(tokens[link]?.text ?? '') && tokens[link + 1]?.low === 'to' ? 1 : 0;
  const dashed = DASHES.has(tokens[link + 1 + to]?.text ?? '') && tokens[link + to]?.low === 'to';
  return link + 1 + to + (dashed ? 1 : 0);
}

function sameUnit(low: UnitHere | null, high: UnitHere | null): boolean {
  return low === null || high === null || low.unit === high.unit;
}

function scaledTo(low: Quantity, high: Quantity): number {
  const value = typeof low.value === 'number' ? low.value : low.value[0];
  const highest = typeof high.value === 'number' ? high.value : high.value[1];
  const below = Math.abs(value) < Math.min(TAKES_MAGNITUDE, highest / high.magnitude);
  const takes = low.magnitude === 1 && high.magnitude > 1 && below;
  return takes ? value * high.magnitude : value;
}

/** 'three or four', not '7- or 8-inch' and not '8 or $9', which name two values. */
function isChoice(low: Quantity, high: Quantity): boolean {
  if (low.unit !== null || low.hyphen || high.unit?.type === 'money') return false;
  return typeof low.value === 'number' && typeof high.value === 'number' && low.value < high.value;
}

/** A second dash makes it a date, a telephone number or a key. */
function goesOn(tokens: Tokens, high: Quantity): boolean {
  const after = tokens[high.end];
  if (after?.glued !== true || tokens[high.end + 1]?.kind !== 'digits') return false;
  return DASHES.has(after.text);
}
