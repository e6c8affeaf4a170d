import { digitsValue } from '../../../text/numeral-digits.ts';
import { ORDINALS, TENS } from '../../../text/numeral-words.ts';
import { mayStandInNounPhrase } from '../noun-phrase.ts';
import type { Found, Place, Rule } from '../rule.ts';

/**
 * Places in an order: 'his fifth trip', 'the 22nd amendment', 'number one'. 'First' and a bare 'second' are left alone: they
 * are seldom more than words.
 */
export const ordinal: Rule = { name: 'ordinal', find };

function find({ tokens, index }: Place): Found | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const next = tokens[index + 1];
  if (token.kind === 'digits') {
    const value = digitsValue(token.text);
    const ending = next?.glued && /^(?:st|nd|rd|th)$/.test(next.low);
    return ending && value !== undefined ? placed(value, index, index + 2) : undefined;
  }
  if (token.low === 'number' && next?.low === 'one') return placed(1, index, index + 2);
  const tens = TENS.get(token.low);
  const unit = ORDINALS.get(tokens[index + 2]?.low ?? '');
  if (tens !== undefined && next?.text === '-' && unit !== undefined && unit < 10) {
    return placed(tens + unit, index, index + 3);
  }
  const value = ORDINALS.get(token.low);
  if (value === undefined || value === 1) return undefined;
  const named = mayStandInNounPhrase(next) || next?.text === '-';
  const determined = /^(?:the|his|her|its|their|our|my|a|an|this)$/.test(
    tokens[index - 1]?.low ?? '',
  );
  return named && (value > 2 || determined) ? placed(value, index, index + 1) : undefined;

  function placed(place: number, first: number, end: number): Found {
    return { kind: 'ordinal', value: place, unit: null, first, end, until: end, modifier: '=' };
  }
}
