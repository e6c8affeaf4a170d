import type { Found, Place, Rule } from '../rule.ts';
import { pairAt, wordsAround } from './pair.ts';

/** Results of games: 'won 3-1', 'a 2-2 draw', 'ended 0-0'. */
export const score: Rule = { name: 'score', find };

const GAME = new Set(
  (
    'win won wins winning beat beats beating beaten lose lost loss draw drew defeat defeated defeating victory lead led ' +
    'leading trail trailed score scored match half-time aggregate thrashed hammered edged'
  ).split(' '),
);
/** Goals and points of any game. */
const HIGHEST = 200;

function find({ tokens, index }: Place): Found | undefined {
  const pair = pairAt(tokens, index);
  if (pair === undefined || Math.max(...pair.value) > HIGHEST) return undefined;
  const [ours, theirs] = pair.value;
  if (ours < theirs && !wordsAround(tokens, index, GAME)) return undefined;
  const { end } = pair;
  return {
    kind: 'score',
    value: pair.value,
    unit: null,
    first: index,
    end,
    until: end,
    modifier: '=',
  };
}
