import type { Piece } from './pieces.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Words that a title leaves in lower case. */
const SMALL = /^(?:a|an|the|of|in|on|for|and|or|to|with|at|by|from|but|is|as|vs)$/iu;

/** Do the words between the marks look like the title of a work: every word but the small ones capitalised? */
export function isTitle(text: string, piece: Piece): boolean {
  const words = [...text.slice(piece.start, piece.end).matchAll(WORD)].map((match) => match[0]);
  const large = words.filter((word) => !SMALL.test(word));
  return (
    words.length <= 12 && large.length > 0 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}
