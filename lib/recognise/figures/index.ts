import type { FigureMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords } from '../../model/words.ts';
import { type NumeralToken, numeralTokensOf } from '../../text/numeral-tokens.ts';
import { type Finding, joinChanges } from './changes.ts';
import { mayBegin, mayHold } from './may-begin.ts';
import { modifierOf } from './modifier.ts';
import { nounOf } from './noun.ts';
import { quantityAt } from './range.ts';
import type { Found, Place } from './rule.ts';
import { RULES } from './rules.ts';
import { stateOf } from './state.ts';

/** Finds the numbers of an article with what they count, in order of `start`, never overlapping. */
export function recogniseFigures(words: ArticleWords): FigureMention[] {
  const { article, sentences } = words;
  const mentions: FigureMention[] = [];
  for (const sentence of sentences) {
    if (!mayHold(words, sentence)) continue;
    const tokens = numeralTokensOf(article.text, sentence.start, sentence.end);
    let noun: Span | null = null;
    for (const { found, because } of foundIn(tokens, article.published)) {
      const nounHere = nounOf(tokens, found, noun);
      if (found.kind !== 'count') noun = nounHere ?? noun;
      mentions.push(mentionOf(tokens, found, nounHere, because));
    }
  }
  return mentions;
}

/** What the rules find in one sentence: at each token the first rule that has an answer decides. */
function foundIn(tokens: readonly NumeralToken[], published: string | null): Finding[] {
  const list: Finding[] = [];
  for (let index = 0; index < tokens.length; ) {
    if (!mayBegin(tokens, index)) {
      index += 1;
      continue;
    }
    const place: Place = { tokens, index, quantity: quantityAt(tokens, index), published };
    let until = index + 1;
    for (const rule of RULES) {
      const outcome = rule.find(place);
      if (outcome === undefined) continue;
      if (!('never' in outcome)) list.push({ found: outcome, because: rule.name });
      until = Math.max(until, outcome.until);
      break;
    }
    index = until;
  }
  return joinChanges(tokens, list);
}

function mentionOf(
  tokens: readonly NumeralToken[],
  found: Found,
  noun: Span | null,
  because: string,
): FigureMention {
  const { kind, value, unit, first, end } = found;
  const state = stateOf(tokens, found);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    kind,
    value,
    modifier: found.modifier ?? modifierOf(tokens, found),
    unit,
    noun,
    ...(state === undefined ? {} : { state }),
    because,
  };
}
