import type { Span } from '../../model/span.ts';
import type { NumeralToken } from '../../text/numeral-tokens.ts';
import type { Found } from './rule.ts';

/** The words of the text that say what a figure counts or measures; null where none do. */
export function nounOf(tokens: readonly NumeralToken[], found: Found): Span | null {
  const { counted } = found;
  if (counted === undefined) return null;
  const start = tokens[counted[0]]?.start;
  const end = tokens[counted[1] - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
