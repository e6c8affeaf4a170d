import { POSSESSIVES, PREPOSITIONS, SUBORDINATORS } from '../../data/quotes-words.ts';
import type { Scan } from './attributions.ts';
import { cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { isVerbLike } from './word-class.ts';

/** 'Speaking', 'Filling in', but no 'king'. */
const PARTICIPLE = /^\p{L}{3,}ing$/u;
const RELATIVE = /^(?:that|who|which|whom|what|how|why)$/u;
const CAPITAL = /^\p{Lu}/u;
const NAME_PART = /^(?:\p{Lu}[\p{L}.'’-]*|[.&-])$/u;
/** A sentence shows its first verb within so many pieces. */
const VERB_WITHIN = 60;

/** Behind the commas that end the leading phrases and clauses: 'In May, after the vote, …', 'Speaking on Monday, …'. */
function mainClauseStart(pieces: readonly Piece[], sentence: Range, end: number): number {
  let start = sentence.first;
  for (let i = start + 2; i < end && leadsOn(pieces[start]); i += 1) {
    if (pieces[i]?.text === ',' && i > start + 1) start = i + 1;
  }
  return start;
}

/** A word that opens a phrase or a clause which the main clause follows. */
function leadsOn(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  const { lower } = piece;
  return SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower) || PARTICIPLE.test(lower);
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

/** The subject of a clause that begins behind what an attribution took, before `limit`: 'X said A, and Oster laughed, saying B'. */
export function clauseSubject(
  { pieces, sentence, taken }: Pick<Scan, 'pieces' | 'sentence' | 'taken'>,
  limit: number,
): Range | undefined {
  if (taken <= sentence.first) return undefined;
  for (let i = taken + 1; i < limit; i += 1) {
    if (!isVerbLike(pieces, i) && cueAt(pieces, i, sentence)?.finite !== true) continue;
    const found = subjectBefore(pieces, i, { first: taken, end: sentence.end });
    const before = pieces[(found?.first ?? 0) - 1]?.lower ?? '';
    if (found === undefined || SUBORDINATORS.has(before) || RELATIVE.test(before)) continue;
    // "his country stood by": still of who spoke before.
    if (!POSSESSIVES.has(pieces[found.first]?.lower ?? '')) return found;
  }
  return undefined;
}
