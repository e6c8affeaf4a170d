import { wordsOf } from '../text/words.ts';
import { alignWords } from './align-words.ts';
import { folded } from './folded.ts';

/** A stretch of a word-by-word difference: in both texts, only here, or only there. */
export interface DifferencePart {
  readonly side: 'both' | 'here' | 'there';
  readonly text: string;
}

/**
 * The difference of two texts, word by word: marks, case and accents do not count. Words in both are given as they stand
 * here, with the marks around them.
 */
export function differenceOf(here: string, there: string): DifferencePart[] {
  const a = wordsOf(here).filter((word) => word.kind !== 'mark');
  const b = wordsOf(there).filter((word) => word.kind !== 'mark');
  const steps = alignWords(
    a.map((word) => folded(word.text)),
    b.map((word) => folded(word.text)),
  );
  const parts: { side: DifferencePart['side']; start: number; end: number }[] = [];
  for (const step of steps) {
    const side = step.here === null ? 'there' : step.there === null ? 'here' : 'both';
    const word = step.here === null ? b[step.there ?? 0] : a[step.here];
    if (word === undefined) continue;
    const last = parts.at(-1);
    if (last?.side === side) last.end = word.end;
    else parts.push({ side, start: word.start, end: word.end });
  }
  return parts.map(({ side, start, end }) => ({
    side,
    text: (side === 'there' ? there : here).slice(start, end),
  }));
}
