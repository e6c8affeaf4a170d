import type { CorrectedPlace, Correction, CorrectionClaim } from '../model/correction.ts';
import { wholeDayOf } from './dates.ts';
import { firstWords } from './excerpt.ts';
import { bareWords } from './utterance.ts';

/** Something that a reader has put right. */
export interface CorrectionView {
  readonly id: string;
  /** '“37” and “52” do not count the same.' */
  readonly words: string;
  /** '16 October 2025': when it was said. */
  readonly day: string;
}

/** Words of a quote that tell which it is. */
const QUOTE_WORDS = 10;

const inMarks = (words: string): string => `“${words}”`;
const quoted = ({ text }: CorrectedPlace): string =>
  inMarks(firstWords(bareWords(text), QUOTE_WORDS));

/** '52 (people killed)': a number with what it was taken to count. */
function counted({ text, countKey }: CorrectedPlace & { readonly countKey: string }): string {
  const [head = '', state = ''] = countKey.split('|');
  return `${text} (${[head, state].filter((word) => word !== '').join(' ')})`;
}

function wordsOf(claim: CorrectionClaim): string {
  switch (claim.kind) {
    case 'person': {
      const { a, b, same } = claim;
      if (a.name === b.name) return `Two people are called ${a.name}.`;
      return `${a.name} ${same ? 'is' : 'is not'} ${b.name}.`;
    }
    case 'quote':
      return `${quoted(claim.a)} and ${quoted(claim.b)} are ${claim.same ? '' : 'not '}one utterance.`;
    case 'figure': {
      const verb = claim.same ? 'count' : 'do not count';
      return `${counted(claim.a)} and ${counted(claim.b)} ${verb} the same.`;
    }
    case 'event':
      return claim.same
        ? 'An article was put into an event.'
        : 'An article was taken out of an event.';
    case 'speaker':
      return `${quoted(claim.quote)} was not said by ${claim.not}.`;
    case 'said-by':
      return `${quoted(claim.quote)} was said by ${claim.by}.`;
  }
}

/** What a reader has put right, in a sentence. */
export function correctionView({ id, at, claim }: Correction): CorrectionView {
  return { id, words: wordsOf(claim), day: wholeDayOf(at) };
}
