import { PREPOSITIONS, SUBORDINATORS } from '../../data/quotes-words.ts';
import { cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { isVerbLike } from './word-class.ts';

const CAPITAL = /^\p{Lu}/u;
const NAME_PART = /^(?:\p{Lu}[\p{L}.'’-]*|[.&-])$/u;
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

/**
 * The subject of the first finite verb of a sentence's main clause, before `limit`; where no verb shows itself, the name that
 * opens the clause and is told more of behind a comma: 'Pat Oster, the mayor, tied …'.
 */
export function mainSubject(
  pieces: readonly Piece[],
  limit: number,
  sentence: Range,
): Range | undefined {
  const end = Math.min(limit, sentence.first + VERB_WITHIN);
  const start = mainClauseStart(pieces, sentence, end);
  for (let i = start + 1; i < end; i += 1) {
    if (!isVerbLike(pieces, i) && cueAt(pieces, i, sentence)?.finite !== true) continue;
    const found = subjectBefore(pieces, i, sentence);
    if (found !== undefined) return found;
  }
  return openingName(pieces, start, end);
}

function openingName(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  let next = start;
  while (next < end && NAME_PART.test(pieces[next]?.text ?? '')) next += 1;
  const opens = pieces[next]?.text === ',' && CAPITAL.test(pieces[start]?.text ?? '');
  const leads = PREPOSITIONS.has(pieces[start]?.lower ?? '') || start === next;
  return opens && !leads && next + 1 < end ? { first: start, end: next } : undefined;
}

/**
 * The subject behind what opens a sentence: 'Citing the vote, Oster left'. It stands right behind the comma that ends the
 * opening words.
 */
export function subjectBehind(
  pieces: readonly Piece[],
  from: number,
  sentence: Range,
): Range | undefined {
  const end = Math.min(sentence.end, from + VERB_WITHIN);
  for (let i = from + 1; i < end; i += 1) {
    if (!isVerbLike(pieces, i) && cueAt(pieces, i, sentence)?.finite !== true) continue;
    const found = subjectBefore(pieces, i, { first: from, end: sentence.end });
    const before = pieces[(found?.first ?? 0) - 1];
    if (found !== undefined && (before?.text === ',' || before?.lastMark === ',')) return found;
  }
  return undefined;
}
