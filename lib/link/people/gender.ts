import { MENS_NAMES, WOMENS_NAMES } from '../../data/gendered-names.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';

/** The pronoun a person is spoken of with. */
export type Gender = 'he' | 'she';

const BEFORE =
  /(?:(?<he>Mr|Sir|Lord|King|Prince|Duke|Emperor|Sultan|Pope|Father|Brother|Señor|Monsieur|Herr|spokesman|chairman|congressman|businessman)|(?<she>Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Duchess|Empress|Madam|Madame|Sister|spokeswoman|chairwoman|congresswoman|businesswoman|First Lady))\.?\s+$/u;
/** The longest word of `BEFORE` and the space after it. */
const LOOK_BACK = 18;

/** What the word before a mention tells: "Mr.", "Ms.", "Queen", "spokeswoman". */
export function genderBefore(text: string, { start }: Span): Gender | null {
  const { he, she } = BEFORE.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.groups ?? {};
  if (he !== undefined) return 'he';
  return she === undefined ? null : 'she';
}

/** What a given name tells, where nearly all who bear it are of one gender. */
export function genderOfGiven(given: string): Gender | null {
  const first = fold(given).split('-')[0] ?? '';
  if (MENS_NAMES.has(first)) return 'he';
  return WOMENS_NAMES.has(first) ? 'she' : null;
}
