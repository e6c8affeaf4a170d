/**
 * Words looked for in many short lines, anywhere in them (`within`) or only as a word of their own between spaces, hyphens and
 * underscores (`alone`). Lists and not patterns: a pattern of a hundred words takes milliseconds to compile, on every page anew.
 */
export interface Words {
  readonly within: readonly string[];
  readonly alone: readonly string[];
}

const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** @param within words parted by spaces, as is `alone` */
export const wordList = (within: string, alone = ''): Words => ({
  within: list(within),
  alone: list(alone),
});

/** Lines joined into one text, each distinct one once, so that a word is looked for in all of them by one search. */
export interface Lines {
  readonly joined: string;
  /** Where each line starts in `joined`, and where the next one would. */
  readonly starts: readonly number[];
  readonly texts: readonly string[];
  /** The line of each text that was given. */
  readonly lineOf: readonly number[];
}

/** Parts the lines; stands in no class and no id. */
const BETWEEN_LINES = '\u0000';
const BETWEEN_WORDS: ReadonlySet<string> = new Set(` \t\n\r\f_-${BETWEEN_LINES}`);

export function linesOf(given: readonly string[]): Lines {
  const known = new Map<string, number>();
  const starts: number[] = [];
  const lineOf: number[] = [];
  let end = 1;
  for (const text of given) {
    let line = known.get(text);
    if (line === undefined) {
      line = known.size;
      known.set(text, line);
      starts.push(end);
      end += text.length + 1;
    }
    lineOf.push(line);
  }
  starts.push(end);
  const texts = [...known.keys()];
  const joined = `${BETWEEN_LINES}${texts.join(BETWEEN_LINES)}${BETWEEN_LINES}`;
  return { joined, starts, texts, lineOf };
}

/** The lines that hold one of the words. */
export function linesWith({ joined, starts }: Lines, { within, alone }: Words): Set<number> {
  const found = new Set<number>();
  const addAll = (word: string, isAlone: boolean) => {
    let at = joined.indexOf(word);
    while (at !== -1) {
      let next = at + 1;
      if (!isAlone || isBetweenWords(joined, at - 1, at + word.length)) {
        const line = lineAt(starts, at);
        found.add(line);
        next = starts[line + 1] ?? joined.length;
      }
      at = joined.indexOf(word, next);
    }
  };
  for (const word of within) addAll(word, false);
  for (const word of alone) addAll(word, true);
  return found;
}

function isBetweenWords(joined: string, before: number, after: number): boolean {
  return BETWEEN_WORDS.has(joined.charAt(before)) && BETWEEN_WORDS.has(joined.charAt(after));
}

/** The line that the offset lies in. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
