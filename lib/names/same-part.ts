import { distance } from 'fastest-levenshtein';
import { NICKNAMES } from '../data/nicknames.ts';
import { soundOf } from './sound.ts';

/** How one part of a name agrees with another; null where it does not. */
export interface PartMatch {
  /** 0 to 1. */
  readonly score: number;
  readonly because: string;
}

const GROUPS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const groups = new Map<string, Set<number>>();
  NICKNAMES.trim()
    .split('\n')
    .forEach((line, index) => {
      for (const name of line.split(' ')) {
        const known = groups.get(name) ?? new Set<number>();
        known.add(index);
        groups.set(name, known);
      }
    });
  return groups;
})();

function areNicknames(a: string, b: string): boolean {
  const groups = GROUPS.get(b);
  return groups !== undefined && [...(GROUPS.get(a) ?? [])].some((group) => groups.has(group));
}

/** Two given names: equal, an initial, a nickname, another romanisation, or a slip of the pen. */
export function sameGiven(a: string, b: string): PartMatch | null {
  if (a === b) return { score: 1, because: 'same given name' };
  if (a.length === 1 || b.length === 1)
    return a[0] === b[0] ? { score: 0.8, because: 'an initial that agrees' } : null;
  if (areNicknames(a, b)) return { score: 0.9, because: 'a short form of the given name' };
  const sound = soundMatch(a, b);
  if (sound !== null) return sound;
  if (isSlip(a, b)) return { score: 0.75, because: 'a slip in the given name' };
  return null;
}

/** Two family names: equal, another romanisation, or a slip of the pen. */
export function sameFamily(a: string, b: string): PartMatch | null {
  if (a === b) return { score: 1, because: 'same family name' };
  const [plainA, plainB] = [letters(a), letters(b)];
  if (plainA === plainB) return { score: 0.98, because: 'same family name, written apart' };
  const sound = soundMatch(a, b);
  if (sound !== null) return sound;
  if (isSlip(plainA, plainB)) return { score: 0.7, because: 'a slip in the family name' };
  if (isGarbled(plainA, plainB))
    return { score: 0.7, because: 'a slip at the end of the family name' };
  return null;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** The same consonants, and vowels that differ in one place at most. */
function soundMatch(a: string, b: string): PartMatch | null {
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x.consonants === '' || x.consonants !== y.consonants) return null;
  if (lax(x.vowels) === lax(y.vowels)) {
    if (x.consonants.length < 2 && a[0] !== b[0]) return null;
    return x.pattern === y.pattern
      ? { score: 0.92, because: 'another spelling of one sound' }
      : { score: 0.82, because: 'another spelling of nearly one sound' };
  }
  if (x.consonants.length < 2 || !areVowelsAlike(x.vowels, y.vowels)) return null;
  return { score: 0.82, because: 'another spelling of nearly one sound' };
}

/** 'a' and 'e', 'e' and 'i' are heard for one another; long names may have one more vowel, or another one. */
function areVowelsAlike(a: string, b: string): boolean {
  if (a.length !== b.length)
    return Math.max(a.length, b.length) > 1 && distance(laxer(a), laxer(b)) <= 1;
  const others = [...a].filter((vowel, i) => !NEAR_VOWELS.has([vowel, b[i] ?? ''].sort().join('')));
  return others.length <= (a.length >= 4 ? 1 : 0);
}
const NEAR_VOWELS = new Set(['aa', 'ee', 'ii', 'oo', 'ae', 'ei']);

function lax(vowels: string): string {
  return vowels.replace(/e/gu, 'a');
}

function laxer(vowels: string): string {
  return vowels.replace(/[ei]/gu, 'a');
}

/** A family name without a given one: only its vowels and doubled letters may be written otherwise. */
export function sameFamilyAlone(a: string, b: string): PartMatch | null {
  if (letters(a) === letters(b)) return { score: 1, because: 'same family name' };
  const [x, y] = [soundOf(a), soundOf(b)];
  const alike = x.pattern === y.pattern && lax(x.vowels) === lax(y.vowels);
  return alike && plainConsonants(a) === plainConsonants(b)
    ? { score: 0.9, because: 'family name that sounds the same' }
    : null;
}

function plainConsonants(text: string): string {
  return letters(text)
    .replace(/[aeiouyhw]/gu, '')
    .replace(/[qc]/gu, 'k')
    .replace(/(?<letter>.)\k<letter>+/gu, '$<letter>');
}

/** One letter more, less or other in a long name, or the same letters in another order; never the first one. */
export function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const shortest = Math.min(a.length, b.length);
  if (a.length === b.length && a.length >= 5 && sorted(a) === sorted(b)) return true;
  return shortest >= 7 && distance(a, b) <= 1;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** Endings that make another family name of one: 'Martin' and 'Martinez' are two. */
const NAME_ENDINGS = new Set(
  'son sen ov ova ev eva ez es ski ska ian yan er man y ie is in ini ino ello etti us as os ism ist ian ite'.split(
    ' ',
  ),
);

/** A long family name run on into another word: 'Ostran' as 'Ostranery'. Never an ending that makes another name. */
export function isGarbled(a: string, b: string): boolean {
  const [x, y] = [undoubled(a), undoubled(b)];
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  if (shorter.length < 6 || !longer.startsWith(shorter)) return false;
  const ending = longer.slice(shorter.length);
  return ending.length > 1 && ending.length <= 3 && !NAME_ENDINGS.has(ending);
}

function undoubled(text: string): string {
  return text.replace(/(?<letter>.)\k<letter>+/gu, '$<letter>');
}

/**
 * Family names that differ by one letter inside, or a silent one at the end: the same person within one article, never
 * across articles. The first four letters must agree.
 */
export function areNearlyOne(a: string, b: string): boolean {
  const [x, y] = [undoubled(a), undoubled(b)];
  if (Math.min(x.length, y.length) < 6 || x.slice(0, 4) !== y.slice(0, 4)) return false;
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  if (longer.startsWith(shorter)) return !/[aiso]$/u.test(longer);
  return distance(x, y) <= 1 && x.at(-1) === y.at(-1);
}
