import type { Never, Place, Rule } from '../rule.ts';

/** How far back the bracket of '(see page 4)' may open. */
const BRACKET_REACH = 12;

/** The numbers of a list ('1. Who pays', '2) What next') and lone numbers in brackets, as on a shirt: '(4)'. */
export const neverListNumber: Rule = { name: 'never-list-number', find };

function find({ tokens, index }: Place): Never | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.kind !== 'digits' || next === undefined || !/^\d{1,3}$/.test(token.text)) {
    return undefined;
  }
  if (index === 0 && next.text === '.' && next.glued) return { never: true, until: 2 };
  if (next.text !== ')') return undefined;
  if (tokens[index - 1]?.text === '(') return { never: true, until: index + 2 };
  const before = tokens.slice(Math.max(0, index - BRACKET_REACH), index);
  return before.some(({ text }) => text === '(') ? undefined : { never: true, until: index + 2 };
}
