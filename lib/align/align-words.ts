/** How one word of the first text goes with one of the second, or stands alone. */
export interface Step {
  /** Index of the word here; null where the word is only there. */
  readonly here: number | null;
  /** Index of the word there; null where the word is only here. */
  readonly there: number | null;
}

/** Words aligned at most on each side: the table grows with the product. Longer texts are compared in their first words. */
export const MOST_ALIGNED = 400;

/**
 * Aligns two lists of words so that as many as possible stand beside an equal one, in order (longest common
 * subsequence). Unequal words never stand side by side.
 */
export function alignWords(here: readonly string[], there: readonly string[]): Step[] {
  const a = here.slice(0, MOST_ALIGNED);
  const b = there.slice(0, MOST_ALIGNED);
  const width = b.length + 1;
  const lengths = commonLengths(a, b, width);
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const down = lengths[(i + 1) * width + j] ?? -1;
    const right = lengths[i * width + j + 1] ?? -1;
    if (i < a.length && j < b.length && a[i] === b[j]) steps.push({ here: i++, there: j++ });
    else if (j >= b.length || (i < a.length && down >= right))
      steps.push({ here: i++, there: null });
    else steps.push({ here: null, there: j++ });
  }
  return steps;
}

/** For each pair of places, how many words the rests have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[], width: number): Uint16Array {
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}
