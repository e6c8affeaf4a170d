/**
 * Words looked for in class and id words, anywhere in one (`within`) or only as a word of their own between hyphens and
 * underscores (`alone`). Lists and not patterns: a pattern of a hundred words takes milliseconds to compile, on every page anew.
 */
export interface WordList {
  readonly within: readonly string[];
  readonly alone: readonly string[];
}

const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** @param within words parted by spaces, as is `alone` */
export const wordList = (within: string, alone = ''): WordList => ({
  within: list(within),
  alone: list(alone),
});

/** The class and id words of many elements, each distinct one once in one text, so that one search looks in all of them. */
export interface ClassWords {
  readonly joined: string;
  /** Where each word starts in `joined`, and where the next one would. */
  readonly starts: readonly number[];
  /** Indices of the words of each element. */
  readonly elements: readonly (readonly number[])[];
}

/** Parts the words in `joined`; stands in no class and no id. */
const BETWEEN = '\u0000';
const EDGES: ReadonlySet<string> = new Set(`\t\n\r\f_-${BETWEEN}`);

/** @param given for each element its class and id words, parted by spaces */
export function classWords(given: readonly string[]): ClassWords {
  const known = new Map<string, number>();
  const lines = new Map<string, number[]>();
  const starts: number[] = [];
  let end = BETWEEN.length;
  const indexOf = (word: string): number => {
    let index = known.get(word);
    if (index === undefined) {
      index = known.size;
      known.set(word, index);
      starts.push(end);
      end += word.length + BETWEEN.length;
    }
    return index;
  };
  const elements = given.map((line) => {
    let words = lines.get(line);
    if (words === undefined) {
      words = line === '' ? [] : line.split(' ').map(indexOf);
      lines.set(line, words);
    }
    return words;
  });
  starts.push(end);
  const joined = `${BETWEEN}${[...known.keys()].join(BETWEEN)}${BETWEEN}`;
  return { joined, starts, elements };
}

/** Indices of the words that hold a word of the list. */
export function wordsWith({ joined, starts }: ClassWords, { within, alone }: WordList): number[] {
  const found: number[] = [];
  const addAll = (part: string, isAlone: boolean) => {
    let at = joined.indexOf(part);
    while (at !== -1) {
      let next = at + 1;
      if (!isAlone || isBetweenEdges(joined, at - 1, at + part.length)) {
        const word = wordAt(starts, at);
        found.push(word);
        next = starts[word + 1] ?? joined.length;
      }
      at = joined.indexOf(part, next);
    }
  };
  for (const part of within) addAll(part, false);
  for (const part of alone) addAll(part, true);
  return found;
}

function isBetweenEdges(joined: string, before: number, after: number): boolean {
  return EDGES.has(joined.charAt(before)) && EDGES.has(joined.charAt(after));
}

/** The word that the offset lies in. */
function wordAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
