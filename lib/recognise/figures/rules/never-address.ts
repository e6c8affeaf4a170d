import type { Never, Place, Rule } from '../rule.ts';

/** The house number of a street address: '575 Alder Road'. */
export const neverAddress: Rule = { name: 'never-address', find };

const STREETS = new Set(
  (
    'road street st avenue ave lane drive boulevard blvd terrace crescent rd highway parkway pkwy alley mews quay ' +
    'court place square way close'
  ).split(' '),
);
/** Capitalised words between the number and the word for street. */
const LONGEST_NAME = 4;

function find({ tokens, index }: Place): Never | undefined {
  if (!/^\d{1,5}$/.test(tokens[index]?.text ?? '')) return undefined;
  for (let at = index + 1; at <= index + LONGEST_NAME; at += 1) {
    const word = tokens[at];
    if (word === undefined || !/^\p{Lu}/u.test(word.text)) return undefined;
    if (at > index + 1 && STREETS.has(word.low)) return { never: true, until: at + 1 };
  }
  return undefined;
}
