/** Adjectives of news whose comparative and superlative are formed by rule. */
const ADJECTIVES = (
  'old young large small big high low new long short rich poor hot cold great proud real strong weak fast slow near deep ' +
  'wide tall early late wealthy busy deadly safe hard tough bright clean close dark fine fresh full grand heavy kind light ' +
  'loud nice quick quiet rare sharp simple smart soft tight warm wise happy healthy costly mighty tiny thin fat bad'
).split(' ');

/** 'larg', 'bigg', 'wealthi': what stands before -er and -est. */
function stemOf(adjective: string): string {
  if (adjective.endsWith('e')) return adjective.slice(0, -1);
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}i`;
  const doubles = /^(?:big|hot|fat|thin|sad)$/.test(adjective);
  return doubles ? adjective + adjective.slice(-1) : adjective;
}

const BASES: ReadonlyMap<string, string> = new Map([
  ...ADJECTIVES.flatMap((adjective): [string, string][] => [
    [`${stemOf(adjective)}er`, adjective],
    [`${stemOf(adjective)}est`, adjective],
  ]),
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
]);

/** The plain form of an adjective in lower case: 'oldest' → 'old'; any other word comes back as it is. */
export function baseAdjective(word: string): string {
  return BASES.get(word) ?? word;
}
