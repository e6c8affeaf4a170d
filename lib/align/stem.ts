const DOUBLED = /(?<letter>[bdfgmnprt])\k<letter>$/u;
/** Endings in the order they are tried, each with the fewest letters that must stay. */
const ENDINGS: readonly (readonly [ending: string, stays: number, put: string])[] = [
  ["'s", 2, ''],
  ['ically', 4, 'ic'],
  ['ational', 4, 'at'],
  ['ations', 4, 'at'],
  ['ation', 4, 'at'],
  ['ities', 4, ''],
  ['ity', 4, ''],
  ['ments', 4, ''],
  ['ment', 4, ''],
  ['nesses', 4, ''],
  ['ness', 4, ''],
  ['ions', 4, ''],
  ['ion', 4, ''],
  ['ingly', 4, ''],
  ['edly', 4, ''],
  ['ies', 3, 'y'],
  ['ied', 3, 'y'],
  ['ings', 3, ''],
  ['ing', 3, ''],
  ['ers', 4, ''],
  ['sses', 2, 'ss'],
  ['ches', 2, 'ch'],
  ['shes', 2, 'sh'],
  ['ated', 3, 'at'],
  ['ates', 3, 'at'],
  ['ed', 3, ''],
  ['ly', 4, ''],
  ['es', 4, ''],
  ['er', 4, ''],
  ['s', 3, ''],
  ['e', 3, ''],
];

/** The endings by their last letter, so that a word is tried against few of them. */
const BY_LAST = Map.groupBy(ENDINGS, ([ending]) => ending.at(-1) ?? '');

/**
 * The stem of a folded English word, so that forms of one word meet ('violates', 'violation'). Rough on purpose: it is
 * only ever used where other words must meet as well.
 */
export function stem(word: string): string {
  if (word.endsWith('ss') || /^\p{N}/u.test(word)) return word;
  for (const [ending, stays, put] of BY_LAST.get(word.at(-1) ?? '') ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < stays) continue;
    const rest = word.slice(0, word.length - ending.length) + put;
    const single = rest.replace(DOUBLED, '$<letter>');
    return single.endsWith('e') && single.length > 4 ? single.slice(0, -1) : single;
  }
  return word;
}
