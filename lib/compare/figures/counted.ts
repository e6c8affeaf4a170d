import { conceptOf } from '../../align/concepts.ts';
import { foldedWords } from '../../align/folded.ts';
import { isContentWord } from '../../align/function-words.ts';
import type { GistFigure } from '../../model/gist.ts';
import { sameQuantity } from './units.ts';
import { amountOf } from './value.ts';

/** Whether two figures count the same thing, and if not, what keeps them from being compared. */
export type Counting =
  | { readonly same: true; readonly converted: boolean }
  | { readonly same: false; readonly because: string };

/** Kinds whose numbers are compared; the others are recognised so that they are not. */
const COMPARED = new Set<GistFigure['kind']>(['count', 'money', 'percent', 'measure', 'vote']);

/** The three fields of a count key: what is counted, what befell it, whose it is. */
function fieldsOf(countKey: string): readonly [head: string, state: string, group: string] {
  const [head = '', state = '', group = ''] = countKey.split('|');
  return [head, state, group];
}

/** The key a count is looked up by: thing and state; group and place are weighed when two are compared. */
export function lookUpKey(countKey: string): string {
  const [head, state] = fieldsOf(countKey);
  return `f:${head}|${state}`;
}

/** Whether a figure counts something that is worth looking for in other articles. */
export function isComparable(figure: GistFigure): boolean {
  return figure.countKey !== null && COMPARED.has(figure.kind);
}

/** Counts below this are of this or that; nobody takes them for a toll that goes on. */
const LEAST_TOLL = 10;

/** Whether a figure counts what befell many: such counts of two events may be taken for one. */
export function isOfMany({ countKey, value, modifier }: GistFigure): boolean {
  const [, state] = fieldsOf(countKey ?? '');
  return state !== '' && (amountOf(value, modifier)?.written ?? 0) >= LEAST_TOLL;
}

/**
 * Whether two figures count the same thing: thing, state, group and place agree, of one kind and unit. Undefined where
 * they have nothing to do with each other.
 */
export function countingOf(a: GistFigure, b: GistFigure): Counting | undefined {
  if (a.countKey === null || b.countKey === null || a.kind !== b.kind) return undefined;
  const [x, y] = [fieldsOf(a.countKey), fieldsOf(b.countKey)];
  if (x[0] !== y[0] || x[1] !== y[1]) return undefined;
  const unit = a.kind === 'count' ? 'same' : sameQuantity(a.unit, b.unit);
  if (unit === 'other') return undefined;
  if (x[2] !== y[2] && x[2] !== '' && y[2] !== '') {
    return { same: false, because: `one counts ${x[2]}, the other ${y[2]}` };
  }
  if (areOtherPlaces(a.place, b.place)) {
    return { same: false, because: `one is of ${a.place}, the other of ${b.place}` };
  }
  const partial = (a.partOf === null) !== (b.partOf === null);
  if (partial && x[2] !== y[2]) return { same: false, because: 'one is a part of the other' };
  if (saysLittle(x) && !alikeAround(a, b)) return undefined;
  return { same: true, converted: unit === 'convertible' };
}

/** Two figures that their reader holds to count the same, as far as their units allow. */
export function countingAsSaid(a: GistFigure, b: GistFigure): Counting | undefined {
  const unit = a.kind === 'count' ? 'same' : sameQuantity(a.unit, b.unit);
  if (a.kind !== b.kind || unit === 'other') return undefined;
  return { same: true, converted: unit === 'convertible' };
}

/** A count of people with no state and no group is of anybody: it needs the words around it to agree. */
function saysLittle([head, state, group]: readonly string[]): boolean {
  return state === '' && (group === '' || head === 'people');
}

/** Words of the counted noun and the sentence that two figures must share where their key says little. */
const ALIKE_AROUND = 0.34;

/** How much the sentences of two figures are about the same thing, 0 to 1: concepts shared, of the shorter one. */
export function sharedAround(a: GistFigure, b: GistFigure): number {
  const [x, y] = [conceptsOf(a.sentence), conceptsOf(b.sentence)];
  const shared = [...x].filter((concept) => y.has(concept)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

function alikeAround(a: GistFigure, b: GistFigure): boolean {
  return sharedAround(a, b) >= ALIKE_AROUND;
}

function conceptsOf(sentence: string): Set<string> {
  const words = foldedWords(sentence).filter(isContentWord);
  return new Set(words.map(conceptOf));
}

function areOtherPlaces(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [a, b].map((place) => ` ${foldedWords(place).join(' ')} `);
  return x !== undefined && y !== undefined && !x.includes(y) && !y.includes(x);
}
