import type { CueClass } from '../../data/quotes-cues.ts';
import {
  ADJUNCT_PREPOSITIONS,
  HEARERS,
  OBJECT_PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../data/quotes-words.ts';
import { opensAside } from './aside.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const CAPITAL = /^\p{Lu}/u;
const OPENS_CLAUSE = /^(?:whether|if|how|why|what|who|he|she|they|it|we|there|i|you)$/u;
/** Behind quoted words these take the narrator's voice up again: '“our duty” as the session went on'. */
const ENDS_FRAGMENT = /^(?:as|when|after|following|amid|while|during)$/u;
/** Before a pronoun these open a clause that tells when something was said: 'said after she swept the vote'. */
const OPENS_WHEN = /^(?:after|before|as|when|while)$/u;
/** Classes of verbs whose object holds what was said. */
const TAKES_OBJECT: readonly CueClass[] = ['judgement', 'act', 'express', 'request'];
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/u;
const OWNS = /^['’]s?$/u;
const OPENS_CONTENT = /^(?:that|whether|if|how|why|what)$/u;
/** What was said in one sentence is cut at this length, in characters, lest a page without full stops be one quote. */
export const LONGEST_CONTENT = 3000;
/** How many pieces the words between a quote and its verb may fill. */
const OWN_SPEAKER_WITHIN = 8;
/** How far behind a cue the content may begin: 'said in a statement to The Valley Post on Monday that …'. */
const ADJUNCT_LENGTH = 16;

/** Where the content behind a cue begins; -1 where nothing that was said follows. */
export function contentStart(pieces: readonly Piece[], cue: Cue, sentence: Range): number {
  const { end } = sentence;
  let at = cue.end;
  if (takesHearer(cue)) at = afterHearer(pieces, at, end);
  at = afterAdjuncts(pieces, at, end);
  if (at < 0) return -1;
  if (isAdverb(pieces[at]) && announces(pieces[at + 1])) at += 1;
  while (at < end && /^[,:—–-]$/u.test(pieces[at]?.text ?? '')) {
    const next = pieces[at + 1];
    const quoted = next?.run !== undefined && next.run !== null;
    const opens = next !== undefined && OPENS_CONTENT.test(next.lower);
    if (!quoted && !opens && pieces[at]?.text !== ':') return -1;
    at += 1;
  }
  const piece = pieces[at];
  if (piece === undefined || at >= end) return -1;
  return piece.kind === 'mark' && piece.run === null && !/^[$£€([]$/u.test(piece.text) ? -1 : at;
}

function announces(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.run !== null || /^(?:that|:|,)$/u.test(piece.lower));
}

function takesHearer(cue: Cue): boolean {
  return cue.entry.classes.has('address') || cue.entry.classes.has('ask');
}

function afterHearer(pieces: readonly Piece[], at: number, end: number): number {
  const first = pieces[at];
  if (first === undefined || first.run !== null) return at;
  for (let i = at; i < Math.min(end, at + 10); i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.run !== null || piece.text === ',' || piece.text === ':')
      return i;
    if (OPENS_CONTENT.test(piece.lower)) return i;
    if (i > at && SUBJECT_PRONOUNS.has(piece.lower)) return i;
    if (OBJECT_PRONOUNS.has(piece.lower) || HEARERS.has(piece.lower)) return i + 1;
    const next = pieces[i + 1];
    if (
      CAPITAL.test(piece.text) &&
      next !== undefined &&
      !CAPITAL.test(next.text) &&
      next.text !== '.'
    ) {
      if (isVerbLike(pieces, i + 1)) return at;
      return OWNS.test(next.lower) || next.lower === 'of' ? at + 1 : i + 1;
    }
  }
  return at;
}

/** Skips 'on Monday', 'in a statement', 'last week' beside a cue, if what was said follows. */
function afterAdjuncts(pieces: readonly Piece[], at: number, end: number): number {
  const first = pieces[at];
  if (first === undefined || !isAdjunct(first)) return at;
  const limit = Math.min(end, at + ADJUNCT_LENGTH);
  for (let i = at; i < limit; i += 1) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.lower === 'that' || (piece.text === ',' && pieces[i + 1]?.run)) return i;
    if (piece.text === ':' || (piece.run !== null && i > at + 1 && !isProgramme(pieces, i)))
      return i;
    if (piece.text === ',') break;
    if (i > at && /^(?:he|she|they|it|we|there)$/u.test(piece.lower))
      return OPENS_WHEN.test(pieces[i - 1]?.lower ?? '') ? -1 : i;
    if (TIME_WORDS.has(piece.lower) && !isAdjunct(pieces[i + 1])) {
      const next = pieces[i + 1];
      if (OWNS.test(next?.lower ?? '')) {
        if (i === at) return at;
        continue;
      }
      return next?.kind === 'number' || PART_OF_DAY.test(next?.lower ?? '') ? i + 2 : i + 1;
    }
  }
  return TIME_WORDS.has(first.lower) ? at + 1 : at;
}

/** 'on NBC's “Meet the Press”': a run behind a possessive names a programme. */
function isProgramme(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.title === true && OWNS.test(pieces[i - 1]?.lower ?? '');
}

function isAdjunct(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return ADJUNCT_PREPOSITIONS.has(piece.lower) || TIME_WORDS.has(piece.lower);
}

/** Does the verb take what begins at `start`? */
export function takesContent(pieces: readonly Piece[], cue: Cue, start: number): boolean {
  const { classes } = cue.entry;
  const next = pieces[start];
  if (next === undefined) return false;
  if (next.run !== null || next.lower === 'that') return true;
  if (classes.has('speech') || classes.has('address')) return true;
  if (classes.has('intent') && next.lower === 'to') return true;
  if (classes.has('thought') || classes.has('finding') || classes.has('ask')) {
    if (OPENS_CLAUSE.test(next.lower)) return true;
  }
  return TAKES_OBJECT.some((name) => classes.has(name));
}

/** Where content that begins at `start` ends: the sentence's end, or where the narrator takes over again. */
export function contentEnd(pieces: readonly Piece[], start: number, sentence: Range): number {
  let depth = 0;
  for (let i = start; i < sentence.end; i += 1) {
    const text = pieces[i]?.text ?? '';
    if ((pieces[i]?.end ?? 0) - (pieces[start]?.start ?? 0) > LONGEST_CONTENT)
      return Math.max(i, start + 1);
    if (text === '(' || text === '[') depth += 1;
    if (text === ')' || text === ']') depth -= 1;
    if (depth < 0) return i;
    if (pieces[start]?.run && i > start && ENDS_FRAGMENT.test(pieces[i]?.lower ?? ''))
      return beforeMarks(pieces, i, start);
    if (i > start && isAccording(pieces, i)) return beforeMarks(pieces, i, start);
    if (i === start || depth > 0) continue;
    if (opensAside(pieces, i, { first: start, end: sentence.end })) return i;
    if (takesOver(pieces, i, { first: start, end: sentence.end })) return i;
    if (pieces[i]?.run && hasOwnSpeaker(pieces, i, sentence)) return beforeMarks(pieces, i, start);
  }
  return beforeMarks(pieces, sentence.end, start);
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
