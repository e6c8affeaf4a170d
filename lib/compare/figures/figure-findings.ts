import type { Correction } from '../../model/correction.ts';
import type { FigureRelation, Finding } from '../../model/finding.ts';
import type { GistFigure } from '../../model/gist.ts';
import { areSaidToCountOne } from '../corrected.ts';
import type { Draft } from '../gist.ts';
import { figureThere, hereOf } from '../places.ts';
import type { Source } from '../source.ts';
import { isComparable } from './counted.ts';
import { type FigureVerdict, figureVerdict } from './relation.ts';

/** How much each relation matters to a reader, 0 to 1. */
const WEIGHT: Readonly<Record<FigureRelation, number>> = {
  conflicting: 0.9,
  updated: 0.8,
  rounded: 0.3,
  same: 0.2,
  'other-event': 0.12,
  'not-comparable': 0.1,
};
/** Earlier figures that one figure is held against, and how many refusals are told. */
const COMPARED_EACH = 8;
const REFUSED_EACH = 2;
const REFUSALS = new Set<FigureRelation>(['other-event', 'not-comparable']);
/** A count of the dead matters more than one of tables. */
const GRAVE = /\|(?:killed|dead|died|wounded|injured|missing)\|/u;
const GRAVE_BONUS = 0.05;

/** Compares the figures of an article with those of earlier ones. */
export function figureFindings(
  draft: Draft,
  sources: readonly Source[],
  corrections: readonly Correction[],
): Finding[] {
  return draft.figures.flatMap((figure, index) => {
    if (!isComparable(figure)) return [];
    const found = sources.flatMap((source) =>
      bestIn(draft, source, { figure, index }, corrections),
    );
    const ranked = found.sort((a, b) => b.weight - a.weight);
    const told = ranked.filter(({ relation }) => !REFUSALS.has(relation as FigureRelation));
    const refused = ranked.filter(({ relation }) => REFUSALS.has(relation as FigureRelation));
    return [...told.slice(0, COMPARED_EACH), ...refused.slice(0, REFUSED_EACH)];
  });
}

interface Indexed {
  readonly figure: GistFigure;
  readonly index: number;
}

/** The finding for one figure in one earlier article: where one of its figures agrees, none of its others conflicts. */
function bestIn(
  draft: Draft,
  { gist, sameEvent, samePage, sameText }: Source,
  { figure, index }: Indexed,
  corrections: readonly Correction[],
): Finding[] {
  const judged = gist.figures.flatMap((there) => {
    const saidOne = areSaidToCountOne(figure, there, corrections);
    if (!isComparable(there) || saidOne === false) return [];
    const pair = { here: figure, there, hereRef: draft.ref, thereRef: gist.ref };
    const verdict = figureVerdict({
      ...pair,
      sameEvent: sameEvent || sameText,
      samePage,
      saidOne: saidOne ?? false,
    });
    return verdict === undefined ? [] : [{ there, verdict }];
  });
  const best = judged.sort((a, b) => order(a.verdict) - order(b.verdict))[0];
  if (best === undefined) return [];
  const { relation, why } = best.verdict;
  const weight = WEIGHT[relation] + (GRAVE.test(figure.countKey ?? '') ? GRAVE_BONUS : 0);
  const there = figureThere(gist, best.there);
  return [{ kind: 'figure', relation, here: hereOf(figure, index), there, why, weight }];
}

const ORDER: readonly FigureRelation[] = [
  'same',
  'rounded',
  'updated',
  'conflicting',
  'not-comparable',
  'other-event',
];

function order({ relation }: FigureVerdict): number {
  return ORDER.indexOf(relation);
}
