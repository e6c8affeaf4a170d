import type {
  FigurePairLabel,
  NamePairLabel,
  PairVerdict,
  Passage,
  QuotePairLabel,
} from './compare/pair.ts';

const NOT_YET = { score: 0, why: 'not compared yet' } as const;

/** Judges whether two passages hold one utterance: the same words, a part of it, a variant of it, or another one. */
export function compareQuotePair(_a: Passage, _b: Passage): PairVerdict<QuotePairLabel> {
  return { label: 'different', ...NOT_YET };
}

/** Judges whether two figures, named by their offsets, count the same thing and agree. */
export function compareFigurePair(_a: Passage, _b: Passage): PairVerdict<FigurePairLabel> {
  return { label: 'different', ...NOT_YET };
}

/** Judges whether two names can be one person's. */
export function compareNamePair(_a: Passage, _b: Passage): PairVerdict<NamePairLabel> {
  return { label: 'different', ...NOT_YET };
}
