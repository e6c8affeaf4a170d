import type { QuoteMention } from '../../model/mention.ts';
import type { Piece, Pieces } from './pieces.ts';

/**
 * Adds the runs of a block that no cue took: as parts of the quote before, as quotes that go on with the last speaker, or
 * as quotes whose speaker is not known.
 */
export function standalone(
  { pieces }: Pieces,
  quotes: readonly QuoteMention[],
  earlier: readonly QuoteMention[],
): QuoteMention[] {
  const found: QuoteMention[] = [...quotes];
  for (const piece of pieces) {
    if (piece.run === null || found.some((quote) => covers(quote, piece))) continue;
    const wordCount = piece.run.endWord - piece.run.firstWord - 2;
    if (wordCount < 3) continue;
    const before = found.findLast((quote) => quote.end <= piece.start);
    if (before !== undefined && before.kind !== 'indirect' && isWhole(pieces, piece)) {
      const at = found.indexOf(before);
      found[at] = {
        ...before,
        end: piece.end,
        parts: [...before.parts, { start: piece.start, end: piece.end }],
      };
      continue;
    }
    found.push(alone(piece, earlier));
  }
  return found;
}

function covers(quote: QuoteMention, piece: Piece): boolean {
  return quote.parts.some((part) => part.start < piece.end && piece.start < part.end);
}

function isWhole(pieces: readonly Piece[], piece: Piece): boolean {
  const before = pieces[pieces.indexOf(piece) - 1];
  return before === undefined || before.run !== null || /^[.!?…]$/u.test(before.text);
}

function alone(piece: Piece, earlier: readonly QuoteMention[]): QuoteMention {
  return {
    start: piece.start,
    end: piece.end,
    kind: 'direct',
    parts: [{ start: piece.start, end: piece.end }],
    cue: null,
    speaker: null,
    carrier: null,
    inside: null,
    continues: earlier.length > 0 ? earlier.length - 1 : null,
    broken: piece.run?.broken ?? null,
    because: 'no words beside it name a speaker',
  };
}
