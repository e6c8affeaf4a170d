const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** In characters. */
const LONGEST_TITLE = 90;
/** Words that a title leaves in lower case. */
const SMALL = /^(?:a|an|the|of|in|on|for|and|or|to|with|at|by|from|but|is|as|vs)$/iu;

/** Do the words between the marks look like the title of a work: every word but the small ones capitalised? */
export function isTitle(quoted: string): boolean {
  if (/[!?]/u.test(quoted)) return false;
  const words = [...quoted.slice(0, LONGEST_TITLE).matchAll(WORD)].map((match) => match[0]);
  const large = words.filter((word) => !SMALL.test(word));
  return (
    words.length <= 12 && large.length > 0 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}
