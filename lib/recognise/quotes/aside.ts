import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const RELATIVE = /^(?:which|who|whose)$/u;
const ARTICLE = /^(?:a|an|one|the)$/u;
const COMMENTS = /^(?:an?|the|all|something|though|although|even|except|while)$/u;
const SUBJECT = /^(?:he|she|they|it|the|several|one)$/u;
const CLOSES_OUTER = /^(?:is|are|was|were|has|have|had|will|would)$/u;
const CAPITAL = /^\p{Lu}/u;
/** In pieces. */
const LONGEST_ASIDE = 60;

/**
 * Does the narrator explain, behind the comma at `i`, what the speaker named: ', which is spread by mosquitoes', 'Lind, a
 * farmer who …', ', but the figures say otherwise'? Only at the end of a sentence, with no comma and no words in marks behind.
 */
export function opensAside(pieces: readonly Piece[], i: number, range: Range): boolean {
  if (pieces[i]?.text === ',') return opensBehindComma(pieces, i, range);
  return isDash(pieces, i) && opensBehindDash(pieces, i, range);
}

/** A dash between clauses, not a hyphen: '—' and '–' wherever they stand, '-' and '--' behind a space. */
function isDash(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece === undefined || piece.run !== null) return false;
  if (/^[—–]$/u.test(piece.text)) return true;
  return /^--?$/u.test(piece.text) && piece.start > (pieces[i - 1]?.end ?? 0);
}

/** ' — a point that others dispute', ' — though it is old', ' — and he …': behind the only dash, to the end of the sentence. */
function opensBehindDash(pieces: readonly Piece[], dash: number, { first, end }: Range): boolean {
  const at = pieces[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
  const next = pieces[at]?.lower ?? '';
  const comments = next === 'and' ? SUBJECT.test(pieces[at + 1]?.lower ?? '') : COMMENTS.test(next);
  if (!comments || end - at > LONGEST_ASIDE) return false;
  for (let i = first; i < end; i += 1) {
    if ((i >= at && pieces[i]?.run) || ((i < dash || i >= at) && isDash(pieces, i))) return false;
  }
  return true;
}

function opensBehindComma(pieces: readonly Piece[], i: number, { first, end }: Range): boolean {
  const next = pieces[i + 1]?.lower ?? '';
  if (CLOSES_OUTER.test(next)) return !holdsComma(pieces, first, i);
  if (next === 'but') return opensObjection(pieces, i + 2, end);
  const named = ARTICLE.test(next) && CAPITAL.test(pieces[i - 1]?.text ?? '');
  if (RELATIVE.test(next)) return closes(pieces, i + 2, end);
  if (!named || !closes(pieces, i + 2, end)) return false;
  return holdsVerb(pieces, i + 2, end) && holdsVerb(pieces, first, i);
}

/** The first comma with a verb right behind it closes what stood around the cue: 'his talk, in which he said {it held}, was …'. */
function holdsComma(pieces: readonly Piece[], from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) if (pieces[i]?.text === ',') return true;
  return false;
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
