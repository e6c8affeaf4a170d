import type { QuoteMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from './attributions.ts';
import { carrierOf } from './carrier.ts';
import type { Piece, Range } from './pieces.ts';

/** A quote while its article is being read: it points at others themselves, not at their index in the sorted list. */
export interface Draft extends Omit<QuoteMention, 'continues' | 'inside'> {
  readonly goesOnWith: Draft | null;
  /** The quote this one stands in. */
  readonly within?: Draft;
}

/** Characters that a range of pieces covers. */
export function spanOf(pieces: readonly Piece[], range: Range): Span {
  return { start: pieces[range.first]?.start ?? 0, end: pieces[range.end - 1]?.end ?? 0 };
}

/** The quote that an attribution holds. */
export function draftOf(
  pieces: readonly Piece[],
  attribution: Attribution,
  sentence: Range,
): Draft {
  const parts = attribution.contents.map((range) => spanOf(pieces, range));
  const inside = attribution.contents.flatMap((range) => pieces.slice(range.first, range.end));
  const runs = inside.flatMap((piece) => piece.run ?? []);
  const carrier = carrierOf(pieces, sentence, attribution);
  const words = inside.some((piece) => piece.run === null && piece.kind !== 'mark');
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    kind: runs.length === 0 ? 'indirect' : words ? 'mixed' : 'direct',
    parts,
    cue: spanOf(pieces, attribution.cue),
    speaker: attribution.speaker === null ? null : spanOf(pieces, attribution.speaker),
    carrier: carrier === null ? null : spanOf(pieces, carrier),
    broken: runs.find((run) => run.broken !== null)?.broken ?? null,
    because: attribution.because,
    goesOnWith: null,
  };
}

/** A run without a cue of its own. */
export function draftOfRun(
  piece: Piece,
  rest: Pick<Draft, 'cue' | 'speaker' | 'because' | 'goesOnWith'>,
): Draft {
  const { start, end } = piece;
  return {
    start,
    end,
    kind: 'direct',
    parts: [{ start, end }],
    carrier: null,
    broken: piece.run?.broken ?? null,
    ...rest,
  };
}

/** The same quote with one more part behind or before it. */
export function withPart(draft: Draft, part: Span): Draft {
  const parts = [...draft.parts, { start: part.start, end: part.end }].toSorted(
    (a, b) => a.start - b.start,
  );
  return {
    ...draft,
    parts,
    start: parts[0]?.start ?? draft.start,
    end: parts.at(-1)?.end ?? draft.end,
  };
}

/** Sorts the quotes of an article and turns what they point at into indices of the sorted list. */
export function mentionsOf(drafts: readonly Draft[]): QuoteMention[] {
  const sorted = drafts.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const index = new Map(sorted.map((draft, i) => [draft, i]));
  return sorted.map(({ goesOnWith, within, ...draft }) => ({
    ...draft,
    inside: within === undefined ? null : (index.get(within) ?? null),
    continues: goesOnWith === null ? null : (index.get(goesOnWith) ?? null),
  }));
}
