import { type ParsedName, parseName } from './parse-name.ts';
import {
  isGarbled,
  isSlip,
  type PartMatch,
  sameFamily,
  sameFamilyAlone,
  sameGiven,
} from './same-part.ts';

/** Whether two names can be one person's, how surely, and why. */
export interface NameMatch {
  readonly same: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly because: string;
}

const SURE_ENOUGH = 0.6;

/**
 * Compares two names by their structure: folded, particles and articles apart, nicknames, initials, romanisations;
 * suffixes and initials that conflict tell two people apart. A family name alone meets a whole name only where it is
 * written alike or sounds alike.
 */
export function sameName(a: string, b: string): NameMatch {
  return sameParsed(parseName(a), parseName(b));
}

/** The same for names already taken apart. */
export function sameParsed(a: ParsedName, b: ParsedName): NameMatch {
  const conflict = conflictOf(a, b);
  if (conflict !== null) return { same: false, score: 0.1, because: conflict };
  if (a.given.length === 0 || b.given.length === 0) return aloneMatch(a, b);
  const match = bestOf([wholeMatch(a, b), joinedMatch(a, b), shorterMatch(a, b)]);
  if (match === null) return { same: false, score: 0.2, because: differenceOf(a, b) };
  return { same: match.score >= SURE_ENOUGH, ...match };
}

function bestOf(matches: readonly (PartMatch | null)[]): PartMatch | null {
  return matches.reduce(
    (best, match) => (match !== null && match.score > (best?.score ?? 0) ? match : best),
    null,
  );
}

function differenceOf(a: ParsedName, b: ParsedName): string {
  return sameFamily(a.family, b.family) === null
    ? 'different family names'
    : 'different given names';
}

/** Generations and middle initials that cannot both be right. */
function conflictOf(a: ParsedName, b: ParsedName): string | null {
  if (a.suffix !== b.suffix) {
    if (a.suffix !== null && b.suffix !== null) return 'another generation or number';
    const [plain, suffixed] = a.suffix === null ? [a, b] : [b, a];
    // "Joseph R. Biden Jr." is how the record writes "Joe Biden"; "Donald Trump Jr." is not "Donald Trump".
    const formal = suffixed.given.some((part) => part.length === 1);
    if (plain.given.length > 0 && !formal) return 'one is a junior or has a number';
  }
  const initials = ({ given }: ParsedName) => given.slice(1).map((part) => part[0] ?? '');
  const [x, y] = [initials(a), initials(b)];
  const clash = x.length > 0 && y.length > 0 && !x.some((letter) => y.includes(letter));
  const bothLetters = [...a.given.slice(1), ...b.given.slice(1)].some((part) => part.length === 1);
  if (clash && bothLetters) return 'middle initials that conflict';
  const bush = x.length !== y.length && x.length > 0 && y.length > 0 && bothLetters;
  return bush ? 'middle initials that conflict' : null;
}

/** Given against given, family against family. */
function wholeMatch(a: ParsedName, b: ParsedName): PartMatch | null {
  const family = sameFamily(a.family, b.family);
  if (family === null) return null;
  if (a.familyFirst !== b.familyFirst || a.familyFirst) {
    const [x, y] = [a.given.join('-'), b.given.join('-')];
    const given = eastAsianGiven(x, y);
    return given && { score: Math.min(given.score, family.score), because: given.because };
  }
  const given = givenMatch(a.given, b.given);
  if (given === null) return null;
  if (family.because.startsWith('a slip') && given.score < 0.9) return null;
  return {
    score: family.score * given.score,
    because: family.score < given.score ? `${given.because}, ${family.because}` : given.because,
  };
}

/** 'Kye-gwan' and 'Kye Kwan' are one, 'Jong-un' and 'Jong-il' are not: syllable by syllable. */
function eastAsianGiven(a: string, b: string): PartMatch | null {
  if (a.replace(/-/gu, '') === b.replace(/-/gu, ''))
    return { score: 1, because: 'same given name' };
  const [x, y] = [a.split('-'), b.split('-')];
  if (x.length !== y.length) return null;
  const alike = x.every((part, i) => plainSyllable(part) === plainSyllable(y[i] ?? ''));
  return alike ? { score: 0.85, because: 'another romanisation of the given name' } : null;
}

function plainSyllable(syllable: string): string {
  return syllable
    .replace(/^[gq]/u, 'k')
    .replace(/^[dt]/u, 't')
    .replace(/^[bp]/u, 'p')
    .replace(/^(?:j|ch|zh)/u, 'j')
    .replace(/eo|u/gu, 'o')
    .replace(/ae/gu, 'e');
}

/** The first given names must agree; of the further ones none may contradict. */
function givenMatch(a: readonly string[], b: readonly string[]): PartMatch | null {
  const first = sameGiven(a[0] ?? '', b[0] ?? '');
  if (first === null) return crossMatch(a, b);
  const [x, y] = [a[1], b[1]];
  if (x !== undefined && y !== undefined && x.length > 1 && y.length > 1 && a.length === b.length)
    return sameGiven(x, y) === null ? null : first;
  return first;
}

/** A person known by the middle name: 'Harun Vell Ostrander' as 'Vell Ostrander'. */
function crossMatch(a: readonly string[], b: readonly string[]): PartMatch | null {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length === shorter.length || shorter.length !== 1 || (shorter[0]?.length ?? 0) < 3)
    return null;
  return longer.slice(1).includes(shorter[0] ?? '')
    ? { score: 0.75, because: 'known by a middle name' }
    : null;
}

/** The same letters, cut into words elsewhere: 'Hamid Reza Asefi', 'Hamidreza Asefi'. */
function joinedMatch(a: ParsedName, b: ParsedName): PartMatch | null {
  if (a.given.length === b.given.length) return null;
  const [x, y] = [joined(a), joined(b)];
  if (x === y || (x.length > 10 && isSlip(x, y)))
    return { score: 0.93, because: 'the same letters, cut into words elsewhere' };
  return null;
}

function joined({ given, family }: ParsedName): string {
  return [...given, family].join('').replace(/[^\p{L}]/gu, '');
}

/** All words of the shorter name stand in the longer one in order, the first of both agreeing. */
function shorterMatch(a: ParsedName, b: ParsedName): PartMatch | null {
  const words = ({ given, family }: ParsedName) => [...given, ...family.split(' ')];
  const [x, y] = [words(a), words(b)].sort((one, other) => one.length - other.length);
  if (x === undefined || y === undefined || x.length < 2 || x.length === y.length) return null;
  let next = 0;
  for (const word of y) {
    const part = x[next];
    if (part !== undefined && (word === part || sameFamily(word, part) !== null)) next += 1;
  }
  const lastShared = sameFamily(x.at(-1) ?? '', y.at(-1) ?? '') !== null;
  const firstShared = sameGiven(x[0] ?? '', y[0] ?? '') !== null;
  if (next < x.length || !(firstShared || lastShared)) return null;
  return { score: 0.72, because: 'all of the shorter name stands in the longer one' };
}

/** A family name alone against a whole name or another one alone. */
function aloneMatch(a: ParsedName, b: ParsedName): NameMatch {
  const [alone, whole] = a.given.length === 0 ? [a, b] : [b, a];
  const family = sameFamilyAlone(alone.family, whole.family);
  if (family !== null)
    return { same: true, score: 0.7 * family.score, because: `${family.because}, no given name` };
  if (isGarbled(alone.family, whole.family))
    return {
      same: true,
      score: 0.6,
      because: 'the family name with a false ending, no given name',
    };
  return { same: false, score: 0.15, because: 'the family name alone does not agree' };
}
