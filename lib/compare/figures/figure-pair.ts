import { conceptOf } from '../../align/concepts.ts';
import type { GistFigure } from '../../model/gist.ts';
import type { FigurePairLabel, PairVerdict } from '../pair.ts';
import { sharedAround } from './counted.ts';
import { canBeOneSum } from './currencies.ts';
import { areOneConverted, sameQuantity } from './units.ts';
import { type Amount, amountOf, ratioOf } from './value.ts';

/** A figure with the others of its passage, which tell what it is not. */
export interface PairSide {
  readonly figure: GistFigure;
  readonly others: readonly GistFigure[];
}

type Verdict = PairVerdict<FigurePairLabel>;

const DIFFERENT = 'different' as const;
/** Two numbers of one thing are in conflict only while a reader could take the one for the other. */
const FARTHEST = 12;
/** Sums of two currencies are one only where the passages are about one thing. */
const ALIKE_SUMS = 0.15;
const CHANGE =
  /(?<![\p{L}])(?:by|up|down|rose|fell|risen|fallen)\s(?:about|some|nearly|almost|more than|over|at least|a further|another)?\s?$/iu;

/** Judges whether two figures of passages about one event count the same and agree. */
export function judgeFigures(a: PairSide, b: PairSide): Verdict {
  const [x, y] = [inPercent(a.figure), inPercent(b.figure)];
  const [p, q] = [amountOf(x.value, x.modifier), amountOf(y.value, y.modifier)];
  if (p === undefined || q === undefined) return { label: DIFFERENT, score: 0, why: 'no numbers' };
  if (x.kind !== y.kind) return { label: DIFFERENT, score: 0, why: 'numbers of two kinds' };
  const converted = convertedVerdict(x, y);
  if (converted !== undefined) return converted;
  if (x.kind !== 'count' && sameQuantity(x.unit, y.unit) !== 'same') {
    return { label: DIFFERENT, score: 0.1, why: 'two units' };
  }
  if (isChange(x) !== isChange(y)) {
    return { label: DIFFERENT, score: 0.2, why: 'one is a change, the other a level' };
  }
  if (p.written === q.written && isRangeOf(x) === isRangeOf(y)) {
    return {
      label: 'same',
      score: 0.6 + 0.4 * sharedAround(x, y),
      why: 'the same number of one thing',
    };
  }
  return conflictVerdict(a, b, p, q);
}

function convertedVerdict(a: GistFigure, b: GistFigure): Verdict | undefined {
  if (a.kind === 'money') {
    if (!canBeOneSum(a, b) || sharedAround(a, b) < ALIKE_SUMS) return undefined;
    return { label: 'converted', score: 0.7, why: 'one sum in two currencies, as far as rates go' };
  }
  if (sameQuantity(a.unit, b.unit) !== 'convertible' || !areOneConverted(a, b)) return undefined;
  const label = a.kind === 'duration' ? 'same' : 'converted';
  return { label, score: 0.8, why: 'one quantity in two units' };
}

/** Numbers of one thing that differ; not where the one passage has both, for then they are two things. */
function conflictVerdict(a: PairSide, b: PairSide, p: Amount, q: Amount): Verdict {
  if (!countOneThing(a.figure, b.figure)) {
    return { label: DIFFERENT, score: 0.2, why: 'they count two things' };
  }
  if (has(a.others, b.figure) || has(b.others, a.figure)) {
    return { label: DIFFERENT, score: 0.3, why: 'one passage has both numbers' };
  }
  if (ratioOf(p, q) > FARTHEST || a.figure.kind === 'measure' || a.figure.kind === 'duration') {
    return { label: DIFFERENT, score: 0.3, why: 'too far apart to be one count' };
  }
  return { label: 'conflict', score: 0.6, why: 'two numbers of one thing' };
}

function has(others: readonly GistFigure[], figure: GistFigure): boolean {
  return others.some(
    ({ value, kind }) =>
      kind === figure.kind && JSON.stringify(value) === JSON.stringify(figure.value),
  );
}

/** The same head, state and, of people, group; a count without a key counts nothing that can be compared. */
function countOneThing(a: GistFigure, b: GistFigure): boolean {
  if (a.countKey === null || b.countKey === null) return false;
  const [x, y] = [a.countKey.split('|'), b.countKey.split('|')];
  if (conceptOf(x[0] ?? '') !== conceptOf(y[0] ?? '') || x[1] !== y[1]) return false;
  const groups = [x[2] ?? '', y[2] ?? ''].filter((group) => group !== '');
  return a.kind === 'count' && x[0] !== 'people' ? true : new Set(groups).size <= 1;
}

/** 'One in ten' is 10 percent. */
function inPercent(figure: GistFigure): GistFigure {
  if (figure.unit !== 'share' || typeof figure.value !== 'number') return figure;
  return { ...figure, value: figure.value * 100, unit: 'percent' };
}

function isRangeOf({ value }: GistFigure): boolean {
  return typeof value === 'object';
}

/** Whether a percentage says by how much something changed, not how much of it there is. */
function isChange({ kind, modifier, sentence, text }: GistFigure): boolean {
  if (kind !== 'percent') return false;
  if (modifier === 'up' || modifier === 'down') return true;
  return CHANGE.test(sentence.slice(0, sentence.indexOf(text)));
}
