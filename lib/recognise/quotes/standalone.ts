import type { Span } from '../../model/span.ts';
import { type Draft, draftOfRun, spanOf, withPart } from './draft.ts';
import type { Piece, Pieces, Range } from './pieces.ts';
import { mainSubject } from './subject.ts';

/** Who was said to speak at the end of the paragraph before: 'The minister wrote:'. */
export interface Intro {
  readonly cue: Span;
  readonly speaker: Span | null;
}

/** What stands before a block: the last quote, whether it is near enough to go on with, and who was announced. */
export interface Before {
  readonly last: Draft | null;
  readonly near: boolean;
  readonly intro: Intro | null;
}

/** A fragment of fewer words without a cue is scare quotes, a nickname or a title. */
const FEWEST_WORDS = 3;

/** Adds the runs of a block that no cue took to its quotes, in the order of the text. */
export function standalone(block: Pieces, attributed: readonly Draft[], before: Before): Draft[] {
  const drafts = [...attributed];
  for (const sentence of block.sentences) {
    for (let i = sentence.first; i < sentence.end; i += 1) {
      const piece = block.pieces[i];
      if (!piece?.run || drafts.some((draft) => covers(draft, piece))) continue;
      if (piece.run.endWord - piece.run.firstWord - 2 < FEWEST_WORDS) continue;
      if (isWhole(block.pieces, i, sentence)) addWhole(block, piece, drafts, before);
      else addFragment(block, { at: i, sentence }, drafts);
    }
  }
  return drafts;
}

function covers(draft: Draft, piece: Piece): boolean {
  return draft.parts.some((part) => part.start < piece.end && piece.start < part.end);
}

/** Is the run all of its sentence but for marks? */
function isWhole(pieces: readonly Piece[], at: number, sentence: Range): boolean {
  for (let i = sentence.first; i < sentence.end; i += 1) {
    if (i !== at && pieces[i]?.kind !== 'mark') return false;
  }
  return true;
}

/** A sentence that is a quote alone goes on with who spoke beside it, in the paragraph before, or is announced there. */
function addWhole(block: Pieces, piece: Piece, drafts: Draft[], before: Before): void {
  const near = drafts.findLastIndex((draft) => draft.end <= piece.start);
  const left = drafts[near];
  if (left !== undefined) {
    if (left.kind === 'indirect' || !isNextTo(block, left, piece)) {
      const because = 'goes on with who spoke in the sentence before';
      drafts.push(
        draftOfRun(piece, { cue: left.cue, speaker: left.speaker, because, goesOnWith: null }),
      );
    } else drafts[near] = withPart(left, piece);
    return;
  }
  const right = drafts.findIndex((draft) => draft.start >= piece.end && draft.kind !== 'indirect');
  const following = drafts[right];
  if (following !== undefined && isNextTo(block, piece, following)) {
    drafts[right] = withPart(following, piece);
    return;
  }
  drafts.push(draftOfRun(piece, announced(before)));
}

function announced({
  last,
  near,
  intro,
}: Before): Pick<Draft, 'cue' | 'speaker' | 'because' | 'goesOnWith'> {
  if (intro !== null) {
    return { ...intro, because: 'announced by a colon', goesOnWith: null };
  }
  if (last !== null && near) {
    return {
      cue: null,
      speaker: null,
      because: 'goes on with the paragraph before',
      goesOnWith: last,
    };
  }
  return {
    cue: null,
    speaker: null,
    because: 'no words beside it name a speaker',
    goesOnWith: null,
  };
}

/** Does no whole sentence of the narrator stand between two places? */
function isNextTo(block: Pieces, left: Span, right: Span): boolean {
  return !block.sentences.some((sentence) => {
    const span = spanOf(block.pieces, sentence);
    return span.start >= left.end && span.end <= right.start && span.end - span.start > 3;
  });
}

/** A run inside a sentence that no cue took: given to who speaks in the sentence, unless it is a title. */
function addFragment(
  block: Pieces,
  place: { readonly at: number; readonly sentence: Range },
  drafts: Draft[],
): void {
  const piece = block.pieces[place.at];
  if (piece === undefined || piece.title) return;
  const span = spanOf(block.pieces, place.sentence);
  const own = drafts.findLast(
    (draft) => draft.cue !== null && draft.cue.start >= span.start && draft.end <= piece.start,
  );
  if (own !== undefined) {
    drafts.push(
      draftOfRun(piece, {
        cue: own.cue,
        speaker: own.speaker,
        because: 'in the sentence of another quote',
        goesOnWith: null,
      }),
    );
    return;
  }
  const near =
    place.at === place.sentence.first
      ? drafts.findLast((draft) => draft.end <= piece.start)
      : undefined;
  if (near !== undefined && near.kind !== 'indirect') {
    const because = 'goes on with who spoke in the sentence before';
    drafts.push(
      draftOfRun(piece, { cue: near.cue, speaker: near.speaker, because, goesOnWith: null }),
    );
    return;
  }
  const subject = mainSubject(block.pieces, place.at, place.sentence);
  const colon = block.pieces[place.at - 1];
  drafts.push(
    draftOfRun(piece, {
      cue: colon?.text === ':' ? { start: colon.start, end: colon.end } : null,
      speaker: subject === undefined ? null : spanOf(block.pieces, subject),
      because: 'quoted words in a sentence about somebody',
      goesOnWith: null,
    }),
  );
}
