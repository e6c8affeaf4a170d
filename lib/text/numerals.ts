import { digitsValue } from './numeral-digits.ts';
import type { NumeralToken } from './numeral-tokens.ts';
import { GROUP_MAGNITUDES, MAGNITUDES, partName, SUFFIXES, VAGUE } from './numeral-words.ts';
import { spelledAt } from './numerals-spelled.ts';

/** A number as written: 'three and a half million', '1,400', '7 3/4', 'two-thirds'. */
export interface Numeral {
  readonly value: number;
  /** Index after its last token. */
  readonly end: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /** What a magnitude word or letter multiplied by; 1 where there is none. */
  readonly magnitude: number;
}

/** A number that only says how many digits: 'dozens', 'tens of thousands', 'several hundred'. */
export interface VagueNumeral {
  readonly low: number;
  readonly high: number;
  readonly end: number;
}

const MINUS = new Set(['-', '−', '–']);
const NEGATIVE_WORDS = new Set(['minus', 'negative']);
const SLASHES = new Set(['/', '⁄']);
/** A vague plural stretches to ten times its word: 'hundreds' are 100 to 1,000. */
const VAGUE_STRETCH = 10;
/** Groups of three digits after the first that one number may have. */
const MOST_GROUPS = 4;
/** 'several hundred' and 'a few dozen' begin at two of them. */
const FEWEST_OF_SEVERAL = 2;

/** Reads the number that begins at a token, as far as it goes; undefined where none begins there. */
export function numeralAt(tokens: readonly NumeralToken[], index: number): Numeral | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const next = tokens[index + 1];
  if (NEGATIVE_WORDS.has(token.low) && next !== undefined) {
    return negated(unsignedAt(tokens, MINUS.has(next.text) ? index + 2 : index + 1));
  }
  if (MINUS.has(token.text)) {
    if (next?.kind !== 'digits' || !signs(tokens, index)) return undefined;
    return negated(unsignedAt(tokens, index + 1));
  }
  return unsignedAt(tokens, index);
}

/** A dash is a minus at the beginning, before a percentage ('Brenta 50 -1.3%') and after a space elsewhere than after a name. */
function signs(tokens: readonly NumeralToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return true;
  if (tokens[index + 1]?.glued !== true) return false;
  if (tokens[index]?.glued && before.kind !== 'mark') return false;
  const percent = tokens[index + 2]?.text === '%';
  if (before.kind === 'digits') return percent;
  return percent || !/^\p{Lu}/u.test(before.text);
}

function negated(numeral: Numeral | undefined): Numeral | undefined {
  return numeral && { ...numeral, value: -numeral.value };
}

function unsignedAt(tokens: readonly NumeralToken[], index: number): Numeral | undefined {
  return tokens[index]?.kind === 'digits' ? digitsAt(tokens, index) : spelledAt(tokens, index);
}

function digitsAt(tokens: readonly NumeralToken[], index: number): Numeral | undefined {
  const whole = digitsValue(tokens[index]?.text ?? '');
  if (whole === undefined) return undefined;
  const power = powerOfTen(tokens, index + 1);
  if (power !== undefined) {
    const value = Number(`${whole}e${power.exponent}`);
    return { value, end: power.end, form: 'digits', magnitude: 1 };
  }
  const simple = slashFractionAt(tokens, index);
  if (simple !== undefined) return { ...simple, form: 'fraction', magnitude: 1 };
  const added = tokens[index + 1]?.glued === false ? slashFractionAt(tokens, index + 1) : undefined;
  if (added !== undefined && added.value < 1 && Number.isInteger(whole)) {
    return scaled(tokens, whole + added.value, added.end);
  }
  const vulgar = tokens[index + 1]?.text ?? '';
  if (/^[\u00BC-\u00BE\u2150-\u215E]$/u.test(vulgar)) {
    return scaled(tokens, whole + (digitsValue(vulgar) ?? 0), index + 2);
  }
  const spaced = spacedGroups(tokens, index);
  return scaled(tokens, spaced.value, spaced.end);
}

/** The 'e6' of '1.3e6' and the 'x10^-4' of '6.2x10^-4'. */
function powerOfTen(
  tokens: readonly NumeralToken[],
  index: number,
): { exponent: number; end: number } | undefined {
  const [first, ten, caret] = tokens.slice(index, index + 3);
  if (!first?.glued || !ten?.glued) return undefined;
  const power = /^[x×]$/.test(first.low) && ten.text === '10' && caret?.text === '^';
  if (!power && first.low !== 'e') return undefined;
  const at = index + (power ? 3 : 1);
  const minus = MINUS.has(tokens[at]?.text ?? '') ? 1 : 0;
  const digits = tokens[at + minus]?.text ?? '';
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  return { exponent: Number(digits) * (minus ? -1 : 1), end: at + minus + 1 };
}

/** '3/4' with nothing between and nothing after that would make it a date. */
function slashFractionAt(
  tokens: readonly NumeralToken[],
  index: number,
): { value: number; end: number } | undefined {
  const [over, slash, under, after] = tokens.slice(index, index + 4);
  if (over?.kind !== 'digits' || under?.kind !== 'digits' || !slash || !SLASHES.has(slash.text)) {
    return undefined;
  }
  if (!slash.glued || !under.glued || (after?.glued && SLASHES.has(after.text))) return undefined;
  const [top, bottom] = [digitsValue(over.text), digitsValue(under.text)];
  if (top === undefined || bottom === undefined || bottom === 0) return undefined;
  return { value: top / bottom, end: index + 3 };
}

/**
 * '1 234 567', '40 000', '80 , 000': groups of three digits after a space. One group alone must be '000', so that
 * "on 12 May 215 people" or "in group 3 450 men" stay two numbers.
 */
function spacedGroups(tokens: readonly NumeralToken[], index: number) {
  const first = tokens[index]?.text ?? '';
  let digits = first;
  let end = index + 1;
  if (!/^\d{1,3}$/.test(first)) return { value: digitsValue(first) ?? 0, end };
  const comma = tokens[end]?.text === ',' && tokens[end + 1]?.text === '000';
  if (comma) return { value: Number(`${first}000`), end: end + 2 };
  let groups = 0;
  while (groups < MOST_GROUPS && /^\d{3}(?:\.\d+)?$/.test(tokens[end]?.text ?? '')) {
    digits += tokens[end]?.text ?? '';
    end += 1;
    groups += 1;
  }
  const joined = groups > 1 || (groups === 1 && digits.endsWith('000'));
  return joined ? { value: Number(digits), end } : { value: Number(first), end: index + 1 };
}

/** Multiplies by the magnitude words and letters that follow. */
function scaled(tokens: readonly NumeralToken[], value: number, from: number): Numeral {
  let magnitude = 1;
  let end = from;
  const suffix = suffixAt(tokens, from);
  if (suffix !== undefined) {
    magnitude = suffix;
    end += 1;
  } else {
    for (;;) {
      const hyphen = tokens[end]?.text === '-' && tokens[end + 1]?.glued ? 1 : 0;
      const word = tokens[end + hyphen]?.low ?? '';
      const times = MAGNITUDES.get(word) ?? GROUP_MAGNITUDES.get(word);
      if (times === undefined) break;
      magnitude *= times;
      end += hyphen + 1;
    }
  }
  const rest = restOfGroups(tokens, end, magnitude);
  if (rest !== undefined) {
    return { value: value * magnitude + rest.value, end: rest.end, form: 'digits', magnitude };
  }
  const half = tokens[end]?.low === 'and' && /^an?$/.test(tokens[end + 1]?.low ?? '');
  const part = half ? partName(tokens[end + 2]?.low ?? '') : undefined;
  if (part !== undefined) {
    return { value: (value + 1 / part) * magnitude, end: end + 3, form: 'digits', magnitude };
  }
  return { value: exactly(value, magnitude), end, form: 'digits', magnitude };
}

/** '3 hundred and one', '4 thousand 3 hundred': what is left of a number whose magnitudes are words. */
function restOfGroups(
  tokens: readonly NumeralToken[],
  index: number,
  magnitude: number,
): Numeral | undefined {
  const word = tokens[index - 1]?.low;
  if (word !== 'hundred' && word !== 'thousand') return undefined;
  const and = tokens[index]?.low === 'and';
  const at = and ? index + 1 : index;
  const rest = tokens[at]?.kind === 'digits' || and ? unsignedAt(tokens, at) : undefined;
  if (rest === undefined || !Number.isInteger(rest.value) || rest.value >= magnitude) {
    return undefined;
  }
  return and || rest.magnitude > 1 ? rest : undefined;
}

/** 1.2 million is 1200000, not 1199999.9999999998: digits beyond a double's are noise. */
function exactly(value: number, times: number): number {
  return times === 1 ? value : Number((value * times).toPrecision(15));
}

/**
 * '5bn', '10k', '1.2m tonnes', '$5.4m'. A lone small m, b, t or mm is a unit unless money stands before it or what is counted
 * follows.
 */
function suffixAt(tokens: readonly NumeralToken[], index: number): number | undefined {
  const token = tokens[index];
  const times = token === undefined ? undefined : SUFFIXES.get(token.low);
  if (token === undefined || times === undefined || !token.glued) return undefined;
  if (token.low === 'k' || token.low === 'mil' || /^[a-z]*n$/.test(token.low)) return times;
  if (/^(?:M|MM|B)$/.test(token.text)) return times;
  if (/^(?:mm|t)$/.test(token.text)) return afterMoney(tokens, index - 1) ? times : undefined;
  if (token.text !== 'm' && token.text !== 'b') return undefined;
  return afterMoney(tokens, index - 1) || countsNext(tokens, index + 1) ? times : undefined;
}

/** 'tonnes', 'of its devices', 'postal votes': what is counted by the million; 'm long' and 'm from here' are metres. */
function countsNext(tokens: readonly NumeralToken[], index: number): boolean {
  const [next, noun] = tokens.slice(index, index + 2);
  if (next?.kind !== 'letters' || next.glued) return false;
  if (/^(?:of|people|\p{L}{3,}s)$/u.test(next.low)) return true;
  const adjective =
    /^\p{L}{4,}$/u.test(next.low) &&
    !/^(?:from|long|wide|high|deep|tall|away|above|below|north|south|east|west)$/.test(next.low);
  return adjective && noun?.kind === 'letters' && /^\p{L}{3,}s$/u.test(noun.low);
}

function afterMoney(tokens: readonly NumeralToken[], digits: number): boolean {
  const before = tokens[digits - 1];
  if (before === undefined) return false;
  return /^(?:\p{Sc}|\p{Lu}{2,3})$/u.test(before.text) || before.low === 'rs';
}

/** Reads 'dozens', 'hundreds of thousands', 'several hundred', 'a few dozen'. */
export function vagueNumeralAt(
  tokens: readonly NumeralToken[],
  index: number,
): VagueNumeral | undefined {
  const word = tokens[index]?.low ?? '';
  const unit = VAGUE.get(word);
  if (unit !== undefined) {
    const of = tokens[index + 1]?.low === 'of';
    const times = of ? VAGUE.get(tokens[index + 2]?.low ?? '') : undefined;
    const low = times !== undefined && times > unit ? unit * times : undefined;
    if (low !== undefined) return { low, high: low * VAGUE_STRETCH, end: index + 3 };
    return word === 'tens' ? undefined : { low: unit, high: unit * VAGUE_STRETCH, end: index + 1 };
  }
  const few = word === 'a' && tokens[index + 1]?.low === 'few';
  if (word !== 'several' && !few) return undefined;
  const at = index + (few ? 2 : 1);
  const times = tokens[at]?.low ?? '';
  const magnitude = MAGNITUDES.get(times) ?? GROUP_MAGNITUDES.get(times);
  if (magnitude === undefined) return undefined;
  return {
    low: FEWEST_OF_SEVERAL * magnitude,
    high: VAGUE_STRETCH * magnitude,
    end: at + 1,
  };
}
