import { type FoundName, type People, takenBy } from './found-name.ts';
import { isNamePart } from './listed-names.ts';

const MOST_WORDS = 5;
/** "In Norvale Sands, the mayor of …", "They flew to Norvale Sands, 40, …": where, and not who. */
const PLACING = /^(?:in|at|on|near|from|to|outside|across|inside|around)$/u;

/**
 * Two words and more that may be anybody's name, and of which what stands beside them tells that they are.
 *
 * @param isTold whether the words before `first` and from `end` on tell of a person
 */
export function unknownNames(
  people: People,
  names: readonly FoundName[],
  isTold: (first: number, end: number) => boolean,
): Pick<FoundName, 'first' | 'end'>[] {
  const taken = takenBy(names);
  const { words, opens } = people.facts;
  return words.flatMap(({ capital }, i) => {
    const end = i + 1;
    if (!capital || taken.has(i) || (words[end]?.capital === true && opens[end] !== 1)) return [];
    let first = end;
    while (end - first < MOST_WORDS && isNamePart(people, taken, first - 1)) first -= 1;
    if (end - first < 2 || !isTold(first, end)) return [];
    const before = words[first - 1];
    const isWhole = before?.capital !== true && !PLACING.test(before?.folded ?? '');
    return isWhole ? [{ first, end }] : [];
  });
}
