import type { PairVerdict, Passage, QuotePairLabel } from '../pair.ts';
import { matchWordings, type WordingMatch } from './match.ts';
import { wordingOf } from './wording-of.ts';

const LABELS: Readonly<Record<WordingMatch['wording'], QuotePairLabel>> = {
  same: 'same',
  cut: 'contained',
  extended: 'contained',
  reworded: 'variant',
  paraphrase: 'variant',
};
const WHY: Readonly<Record<WordingMatch['wording'], string>> = {
  same: 'the same words',
  cut: 'the first is a part of the second, word for word',
  extended: 'the second is a part of the first, word for word',
  reworded: 'the same utterance in other words',
  paraphrase: 'the same statement, told in other words',
};

function wordsOf({ text, start = 0, end = text.length }: Passage): string {
  return text.slice(start, end);
}

/** Judges whether two passages hold one utterance: the same words, a part of it, a variant of it, or another one. */
export function compareQuotePair(a: Passage, b: Passage): PairVerdict<QuotePairLabel> {
  const match = matchWordings(wordingOf(wordsOf(a)), wordingOf(wordsOf(b)));
  if (match === undefined) {
    return { label: 'different', score: 0, why: 'too few words in common, in another order' };
  }
  const score = 0.5 + 0.5 * Math.min(1, match.share);
  const contained = match.wording === 'cut' || match.wording === 'extended';
  const label = contained && !match.unbroken ? 'variant' : LABELS[match.wording];
  return { label, score, why: WHY[match.wording] };
}
