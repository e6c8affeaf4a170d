import { cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { holdsQuote } from './reported.ts';
import { subjectBefore } from './subject.ts';
import { isVerbLike } from './word-class.ts';

const CAPITAL = /^\p{Lu}/u;
const JOINS = /^(?:,|;|and|but|while)$/u;
/** Between what was said and the next verb of speech stand no more pieces: 'and Gov. Pat Oster (R) said'. */
const SUBJECT_WITHIN = 14;

/**
 * Cuts what one is said to have said where another, who is named, takes over with words in marks: 'Oster calls it a shame and
 * Pat Lind says it was “a crime”'.
 */
export function beforeNextVoice(pieces: readonly Piece[], content: Range, sentence: Range): Range {
  // 'as he and President Lind have said': no clause of its own ends before the “and”.
  let clause = false;
  for (let i = content.first; i < content.end - 1; i += 1) {
    const piece = pieces[i];
    const joins = JOINS.test(piece?.lower ?? '') || (piece?.run && piece.lastMark === ',');
    clause ||=
      piece?.run != null || isVerbLike(pieces, i) || cueAt(pieces, i, sentence) !== undefined;
    if (!joins || !clause || !CAPITAL.test(pieces[i + 1]?.text ?? '')) continue;
    if (!isVoice(pieces, { first: i + 1, end: content.end }, sentence)) continue;
    const end = piece?.run ? i + 1 : i;
    return end > content.first ? { first: content.first, end } : content;
  }
  return content;
}

/** Do these words begin with a name and its verb of speech, and hold words in marks behind it? */
function isVoice(pieces: readonly Piece[], { first, end }: Range, sentence: Range): boolean {
  for (let i = first + 1; i < Math.min(end, first + SUBJECT_WITHIN); i += 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue === undefined) continue;
    if (!cue.finite || cue.passive || !holdsQuote(pieces, { first: cue.end, end })) return false;
    return subjectBefore(pieces, cue.first, { first, end: sentence.end })?.first === first;
  }
  return false;
}
