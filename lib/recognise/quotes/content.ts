import { PREPOSITIONS, SUBORDINATORS } from '../../data/quotes-words.ts';
import { opensAside } from './aside.ts';
import { cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';

/** Behind quoted words these take the narrator's voice up again: '“our duty” as the session went on'. */
const ENDS_FRAGMENT = /^(?:as|when|after|following|amid|while|during)$/u;
/** What was said in one sentence is cut at this length, in characters, lest a page without full stops be one quote. */
export const LONGEST_CONTENT = 3000;
/** No sentence quotes more often: what holds more is a page that lost its full stops, and is not read again for each mark. */
const MOST_RUNS = 16;
/** In pieces. */
const LONGEST_LEAD = 30;
/** How many pieces the words between a quote and its verb may fill. */
const OWN_SPEAKER_WITHIN = 8;

/** Where content that begins at `start` ends: the sentence's end, or where the narrator takes over again. */
export function contentEnd(pieces: readonly Piece[], start: number, sentence: Range): number {
  let depth = 0;
  let runs = 0;
  const led = leadingComma(pieces, start, sentence);
  for (let i = start; i < sentence.end; i += 1) {
    const text = pieces[i]?.text ?? '';
    if (pieces[i]?.run) runs += 1;
    const length = (pieces[i]?.end ?? 0) - (pieces[start]?.start ?? 0);
    if (length > LONGEST_CONTENT || runs > MOST_RUNS) return Math.max(i, start + 1);
    if (text === '(' || text === '[') depth += 1;
    if (text === ')' || text === ']') depth -= 1;
    if (depth < 0) return i;
    if (pieces[start]?.run && i > start && ENDS_FRAGMENT.test(pieces[i]?.lower ?? ''))
      return beforeMarks(pieces, i, start);
    if (i > start && isAccording(pieces, i)) return beforeMarks(pieces, i, start);
    if (i === start || depth > 0) continue;
    if (opensAside(pieces, i, { first: start, end: sentence.end })) return i;
    if (i !== led && takesOver(pieces, i, { first: start, end: sentence.end })) return i;
    if (pieces[i]?.run && hasOwnSpeaker(pieces, i, sentence)) return beforeMarks(pieces, i, start);
  }
  return beforeMarks(pieces, sentence.end, start);
}

/** 'said that as both had agreed, the ministry believes …': the comma behind a clause that leads on to the speaker's own; else -1. */
function leadingComma(pieces: readonly Piece[], start: number, sentence: Range): number {
  const lower = pieces[start + 1]?.lower ?? '';
  if (pieces[start]?.lower !== 'that') return -1;
  if (!SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower)) return -1;
  for (let i = start + 2; i < Math.min(sentence.end, start + LONGEST_LEAD); i += 1) {
    if (pieces[i]?.text === ',') return i;
  }
  return -1;
}

/** Is the run at `i` followed by who said it, so that it is no part of what another said before? */
function hasOwnSpeaker(pieces: readonly Piece[], i: number, sentence: Range): boolean {
  if (!/[,?!]/u.test(pieces[i]?.lastMark ?? '')) return false;
  const first = i + 1;
  for (let k = first; k < Math.min(sentence.end, first + OWN_SPEAKER_WITHIN); k += 1) {
    const cue = cueAt(pieces, k, sentence);
    if (cue === undefined) continue;
    if (!cue.finite || cue.passive) return false;
    if (cue.first === first) return subjectAfter(pieces, cue.end, sentence) !== undefined;
    return subjectBefore(pieces, cue.first, { first, end: sentence.end })?.first === first;
  }
  return false;
}

function beforeMarks(pieces: readonly Piece[], end: number, start: number): number {
  let last = end;
  while (last > start + 1 && isTail(pieces[last - 1])) last -= 1;
  return last;
}

function isAccording(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.lower === 'according' && pieces[i + 1]?.lower === 'to';
}

function isTail(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.run === null && /^[.!?…:;,—–-]$/u.test(piece.text);
}

/** Does the narrator speak again at `i`: ', adding that', ', she said', ', according to'? */
function takesOver(pieces: readonly Piece[], i: number, range: Range): boolean {
  const text = pieces[i]?.text ?? '';
  if (text === ';') return true;
  if (text !== ',' && text !== '—' && text !== '–' && text !== '-')
    return coordinates(pieces, i, range);
  const next = pieces[i + 1];
  if (next === undefined) return false;
  if (next.lower === 'according' || next.lower === 'citing') return true;
  const conjunction = /^(?:and|but|or|then|while|as|though|although|whereas)$/u.test(next.lower)
    ? 1
    : 0;
  for (let k = i + 1 + conjunction; k < Math.min(range.end, i + 8); k += 1) {
    const cue = cueAt(pieces, k, range);
    if (cue === undefined) continue;
    if (cue.entry.form === 'participle') return k <= i + 2 + conjunction;
    if (!cue.finite) return false;
    if (cue.first <= i + 1 + conjunction) return true;
    const subject = subjectBefore(pieces, cue.first, { first: i + 1, end: range.end });
    return subject !== undefined && subject.first <= i + 1 + conjunction;
  }
  return false;
}

/** '… and said', '… but added that': a second cue of the same speaker. */
function coordinates(pieces: readonly Piece[], i: number, range: Range): boolean {
  const lower = pieces[i]?.lower;
  if (lower !== 'and' && lower !== 'but') return false;
  for (let k = i + 1; k < Math.min(range.end, i + 4); k += 1) {
    const cue = cueAt(pieces, k, range);
    if (cue === undefined) continue;
    return cue.first === i + 1 && (cue.entry.form === 'past' || cue.entry.form === 'third');
  }
  return false;
}
