import type { FigurePairLabel, NamePairLabel, PairVerdict, Passage } from './compare/pair.ts';
import { sameName } from './names/same-name.ts';

export { compareQuotePair } from './compare/quotes/quote-pair.ts';

/** Judges whether two figures, named by their offsets, count the same thing and agree. */
export function compareFigurePair(_a: Passage, _b: Passage): PairVerdict<FigurePairLabel> {
  return { label: 'different', score: 0, why: 'not compared yet' };
}

/** Judges whether two names can be one person's. */
export function compareNamePair(a: Passage, b: Passage): PairVerdict<NamePairLabel> {
  const { same, score, because } = sameName(a.text, b.text);
  return { label: same ? 'same' : 'different', score, why: because };
}
