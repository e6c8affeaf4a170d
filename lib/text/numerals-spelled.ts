import type { NumeralToken } from './numeral-tokens.ts';
import { GROUP_MAGNITUDES, MAGNITUDES, partName, SMALL, TENS } from './numeral-words.ts';
import type { Numeral } from './numerals.ts';

type Tokens = readonly NumeralToken[];

/** How far a number in words has been read. */
interface Reading {
  /** Sum of the groups closed by a magnitude: 'two million' of 'two million and six'. */
  total: number;
  /** The open group below a thousand; undefined between groups. */
  group: number | undefined;
  /** The last magnitude: the next must be smaller. */
  magnitude: number;
  end: number;
  /** An article or a number stands before, so that 'dozen' may multiply it. */
  after: boolean;
}

/** Reads a number in words: 'twenty-eight thousand six hundred', 'half a dozen', 'two and a half million', 'two-thirds'. */
export function spelledAt(tokens: Tokens, index: number): Numeral | undefined {
  const low = tokens[index]?.low ?? '';
  if (low === 'half') return halfAt(tokens, index);
  if (low === 'quarter' && MAGNITUDES.has(wordAt(tokens, index + 1))) {
    return fraction(tokens, 1 / 4, index + 1);
  }
  if (low === 'a' || low === 'an') return afterArticle(tokens, index);
  const whole = wholeAt(tokens, index);
  if (whole === undefined) return undefined;
  return withFraction(tokens, whole) ?? withPoint(tokens, whole) ?? asNumeral(whole);
}

const wordAt = (tokens: Tokens, index: number): string => tokens[index]?.low ?? '';
const sumOf = ({ total, group }: Reading): number => total + (group ?? 0);

function asNumeral(reading: Reading): Numeral {
  const { end, magnitude } = reading;
  const scale = Number.isFinite(magnitude) ? magnitude : 1;
  return { value: sumOf(reading), end, form: 'words', magnitude: scale };
}

/** 'a million', 'a hundred and six', 'a dozen', 'a third of', 'a quarter million'; 'a' alone is no number. */
function afterArticle(tokens: Tokens, index: number): Numeral | undefined {
  const next = wordAt(tokens, index + 1);
  if (MAGNITUDES.has(next) || GROUP_MAGNITUDES.has(next)) {
    const whole = wholeAt(tokens, index + 1, true);
    return whole && (withFraction(tokens, whole) ?? asNumeral(whole));
  }
  const part = next.endsWith('s') ? undefined : partName(next);
  if (part === undefined || next === 'half') return undefined;
  const after = wordAt(tokens, index + 2);
  const whole = after === 'of' || MAGNITUDES.has(after) || /^[^\p{L}-]?$/u.test(after);
  return whole ? fraction(tokens, 1 / part, index + 2) : undefined;
}

/** 'half a million', 'half a dozen', 'half an hour', 'half of', 'half the'. */
function halfAt(tokens: Tokens, index: number): Numeral | undefined {
  const next = wordAt(tokens, index + 1);
  if (next === 'a' || next === 'an') return fraction(tokens, 1 / 2, index + 2);
  if (MAGNITUDES.has(next)) return fraction(tokens, 1 / 2, index + 1);
  if (/^(?:first|second|latter|other|opening)$/.test(wordAt(tokens, index - 1))) return undefined;
  const shares = /^(?:of|the|its|their|his|her|our|all|those)$/.test(next);
  const compared = /^(?:than|over|about|nearly|almost|around|roughly|least|just|under)$/.test(
    wordAt(tokens, index - 1),
  );
  return shares || compared ? fraction(tokens, 1 / 2, index + 1) : undefined;
}

/** A fraction with the magnitude that may follow it: 'three quarters billion', 'two thirds of a million'. */
function fraction(tokens: Tokens, value: number, from: number): Numeral {
  const ofA = wordAt(tokens, from) === 'of' && /^an?$/.test(wordAt(tokens, from + 1));
  const at = ofA ? from + 2 : from;
  const word = wordAt(tokens, at);
  const times = MAGNITUDES.get(word) ?? GROUP_MAGNITUDES.get(word);
  if (times === undefined) return { value, end: from, form: 'fraction', magnitude: 1 };
  return { value: value * times, end: at + 1, form: 'words', magnitude: times };
}

/** Reads whole numbers: groups below a thousand, each closed by a smaller magnitude than the one before. */
function wholeAt(tokens: Tokens, index: number, after = false): Reading | undefined {
  let reading: Reading = { total: 0, group: undefined, magnitude: Infinity, end: index, after };
  for (;;) {
    const next = taken(reading, wordAt(tokens, joined(tokens, reading)));
    if (next === undefined) break;
    reading = { ...next, end: joined(tokens, reading) + 1 };
  }
  return reading.end > index ? reading : undefined;
}

/** Index of the next number word: over the hyphen of 'twenty-one' and the 'and' of 'a hundred and six'. */
function joined(tokens: Tokens, { total, group, end }: Reading): number {
  const word = wordAt(tokens, end);
  const open = group !== undefined && group >= 100 && group % 100 === 0;
  if (word === 'and' && (open || (group === undefined && total > 0))) {
    if (partName(wordAt(tokens, end + 2)) !== undefined) return end;
    return SMALL.has(wordAt(tokens, end + 1)) || TENS.has(wordAt(tokens, end + 1)) ? end + 1 : end;
  }
  const tens = group !== undefined && group % 100 >= 20 && group % 10 === 0;
  const spaced = tens && (SMALL.get(wordAt(tokens, end + 1)) ?? 10) < 10;
  return word === '-' && group !== undefined && (spaced || tokens[end]?.glued) ? end + 1 : end;
}

/** The reading with one more word taken in; undefined where the word does not go on with the number. */
function taken(reading: Reading, word: string): Reading | undefined {
  const { total, group, magnitude } = reading;
  const small = SMALL.get(word);
  const below = small ?? TENS.get(word);
  if (below !== undefined) {
    if (group === undefined) return { ...reading, group: below };
    const afterTens = group % 100 >= 20 && group % 10 === 0 && below > 0 && below < 10;
    const afterHundred = group >= 100 && group % 100 === 0 && below > 0;
    return afterTens || afterHundred ? { ...reading, group: group + below } : undefined;
  }
  const grouped = GROUP_MAGNITUDES.get(word === 'dozens' ? 'dozen' : word);
  if (grouped !== undefined) {
    if (group === undefined && word.startsWith('dozen') && !reading.after) return undefined;
    return group !== undefined && group >= 100
      ? undefined
      : { ...reading, group: (group ?? 1) * grouped };
  }
  const times = MAGNITUDES.get(word);
  if (times === undefined || times >= magnitude || (group === undefined && total > 0)) {
    return undefined;
  }
  return { ...reading, total: total + (group ?? 1) * times, group: undefined, magnitude: times };
}

/** 'two-thirds', 'three and a half million', 'one and three quarters'. */
function withFraction(tokens: Tokens, whole: Reading): Numeral | undefined {
  const value = sumOf(whole);
  const hyphen = wordAt(tokens, whole.end) === '-' ? 1 : 0;
  const name = wordAt(tokens, whole.end + hyphen);
  const part = partName(name);
  if (part !== undefined && name !== 'half' && name.endsWith('s') === value > 1) {
    return fraction(tokens, value / part, whole.end + hyphen + 1);
  }
  if (wordAt(tokens, whole.end) !== 'and') return undefined;
  const article = /^an?$/.test(wordAt(tokens, whole.end + 1));
  const over = article ? undefined : wholeAt(tokens, whole.end + 1);
  const at = article ? whole.end + 2 : (over?.end ?? whole.end);
  const under = partName(wordAt(tokens, at));
  if (under === undefined || (!article && over === undefined)) return undefined;
  const added = (over === undefined ? 1 : sumOf(over)) / under;
  const scaled = fraction(tokens, value + added, at + 1);
  if (!Number.isFinite(whole.magnitude)) return { ...scaled, form: 'words' };
  const times = scaled.form === 'words' ? scaled.magnitude : 1;
  return { ...scaled, value: value + added * times, form: 'words' };
}

/** 'zero point zero eight', 'two hundred point seventy-one'. */
function withPoint(tokens: Tokens, whole: Reading): Numeral | undefined {
  if (wordAt(tokens, whole.end) !== 'point') return undefined;
  let decimals = '';
  let end = whole.end + 1;
  for (;;) {
    const next = wholeAt(tokens, end);
    if (next === undefined || sumOf(next) > 99) break;
    decimals += String(sumOf(next));
    end = next.end;
  }
  if (decimals === '') return undefined;
  return { value: Number(`${sumOf(whole)}.${decimals}`), end, form: 'words', magnitude: 1 };
}
