import type { Never, Place, Rule } from '../rule.ts';

/** Telephone, account and other numbers of three groups or more: '+1-555-0100', '(555) 010-0123'. */
export const neverTelephone: Rule = { name: 'never-telephone', find };

const JOINS = new Set(['-', '/', '.', '–']);

function find({ tokens, index }: Place): Never | undefined {
  const token = tokens[index];
  const plus =
    token?.text === '+' && tokens[index + 1]?.glued && tokens[index + 1]?.kind === 'digits';
  const first = plus ? index + 1 : index;
  if (tokens[first]?.kind !== 'digits') return undefined;
  let groups = 1;
  let until = first + 1;
  while (JOINS.has(tokens[until]?.text ?? '') && tokens[until]?.glued && isGluedDigits(until + 1)) {
    groups += 1;
    until += 2;
  }
  const long = /^\d{9,}$/.test(tokens[first]?.text ?? '') && plus;
  return groups >= 3 || (plus && groups > 1) || long ? { never: true, until } : undefined;

  function isGluedDigits(at: number): boolean {
    return tokens[at]?.kind === 'digits' && tokens[at]?.glued === true;
  }
}
