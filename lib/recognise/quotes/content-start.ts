import type { CueClass } from '../../data/quotes-cues.ts';
import {
  ADJUNCT_PREPOSITIONS,
  HEARERS,
  OBJECT_PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../data/quotes-words.ts';
import type { Cue } from './cue.ts';
import { isCueNoun } from './noun-cue.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const CAPITAL = /^\p{Lu}/u;
const OPENS_CLAUSE = /^(?:whether|if|how|why|what|who|he|she|they|it|we|there|i|you)$/u;
/** Before a pronoun these open a clause that tells when something was said: 'said after she swept the vote'. */
const OPENS_WHEN = /^(?:after|before|as|when|while|than|though|although|because|if|unless|until)$/u;
/** Classes of verbs whose object holds what was said. */
const TAKES_OBJECT: readonly CueClass[] = ['judgement', 'act', 'express', 'request'];
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/u;
const OWNS = /^['’]s?$/u;
const OPENS_CONTENT = /^(?:that|whether|if|how|why|what)$/u;
/** 'her deep and lasting concern', in pieces. */
const LONGEST_NOUN = 6;
/** How far behind a cue the content may begin: 'said in a statement to The Valley Post on Monday that …'. */
const ADJUNCT_LENGTH = 16;

/** Where the content behind a cue begins; -1 where nothing that was said follows. */
export function contentStart(pieces: readonly Piece[], cue: Cue, sentence: Range): number {
  const { end } = sentence;
  let at = cue.entry.classes.has('act') ? cue.end : behindNoun(pieces, cue.end, end);
  if (takesHearer(cue)) at = afterHearer(pieces, at, end);
  if (pieces[at]?.lower === 'to' && bindsItself(cue)) return at;
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

/** 'vowed ⟨to rebuild⟩': the infinitive is what was said or wanted, and no adjunct. */
function bindsItself({ entry }: Cue): boolean {
  return entry.classes.has('intent') || entry.classes.has('commit');
}

/** 'repeated his wish ⟨that …⟩': behind a noun that holds what was said. */
function behindNoun(pieces: readonly Piece[], at: number, end: number): number {
  if (!/^(?:his|her|its|their|our|my)$/u.test(pieces[at]?.lower ?? '')) return at;
  for (let i = at + 1; i < Math.min(end - 1, at + LONGEST_NOUN); i += 1) {
    if (pieces[i]?.lower === 'that') return isCueNoun(pieces[i - 1]?.lower ?? '') ? i : at;
  }
  return at;
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
    if (piece.lower === 'that' && OPENS_WHEN.test(pieces[i - 1]?.lower ?? '')) return -1;
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
