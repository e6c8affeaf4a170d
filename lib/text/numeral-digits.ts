/** Values of the one-character fractions. */
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
/** Longer runs are keys, serial numbers or noise, never something that is counted. */
const LONGEST = 24;
/** Without separators, a number is read up to the digits a double keeps exactly. */
const PLAIN = /^\d{1,15}$/;
const DECIMAL = /^\d*\.\d+$/;
/** '1,400', '1,674,200.5', '1.111,11', '1 234 567', '12,34,567.89' (lakhs). */
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const GROUPED_BY_TWO_DOTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?:[\u202F\u00A0]\d{3})+(?:[.,]\d+)?$/;
const GROUPED_IN_LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/;
const OTHER_DIGIT = /[٠-٩۰-۹]/gu;

/**
 * Reads digits with any separators. A single dot is a decimal point, as English has it; what could be read in two ways
 * ('1,2,3,4', '3.4.5', '1,400,2') is not read at all.
 *
 * @returns undefined where the text is no number
 */
export function digitsValue(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const fraction = VULGAR[text.slice(-1)];
  if (fraction !== undefined) {
    const whole = text.slice(0, -1);
    return PLAIN.test(`0${whole}`) ? Number(whole) + fraction : undefined;
  }
  const plain = text.replace(OTHER_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  if (PLAIN.test(plain) || DECIMAL.test(plain)) return Number(plain);
  if (GROUPED_BY_COMMA.test(plain) || GROUPED_IN_LAKHS.test(plain)) {
    return Number(plain.replaceAll(',', ''));
  }
  if (GROUPED_BY_DOT.test(plain) || GROUPED_BY_TWO_DOTS.test(plain)) {
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  }
  if (GROUPED_BY_SPACE.test(plain)) {
    return Number(plain.replace(/[\u202F\u00A0]/gu, '').replace(',', '.'));
  }
  return DECIMAL_COMMA.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
