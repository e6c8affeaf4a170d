import { countedFrom, nounPhraseAt, stateAt } from '../noun-phrase.ts';
import { rateAt } from '../rate.ts';
import type { Found, Never, Place, Rule } from '../rule.ts';

/** Counts: '215 Palestinians', 'dozens of homes', 'two of the three bridges', '14 dead', and bare numbers. */
export const count: Rule = { name: 'count', find };

/** Words before a number word that make it a pronoun: 'the two', 'no one'. */
const PRONOUN_BEFORE = new Set(
  'the these those other others no any every each this that some which another last next'.split(
    ' ',
  ),
);

function find({ tokens, quantity }: Place): Found | Never | undefined {
  if (quantity === undefined) return undefined;
  const { value, first, end, form } = quantity;
  const from = countedFrom(tokens, end);
  if (quantity.hyphen && form === 'words') return { never: true, until: end };
  const noun = nounPhraseAt(tokens, from, value === 1 && from === end);
  if (noun !== undefined) {
    const rate = rateAt(tokens, noun.end);
    const unit = rate === undefined ? noun.unit : `${noun.unit} per ${rate.name}`;
    const counted = [noun.first, noun.end] as const;
    const named = tokens.slice(noun.first, noun.end).some((token) => token.kind === 'digits');
    const until = rate?.end ?? (named ? noun.end : end);
    return { kind: 'count', value, unit, first, end, until, counted };
  }
  const words = form === 'words';
  if (words && isPronoun(tokens, first, value)) return { never: true, until: end };
  const things = tokens[end + 1]?.low === 'which';
  const persons = !things && (tokens[from]?.low === 'who' || stateAt(tokens, from) !== undefined);
  const unit = persons ? 'people' : null;
  return { kind: 'count', value, unit, first, end, until: end };
}

function isPronoun(tokens: Place['tokens'], index: number, value: unknown): boolean {
  return value === 1 || PRONOUN_BEFORE.has(tokens[index - 1]?.low ?? '');
}
