import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const RELATIVE = /^(?:which|who|whose)$/u;
const ARTICLE = /^(?:a|an|one|the)$/u;
const CAPITAL = /^\p{Lu}/u;
/** In pieces. */
const LONGEST_ASIDE = 60;

/**
 * Does the narrator explain, behind the comma at `i`, what the speaker named: ', which is spread by mosquitoes', 'Lind, a
 * farmer who …', ', but the figures say otherwise'? Only at the end of a sentence, with no comma and no words in marks behind.
 */
export function opensAside(pieces: readonly Piece[], i: number, { first, end }: Range): boolean {
  if (pieces[i]?.text !== ',') return false;
  const next = pieces[i + 1]?.lower ?? '';
  if (next === 'but') return opensObjection(pieces, i + 2, end);
  const named = ARTICLE.test(next) && CAPITAL.test(pieces[i - 1]?.text ?? '');
  if (RELATIVE.test(next)) return closes(pieces, i + 2, end);
  if (!named || !closes(pieces, i + 2, end)) return false;
  return holdsVerb(pieces, i + 2, end) && holdsVerb(pieces, first, i);
}

/** ', but the figures …', not ', but could …' and ', but that …', which the speaker goes on with. */
function opensObjection(pieces: readonly Piece[], at: number, end: number): boolean {
  if (pieces[at]?.lower === 'that' || isVerbLike(pieces, at) || isAdverb(pieces[at])) return false;
  return closes(pieces, at, end) && holdsVerb(pieces, at, end);
}

/** Does nothing behind `from` take the speaker's voice up again? */
function closes(pieces: readonly Piece[], from: number, end: number): boolean {
  if (end - from > LONGEST_ASIDE) return false;
  for (let i = from; i < end; i += 1) {
    if (pieces[i]?.run || pieces[i]?.text === ',') return false;
  }
  return true;
}

function holdsVerb(pieces: readonly Piece[], from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) if (isVerbLike(pieces, i)) return true;
  return false;
}
