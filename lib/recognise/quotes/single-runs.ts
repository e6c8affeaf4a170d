import type { Mark } from './marks.ts';
import type { BlockWords, Run } from './runs.ts';

/** How many single marks ahead a closing one is looked for: apostrophes of plural possessives are counted too. */
const MARKS_AHEAD = 12;

/**
 * Runs between single marks. A mark behind a comma or a full stop closes for certain; one behind a letter may be an
 * apostrophe (“the soldiers’ boots”), so it closes only where no certain one follows before the next opening mark.
 */
export function singleRuns(block: BlockWords, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < marks.length; i += 1) {
    const open = marks[i];
    if (open === undefined || !open.opens) continue;
    const at = closeOf(block, marks, i);
    const close = marks[at];
    if (close === undefined) continue;
    runs.push({
      start: open.start,
      end: close.end,
      firstWord: open.firstWord,
      endWord: close.endWord,
      family: 'single',
      broken: null,
      goesOn: false,
    });
    i = at;
  }
  return runs;
}

/** Index of the mark that closes the one at `from`; -1 where none does. */
function closeOf(block: BlockWords, marks: readonly Mark[], from: number): number {
  let perhaps = -1;
  for (let i = from + 1; i < Math.min(marks.length, from + 1 + MARKS_AHEAD); i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.opens) break;
    const before = block.text.charAt(mark.start - 1);
    if (/[.,!?…]/u.test(before)) return i;
    if (!/[sS]/u.test(before) || !isFollowedByWord(block, mark)) return perhaps < 0 ? i : perhaps;
    if (perhaps < 0) perhaps = i;
  }
  return perhaps;
}

function isFollowedByWord(block: BlockWords, mark: Mark): boolean {
  return /^\s\p{L}/u.test(block.text.slice(mark.end, mark.end + 3));
}
