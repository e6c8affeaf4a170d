import type { WordFacts } from './document-facts.ts';
import type { People } from './found-name.ts';
import { LABELS } from './name-model.ts';

const PLACE = LABELS.indexOf('LOC');
/** A list with so many places, and more of them than of anything else, is one of places. */
const FEWEST = 2;
const AND = /^(?:and|or)$/u;

/**
 * First words of what stands in a list of places: "Tauranga, Hamilton and Christchurch". A list names one kind of thing, and
 * ends in "and": "In Reno, Nevada, Halden …" is none.
 *
 * @returns indices of the words
 */
export function wordsInPlaceLists({ article, facts, labels }: People): ReadonlySet<number> {
  const listed = new Set<number>();
  let items: number[] = [];
  let places = 0;
  let joined = false;
  const close = (): void => {
    if (joined && places >= FEWEST && places * 2 > items.length)
      for (const i of items) listed.add(i);
    items = [];
    places = 0;
    joined = false;
  };
  const isName = (i: number): boolean =>
    facts.words[i]?.capital === true && article.words[i]?.kind === 'word';
  for (let i = 0; i < facts.words.length; i += 1) {
    if (!isName(i)) continue;
    let end = i + 1;
    while (isName(end) && facts.opens[end] !== 1) end += 1;
    items.push(i);
    if (labels[end - 1] === PLACE) places += 1;
    const next = behindLink(facts.words, end);
    if (!isName(next) || next === end || facts.opens[next] === 1) close();
    else joined = AND.test(facts.words[next - 1]?.folded ?? '');
    i = end - 1;
  }
  return listed;
}

/** The word behind a comma, "and" or both. */
function behindLink(words: readonly WordFacts[], end: number): number {
  let i = end;
  if (words[i]?.folded === ',') i += 1;
  return AND.test(words[i]?.folded ?? '') ? i + 1 : i;
}
