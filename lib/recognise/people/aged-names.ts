import type { FoundName, People } from './found-name.ts';
import { unknownNames } from './unknown-names.ts';

const OLDEST = 110;
const YEARS_OLD = /^(?<age>\d{1,3})-years?-old$/u;
/** What stands before a year in the brackets behind a name: "(b. 1901)", "(born 4 May 1950)", "(c. 1580–1660)". */
const LIFE = /^(?:b|born|d|died|c|ca|circa|r|reigned|ruled)$/u;

/** Names of two words and more with an age or a lifetime behind them: "Senvo Kabba, 41,", "Senvo Kabba (c. 1580–1660)". */
export function agedNames(people: People, names: readonly FoundName[]): FoundName[] {
  const because = 'an age or a lifetime stands behind it';
  const told = (_: number, end: number): boolean => isAged(people, end) || hasLifetime(people, end);
  return unknownNames(people, names, told).map((name) => ({ ...name, because }));
}

/** ", 41," or ", a 41-year-old". */
function isAged({ facts: { words } }: People, comma: number): boolean {
  if (words[comma]?.folded !== ',') return false;
  const next = words[comma + 1]?.folded ?? '';
  if (next === 'a' || next === 'an') {
    return YEARS_OLD.test(words[comma + 2]?.folded ?? '');
  }
  return isAge(next) && words[comma + 2]?.folded === ',';
}

function isAge(text: string): boolean {
  return /^\d{1,3}$/u.test(text) && Number(text) > 0 && Number(text) < OLDEST;
}

function hasLifetime({ facts: { words } }: People, bracket: number): boolean {
  return words[bracket]?.folded === '(' && LIFE.test(words[bracket + 1]?.folded ?? '');
}
