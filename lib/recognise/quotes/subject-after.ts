import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../../data/quotes-words.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const CAPITAL = /^\p{Lu}/u;
/** A name and its apposition are no longer than this, in pieces. */
const LONGEST_SUBJECT = 40;

/** The noun phrase behind a verb that stands before its subject: 'said Pat Oster, a farmer'. */
export function subjectAfter(
  pieces: readonly Piece[],
  at: number,
  sentence: Range,
): Range | undefined {
  const head = pieces[at];
  if (head === undefined || at >= sentence.end) return undefined;
  if (head.kind !== 'word' || !opensName(head, pieces[at + 2])) return undefined;
  let i = at;
  const limit = Math.min(sentence.end, at + LONGEST_SUBJECT);
  while (i < limit - 1 && goesOn(pieces, i, at)) i += 1;
  if (i === limit - 1 && pieces[i]?.kind === 'word') i += 1;
  if (
    pieces[i]?.text === ',' &&
    (isApposition(pieces, i + 1, sentence.end) || describes(pieces, at, i))
  ) {
    i += 2;
    while (i < limit && !/^[,;:.—]$/u.test(pieces[i]?.text ?? '') && pieces[i]?.run === null)
      i += 1;
  }
  return i > at ? { first: at, end: i } : undefined;
}

function opensName(piece: Piece, later: Piece | undefined): boolean {
  if (TIME_WORDS.has(piece.lower)) return false;
  if (CAPITAL.test(piece.text)) return true;
  if (CAPITAL.test(later?.text ?? ''))
    return !PREPOSITIONS.has(piece.lower) && !CONJUNCTIONS.has(piece.lower) && piece.lower !== 'to';
  return DETERMINERS.has(piece.lower) || /(?:s|man|woman|person|er|or|ist)$/u.test(piece.lower);
}

function goesOn(pieces: readonly Piece[], i: number, at: number): boolean {
  const piece = pieces[i];
  if (piece === undefined) return false;
  if (piece.run !== null) return false;
  if (piece.kind === 'mark')
    return /^[-–&./]$/u.test(piece.text) && CAPITAL.test(pieces[i + 1]?.text ?? '');
  if (TIME_WORDS.has(piece.lower) && i > at) return false;
  if (PREPOSITIONS.has(piece.lower)) return /^(?:of|for|at|from|with)$/u.test(piece.lower);
  if (piece.lower === 'and') return CAPITAL.test(pieces[i + 1]?.text ?? '');
  return !CONJUNCTIONS.has(piece.lower) && !isVerbLike(pieces, i) && !isAdverb(piece);
}

/** 'the head of the fund, Pat Oster': the name comes behind its description. */
function describes(pieces: readonly Piece[], at: number, comma: number): boolean {
  let end = comma + 1;
  while (CAPITAL.test(pieces[end]?.text ?? '')) end += 1;
  const described = DETERMINERS.has(pieces[at]?.lower ?? '') && end > comma + 2;
  return described && /^[,.]$/u.test(pieces[end]?.text ?? '.');
}

function isApposition(pieces: readonly Piece[], i: number, end: number): boolean {
  const piece = pieces[i];
  if (piece === undefined || i >= end || piece.run !== null) return false;
  if (piece.kind === 'number') return true;
  return (
    DETERMINERS.has(piece.lower) ||
    /^(?:who|whose|former|head|chief|director|president|executive|professor|chair\w*|spokes\w+|senior|co-\w+)$/u.test(
      piece.lower,
    )
  );
}
