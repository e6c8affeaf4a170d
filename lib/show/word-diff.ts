import { alignWords, MOST_ALIGNED } from '../align/align-words.ts';
import { folded } from '../align/folded.ts';
import type { Word } from '../model/words.ts';
import { wordsOf } from '../text/words.ts';
import type { DiffPart } from './views.ts';

/** Above this share of changed words a weave is harder to read than both sentences. */
const MOST_CHANGED = 0.5;
/** Differences with fewer words than this between them read as one. */
const LEAST_BETWEEN = 2;

/** Cuts in a text that are still read as one text with words missing. */
const MOST_CUTS = 2;

/** A stretch of words that differs: half-open ranges of word indices on either side. */
interface Change {
  readonly here: readonly [from: number, to: number];
  readonly there: readonly [from: number, to: number];
}

const compared = (words: readonly Word[]): string[] => words.map(({ text }) => folded(text));

/** The stretches that differ, in order; whatever lies between two of them is in both. */
function changesOf(here: readonly string[], there: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const step of alignWords(here, there)) {
    const [fromHere, fromThere] = [i, j];
    if (step.here !== null) i += 1;
    if (step.there !== null) j += 1;
    if (step.here !== null && step.there !== null) continue;
    const last = changes.at(-1);
    const goesOn = last?.here[1] === fromHere && last.there[1] === fromThere;
    const begin = goesOn ? last : { here: [fromHere] as const, there: [fromThere] as const };
    if (goesOn) changes.pop();
    changes.push({ here: [begin.here[0], i], there: [begin.there[0], j] });
  }
  return changes;
}

/** Joins changes that stand too close together to be read apart. */
function joined(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last !== undefined && change.here[0] - last.here[1] < LEAST_BETWEEN) {
      out[out.length - 1] = {
        here: [last.here[0], change.here[1]],
        there: [last.there[0], change.there[1]],
      };
    } else out.push(change);
  }
  return out;
}

function slice(
  text: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
): string {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? ''
    : text.slice(first.start, last.end);
}

/** Words that were only cut, or only added, in few places, are read with ease however many they are. */
function isPlainCut(changes: readonly Change[], wordsHere: number): boolean {
  const [cut, added] = (['here', 'there'] as const).map((side) =>
    changes.every((change) => change[side][0] === change[side][1]),
  );
  const kept = wordsHere - changes.reduce((sum, { here }) => sum + here[1] - here[0], 0);
  return (cut === true || added === true) && kept > 0 && changes.length <= MOST_CUTS;
}

const whole = (here: string, there: string): DiffPart[] => [
  { side: 'here', text: here },
  { side: 'there', text: there },
];

/**
 * The difference of two texts, word by word; marks and capitals alone are no difference. The parts that are in both and
 * only here join up to `here` exactly. Where more than half of the words changed, or the texts are too long to compare, the
 * two texts come whole, without a part that is in both.
 */
export function wordDiff(here: string, there: string): DiffPart[] {
  const [a, b] = [here, there].map((text) => wordsOf(text).filter(({ kind }) => kind !== 'mark'));
  if (a === undefined || b === undefined || Math.max(a.length, b.length) > MOST_ALIGNED)
    return whole(here, there);
  const changes = joined(changesOf(compared(a), compared(b)));
  const changed = changes.reduce(
    (sum, { here: x, there: y }) => sum + Math.max(x[1] - x[0], y[1] - y[0]),
    0,
  );
  const many = changed > MOST_CHANGED * Math.max(a.length, b.length);
  if (many && !isPlainCut(changes, a.length)) return whole(here, there);
  const parts: DiffPart[] = [];
  let at = 0;
  for (const change of changes) {
    const gone = slice(there, b, change.there);
    // What was cut at the end stood before the closing mark.
    const start = a[change.here[0]]?.start ?? a.at(-1)?.end ?? here.length;
    const end = change.here[1] > change.here[0] ? (a[change.here[1] - 1]?.end ?? start) : start;
    if (start > at) parts.push({ side: 'both', text: here.slice(at, start) });
    if (end > start) parts.push({ side: 'here', text: here.slice(start, end) });
    if (gone !== '') parts.push({ side: 'there', text: gone });
    at = end;
  }
  if (at < here.length) parts.push({ side: 'both', text: here.slice(at) });
  return parts;
}

/** Number of places that differ: neighbouring "only here" and "only earlier" are one. */
export function placesThatDiffer(diff: readonly DiffPart[]): number {
  return diff.filter(
    ({ side }, index) => side !== 'both' && (diff[index - 1]?.side ?? 'both') === 'both',
  ).length;
}

/** Whether anything is in both texts: if not, they are shown whole. */
export function isWoven(diff: readonly DiffPart[]): boolean {
  return diff.some(({ side }) => side === 'both');
}
