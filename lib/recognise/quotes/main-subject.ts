import { PREPOSITIONS, SUBORDINATORS } from '../../data/quotes-words.ts';
import { cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { isVerbLike } from './word-class.ts';

/** A sentence shows its first verb within so many pieces. */
const VERB_WITHIN = 60;

/** Behind the comma that ends a leading phrase or clause: 'After the vote, …'. */
function mainClauseStart(pieces: readonly Piece[], sentence: Range, end: number): number {
  const opening = pieces[sentence.first]?.lower ?? '';
  if (!SUBORDINATORS.has(opening) && !PREPOSITIONS.has(opening)) return sentence.first;
  for (let i = sentence.first + 2; i < end; i += 1) {
    if (pieces[i]?.text === ',') return i + 1;
  }
  return sentence.first;
}

/** The subject of the first finite verb of a sentence's main clause, before `limit`. */
export function mainSubject(
  pieces: readonly Piece[],
  limit: number,
  sentence: Range,
): Range | undefined {
  const end = Math.min(limit, sentence.first + VERB_WITHIN);
  for (let i = mainClauseStart(pieces, sentence, end) + 1; i < end; i += 1) {
    if (!isVerbLike(pieces, i) && cueAt(pieces, i, sentence)?.finite !== true) continue;
    const found = subjectBefore(pieces, i, sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}
