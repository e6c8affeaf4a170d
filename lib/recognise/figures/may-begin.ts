import { MONTHS, WEEKDAYS } from '../../data/figures-words.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import {
  GROUP_MAGNITUDES,
  MAGNITUDES,
  ORDINALS,
  SMALL,
  TENS,
  VAGUE,
} from '../../text/numeral-words.ts';

/** Words that a figure can begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[SMALL, TENS, MAGNITUDES, GROUP_MAGNITUDES, VAGUE, ORDINALS, MONTHS].flatMap((words) => [
    ...words.keys(),
  ]),
  ...WEEKDAYS,
  ...'half quarter several minus negative number today yesterday tomorrow'.split(' '),
]);
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...GROUP_MAGNITUDES.keys(),
  ...ORDINALS.keys(),
  ...'few half quarter'.split(' '),
]);
/** '(' and ',' open nothing; a sign, a currency or a comparison may. */
const SIGN = /^[-+−–~<>≈\p{Sc}]$/u;

/** Words whose parts have to be looked at: 'two-state', 'AUD1'. */
const COMPOUND = /[-‑\p{N}]/u;

/** Whether a sentence could hold a figure, from the words it has been cut into already: most do not. */
export function mayHold({ words }: ArticleWords, { firstWord, endWord }: Sentence): boolean {
  for (let at = firstWord; at < endWord; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') continue;
    if (word.kind === 'number' || COMPOUND.test(word.text)) return true;
    const low = word.text.toLowerCase();
    if (OPENERS.has(low) || low.endsWith('fold')) return true;
  }
  return false;
}

/**
 * Whether a figure could begin at a token: a cheap look before the rules, since most words of a text are not numbers.
 */
export function mayBegin(tokens: readonly NumeralToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'digits') return true;
  const next = tokens[index + 1];
  if (token.kind === 'mark') return SIGN.test(token.text);
  if (token.low === 'a' || token.low === 'an')
    return AFTER_ARTICLE.has(next?.low ?? '') || isSum(next);
  return OPENERS.has(token.low) || isSum(next) || token.low.endsWith('fold');
}

/** Digits or a currency sign right after a word may make a currency of it: 'EUR 50', 'HK $20'. */
function isSum(next: NumeralToken | undefined): boolean {
  return next?.kind === 'digits' || (next?.kind === 'mark' && /^[\p{Sc}=.]$/u.test(next.text));
}
