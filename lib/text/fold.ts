/** Letters that Unicode does not decompose, with the plain letters outlets write for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
};
const ASCII = /^[\u0020-\u007e]*$/u;
const MARKS = /\p{M}+/gu;
const UNDECOMPOSED = /[łøđðþßıæœəħ]/gu;
const APOSTROPHES = /[’‘ʼʻ`´]/gu;

/**
 * Lower case, without diacritics, typographic apostrophes made plain: the form in which two spellings of a word meet.
 * Length may change, so offsets into the result mean nothing in the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}
