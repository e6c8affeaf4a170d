import type { Attribution, Scan } from './attributions.ts';
import { contentBefore } from './before-cue.ts';
import { contentEnd } from './content.ts';
import { cueAt } from './cue.ts';
import { isCueForm } from './cue-lexicon.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectAfter } from './subject-after.ts';
import { isVerbLike } from './word-class.ts';

/** A source is no longer than this, in pieces. */
const LONGEST_SOURCE = 30;
/** 'According to X, Y said that …': whose words they are is decided by a verb that stands within so many pieces. */
const OWN_CUE_WITHIN = 10;

/** 'According to X, …', '…, according to X', '…, as reported by X'. */
export function sourceAttribution(scan: Scan, at: number): Attribution | undefined {
  const { pieces, sentence } = scan;
  const end = cueEnd(pieces, at);
  if (end < 0) return undefined;
  const cue = { first: at, end };
  const because = 'according to a source';
  const before = at > scan.taken ? contentBefore(scan, at) : undefined;
  if (before !== undefined) {
    const speaker = subjectAfter(pieces, end, sentence) ?? upToComma(pieces, end, sentence);
    if (speaker === undefined || !holdsVerb(pieces, before)) return undefined;
    return { cue, speaker, contents: [before], because };
  }
  const speaker = upToComma(pieces, end, sentence);
  const start = (speaker?.end ?? sentence.end) + 1;
  if (speaker === undefined || start >= sentence.end || hasOwnCue(pieces, start, sentence))
    return undefined;
  const content = { first: start, end: contentEnd(pieces, start, sentence) };
  return { cue, speaker, contents: [content], because };
}

/** Where 'according to' or 'as confirmed by' ends; -1 where neither begins at `at`. */
function cueEnd(pieces: readonly Piece[], at: number): number {
  const next = pieces[at + 1]?.lower;
  if (pieces[at]?.lower === 'according' && next === 'to') return at + 2;
  if (pieces[at]?.lower !== 'as' || pieces[at + 2]?.lower !== 'by') return -1;
  return next?.endsWith('ed') && isCueForm(next) ? at + 3 : -1;
}

function upToComma(pieces: readonly Piece[], at: number, sentence: Range): Range | undefined {
  let end = at;
  const limit = Math.min(sentence.end, at + LONGEST_SOURCE);
  while (end < limit && !/^[,.:;—]$/u.test(pieces[end]?.text ?? '') && !pieces[end]?.run) end += 1;
  return end > at ? { first: at, end } : undefined;
}

function hasOwnCue(pieces: readonly Piece[], start: number, sentence: Range): boolean {
  for (let i = start; i < Math.min(sentence.end, start + OWN_CUE_WITHIN); i += 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue?.finite && !cue.passive && !cue.negated && cue.entry.classes.has('speech')) return true;
    if (cue?.entry.classes.has('address')) return true;
  }
  return false;
}

function holdsVerb(pieces: readonly Piece[], { first, end }: Range): boolean {
  for (let i = first; i < Math.min(end, first + 2 * LONGEST_SOURCE); i += 1) {
    const piece = pieces[i];
    if (piece?.run && !piece.title) return true;
    if (isVerbLike(pieces, i) || isCueForm(piece?.text ?? '')) return true;
  }
  return false;
}
