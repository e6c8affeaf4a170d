/**
 * The finest pieces that numbers are read from: digits with their separators, letters, or one mark. Unlike a `Word`, a
 * hyphen or a change between letters and digits always splits, so that 'three-ton', 'AUD1.5m' and 'F-16' show their parts.
 */
export interface NumeralToken {
  readonly text: string;
  /** `text` in lower case, with straight apostrophes. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'digits' | 'letters' | 'mark';
  /** No space stands before it. */
  readonly glued: boolean;
}

/** Digits may begin with a decimal point ('.08'), but not after another digit or letter. */
const TOKEN =
  /(?<digits>(?:(?<![\p{L}\p{N}.])\.)?\p{N}+(?:[.,\u202F\u00A0](?=\p{N})\p{N}+)*)|(?<letters>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<mark>[^\s\p{L}\p{N}])/gu;

/**
 * Splits a stretch of a text into numeral tokens, in order.
 *
 * @param from first UTF-16 offset of the stretch
 * @param to offset after its last character
 */
export function numeralTokensOf(text: string, from = 0, to = text.length): NumeralToken[] {
  const tokens: NumeralToken[] = [];
  let before = -1;
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const found = match[0];
    const { digits, mark } = match.groups ?? {};
    tokens.push({
      text: found,
      low: found.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + found.length,
      kind: digits !== undefined ? 'digits' : mark !== undefined ? 'mark' : 'letters',
      glued: start === before,
    });
    before = start + found.length;
  }
  return tokens;
}
