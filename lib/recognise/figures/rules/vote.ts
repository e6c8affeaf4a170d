import type { Found, Place, Rule } from '../rule.ts';
import { pairAt, wordsAround } from './pair.ts';

/** Votes for and against: 'voted 52-48', 'by 52 votes to 48'. */
export const vote: Rule = { name: 'vote', find };

const VOTING = new Set(
  'vote votes voted voting ballot senate parliament council committee passed approved rejected confirmed'.split(
    ' ',
  ),
);

function find({ tokens, index }: Place): Found | undefined {
  const pair = pairAt(tokens, index);
  if (pair !== undefined && wordsAround(tokens, index, VOTING)) {
    return voted(pair.value, index, pair.end);
  }
  const [yes, word, to, no] = tokens.slice(index, index + 4);
  const counted = yes?.kind === 'digits' && no?.kind === 'digits' && to?.low === 'to';
  if (!counted || !/^votes?$/.test(word?.low ?? '')) return undefined;
  const value = [Number(yes.text), Number(no.text)] as const;
  return value.every(Number.isInteger) ? voted(value, index, index + 4) : undefined;
}

function voted(value: readonly [number, number], first: number, end: number): Found {
  return { kind: 'vote', value, unit: 'vote', first, end, until: end, modifier: '=' };
}
