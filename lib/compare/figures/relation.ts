import type { ArticleRef, FigureRelation } from '../../model/finding.ts';
import type { GistFigure } from '../../model/gist.ts';
import { bothDated, daysBetween } from '../days.ts';
import { counted, dayOf, nameOf } from '../wording.ts';
import { countingAsSaid, countingOf, isOfMany } from './counted.ts';
import { areOneConverted } from './units.ts';
import { type Amount, agreementOf, amountOf, areFar } from './value.ts';

/** What a figure is to an earlier one, in one sentence. */
export interface FigureVerdict {
  readonly relation: FigureRelation;
  readonly why: string;
}

/** Two figures, their articles, and whether the articles are of one event. */
export interface FigurePair {
  readonly here: GistFigure;
  readonly there: GistFigure;
  readonly hereRef: ArticleRef;
  readonly thereRef: ArticleRef;
  readonly sameEvent: boolean;
  readonly samePage: boolean;
  /** Their reader said that they count the same. */
  readonly saidOne: boolean;
}

/**
 * Says what a figure is to an earlier one of the same count; undefined where they have nothing to do with each other.
 * It refuses rather than errs: numbers of two events, places or groups are never updated or conflicting.
 */
export function figureVerdict(pair: FigurePair): FigureVerdict | undefined {
  const { here, there, thereRef } = pair;
  const counting = pair.saidOne ? countingAsSaid(here, there) : countingOf(here, there);
  const [a, b] = [amountOf(here.value, here.modifier), amountOf(there.value, there.modifier)];
  if (counting === undefined || a === undefined || b === undefined) return undefined;
  const name = nameOf(thereRef);
  const together = pair.sameEvent || pair.samePage || pair.saidOne;
  if (!together)
    return counting.same && isOfMany(here) && isOfMany(there) ? ofOtherEvent(pair) : undefined;
  if (!counting.same) {
    const why = `Not compared with ${there.text} in ${name}: ${counting.because}.`;
    return { relation: 'not-comparable', why };
  }
  if (counting.converted) return convertedVerdict(pair);
  const agreement = agreementOf(a, b);
  if (agreement === 'equal') {
    return { relation: 'same', why: `${name} has the same number${bySource(there)}.` };
  }
  if (agreement === 'rounded') {
    return {
      relation: 'rounded',
      why: `${name} has ${figureWords(there)}: one of the two is rounded.`,
    };
  }
  return apartVerdict(pair, a, b);
}

function ofOtherEvent({ there, thereRef }: FigurePair): FigureVerdict {
  const why = `Not compared with ${figureWords(there)} in ${nameOf(thereRef)}: another event, or another period of it.`;
  return { relation: 'other-event', why };
}

function convertedVerdict({ here, there, thereRef }: FigurePair): FigureVerdict | undefined {
  if (!areOneConverted(here, there)) return undefined;
  const why = `${nameOf(thereRef)} has ${figureWords(there)} ${there.unit ?? ''}: the same, in another unit.`;
  return { relation: 'same', why };
}

/** Two numbers that cannot both hold: the later one updates the other; on one day they conflict. */
function apartVerdict(pair: FigurePair, a: Amount, b: Amount): FigureVerdict | undefined {
  const { here, there, hereRef, thereRef, samePage } = pair;
  const name = nameOf(thereRef);
  if (samePage) {
    return {
      relation: 'updated',
      why: `An earlier version of this page had ${figureWords(there)}.`,
    };
  }
  if (areFar(a, b) && !pair.saidOne) {
    const why = `Not compared with ${figureWords(there)} in ${name}: too far apart to be one count.`;
    return { relation: 'not-comparable', why };
  }
  const days = daysApart(pair);
  if (days === null) return undefined;
  if (!pair.saidOne && fallsTooFar(here, days > 0 ? [b, a] : [a, b])) {
    const why = `Not compared with ${figureWords(there)} in ${name}: a toll does not fall so far, so the two count different people.`;
    return { relation: 'not-comparable', why };
  }
  if (days !== 0) {
    const later = days > 0;
    const when = counted(Math.abs(days), 'day', 'days');
    const why = later
      ? `${name} had ${figureWords(there)}${bySource(there)}; this is ${when} later.`
      : `${name}, ${when} later, has ${figureWords(there)}${bySource(there)}.`;
    return { relation: 'updated', why };
  }
  if (!a.exact || !b.exact) return undefined;
  const day = hereRef.dateFrom === 'read' ? '' : `, ${dayOf(hereRef.date)}`;
  const why = `${name} has ${figureWords(there)}${bySource(there)} for the same day${day}; here it is ${here.text}${bySource(here)}.`;
  return { relation: 'conflicting', why };
}

/** States that once counted stay so: a later count of them is corrected downwards a little, never by half. */
const LASTING = new Set(['killed', 'wounded']);
const LARGEST_FALL = 0.6;

/** Whether a count of the dead or wounded would have to fall from the first amount to a much lower second one. */
function fallsTooFar(
  { countKey }: GistFigure,
  [first, second]: readonly [Amount, Amount],
): boolean {
  const state = countKey?.split('|')[1] ?? '';
  return LASTING.has(state) && second.written < first.written * LARGEST_FALL;
}

/** Days from the earlier figure's day to this one's: what they are as of, else their articles; null where not known. */
function daysApart({ here, there, hereRef, thereRef }: FigurePair): number | null {
  const asOf = here.asOf === null || there.asOf === null ? NaN : daysBetween(there.asOf, here.asOf);
  if (!Number.isNaN(asOf)) return asOf;
  return bothDated(hereRef, thereRef) ? daysBetween(thereRef.date, hereRef.date) : null;
}

function bySource({ source }: GistFigure): string {
  return source === null ? '' : `, by ${source}`;
}

/** '>' stands for “more than” and for “at least”: the weaker words hold for both, and so with '<'. */
const MODIFIER_WORDS: Readonly<Record<GistFigure['modifier'], string>> = {
  '=': '',
  '~': 'about ',
  '>': 'at least ',
  '<': 'at most ',
  up: '',
  down: '',
};

/** A figure in words: 'at least 1,400 wounded'. */
export function figureWords({ modifier, text, noun }: GistFigure): string {
  return `${MODIFIER_WORDS[modifier]}${text}${noun === null ? '' : ` ${noun}`}`;
}
