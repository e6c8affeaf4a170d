import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../data/quotes-words.ts';
import { withName } from './apposition.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

/** A subject's noun phrase is no longer than this many pieces. */
const LONGEST_SUBJECT = 40;
const CAPITAL = /^\p{Lu}/u;
/** Verbs of speech that are no noun. */
const SAID = /^(?:said|says|told|tells|asked|added|wrote)$/u;
/** Prepositions that join nouns within one phrase: 'a spokesman for the party in Iowa'. */
const INNER_PREPOSITION =
  /^(?:of|for|at|from|in|with|on|to|de|against|like|including|behind|between)$/u;

/** The noun phrase that ends right before `at` and is the subject of the verb there; undefined where none is. */
export function subjectBefore(
  pieces: readonly Piece[],
  at: number,
  sentence: Range,
): Range | undefined {
  let end = at;
  while (end > sentence.first && isAdverb(pieces[end - 1])) end -= 1;
  const last = pieces[end - 1];
  if (last === undefined || end <= sentence.first) return undefined;
  if (last.lower === 'and' || last.lower === 'but' || last.lower === 'or') return undefined;
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    return antecedent(pieces, end - 1, sentence);
  }
  if (SUBJECT_PRONOUNS.has(last.lower) && !CAPITAL.test(pieces[end - 2]?.text ?? '')) {
    return { first: end - 1, end };
  }
  const first = phraseStart(pieces, end, sentence);
  return first < end ? trimmed(pieces, { first, end }) : undefined;
}

/** 'Pat Oster, who said': the phrase before the comma. */
function antecedent(pieces: readonly Piece[], who: number, sentence: Range): Range | undefined {
  const end = pieces[who - 1]?.text === ',' ? who - 1 : who;
  if (end <= sentence.first) return undefined;
  const first = nearestName(pieces, { first: phraseStart(pieces, end, sentence), end });
  return first < end ? trimmed(pieces, { first, end }) : { first: who, end: who + 1 };
}

/** 'a talk with Pat Oster, who said': a name behind the last preposition is who is meant. */
function nearestName(pieces: readonly Piece[], { first, end }: Range): number {
  for (let i = end - 2; i > first; i -= 1) {
    const isName = CAPITAL.test(pieces[i + 1]?.text ?? '');
    if (PREPOSITIONS.has(pieces[i]?.lower ?? ''))
      return isName && pieces[i]?.lower !== 'of' ? i + 1 : first;
  }
  return first;
}

/** Walks left over one noun phrase, its of-phrases and an apposition between commas. */
function phraseStart(pieces: readonly Piece[], end: number, sentence: Range): number {
  const from = Math.max(sentence.first, end - LONGEST_SUBJECT);
  let i = end - 1;
  if (/^[—–-]$/u.test(pieces[i]?.text ?? '')) {
    const dash = dashBefore(pieces, i, from);
    if (dash < 0) return end;
    i = dash - 1;
  } else if (pieces[i]?.text === ',') {
    const comma = commaBefore(pieces, i, from);
    if (comma < 0) return end;
    i = comma - 1;
  }
  for (; i >= from; i -= 1) {
    if (pieces[i]?.text === ')') i = parenthesisBefore(pieces, i, from);
    else if (pieces[i]?.text === '(' || !belongs(pieces, i, from)) break;
  }
  const first = i + 1;
  return pieces[end - 1]?.text === ',' ? withName(pieces, { first, end }, sentence) : first;
}

/** Index of the mark that opens the parenthesis which the mark at `at` closes, or `at` where none does: 'Oster (left) said'. */
function parenthesisBefore(pieces: readonly Piece[], at: number, from: number): number {
  for (let i = at - 1; i > from; i -= 1) {
    if (pieces[i]?.text === '(') return i;
  }
  return at;
}

/** Index of the dash that opens the interruption which the dash at `at` closes; -1 where none does. */
function dashBefore(pieces: readonly Piece[], at: number, from: number): number {
  for (let i = at - 2; i > from; i -= 1) {
    if (pieces[i]?.text === pieces[at]?.text) return i;
  }
  return -1;
}

/** Index of the comma that opens the interruption which the comma at `at` closes; -1 where none does. */
function commaBefore(pieces: readonly Piece[], at: number, from: number): number {
  for (let i = at - 1; i > from; i -= 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.text === ';' || piece.text === ':') return -1;
    if (piece.text !== ',') continue;
    const before = pieces[i - 1];
    // Lists inside an apposition hold commas of their own: go on to the one before a name.
    const named = CAPITAL.test(before?.text ?? '') || SUBJECT_PRONOUNS.has(before?.lower ?? '');
    const next = pieces[i + 1];
    const single = at - i === 2 && !CAPITAL.test(next?.text ?? '');
    if (named && (opensInterruption(next) || at - i > 2 || single)) return i;
    if (before?.kind === 'word' && opensApposition(next)) return i;
  }
  return -1;
}

/** Behind a noun in lower case: 'the biographers, Ida and Tom Oster,', 'an official, speaking in private,'. */
function opensApposition(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind !== 'word') return false;
  return DETERMINERS.has(piece.lower) || CAPITAL.test(piece.text) || piece.lower.endsWith('ing');
}

function opensInterruption(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (DETERMINERS.has(piece.lower) || PREPOSITIONS.has(piece.lower) || piece.lower === 'who')
  );
}

/** Can this piece be part of a noun phrase that goes on to its right? */
function belongs(pieces: readonly Piece[], i: number, from: number): boolean {
  const piece = pieces[i];
  if (piece === undefined) return false;
  const { lower } = piece;
  if (piece.run !== null) return i > from && isNickname(pieces, i);
  if (/^[-–]$/u.test(piece.text)) return i > from && isTight(pieces, i);
  if (piece.kind === 'mark') return /^[.&/'’]$/u.test(piece.text) && i > from;
  if (piece.kind === 'number') return true;
  if (lower === 'and' || lower === 'or') return joinsNames(pieces, i);
  if (CAPITAL.test(piece.text) && i > from) return true;
  if (isVerbLike(pieces, i) || CONJUNCTIONS.has(lower) || SAID.test(lower)) return false;
  if (PREPOSITIONS.has(lower)) return INNER_PREPOSITION.test(lower) && i > from;
  return true;
}

/** A hyphen within a word or a name, not a dash between clauses. */
function isTight(pieces: readonly Piece[], i: number): boolean {
  const { start, end } = pieces[i] ?? { start: 0, end: 0 };
  return pieces[i - 1]?.end === start && pieces[i + 1]?.start === end;
}

/** 'Pat “the Hammer” Oster': between two names, without a mark of its own. */
function isNickname(pieces: readonly Piece[], i: number): boolean {
  const named = CAPITAL.test(pieces[i - 1]?.text ?? '') && CAPITAL.test(pieces[i + 1]?.text ?? '');
  return named && pieces[i]?.lastMark === '';
}

/** 'Oster and Lind said', 'the mayor and the governor say'. */
function joinsNames(pieces: readonly Piece[], i: number): boolean {
  const left = pieces[i - 1];
  const right = pieces[i + 1];
  if (left === undefined || right === undefined || left.kind !== 'word') return false;
  if (CAPITAL.test(left.text) && CAPITAL.test(right.text)) return true;
  return (
    left.lower.endsWith('s') && !isVerbLike(pieces, i - 1) && !SUBJECT_PRONOUNS.has(right.lower)
  );
}

/** Drops what opens a clause and is no part of its subject: 'But', 'In Iowa' before a comma, 'On Tuesday'. */
function trimmed(pieces: readonly Piece[], range: Range): Range | undefined {
  let { first } = range;
  for (; first < range.end; first += 1) {
    const piece = pieces[first];
    if (piece === undefined) return undefined;
    const { lower } = piece;
    const opens = CONJUNCTIONS.has(lower) || isAdverb(piece) || TIME_WORDS.has(lower);
    if (lower === 'with') continue;
    if (PREPOSITIONS.has(lower)) {
      const after = afterLeadingPhrase(pieces, first, range.end);
      if (after === undefined) return undefined;
      first = after - 1;
    } else if (!opens && piece.kind !== 'mark') break;
  }
  let { end } = range;
  while (end > first && /^[,—–-]$/u.test(pieces[end - 1]?.text ?? '')) end -= 1;
  return first < end ? { first, end } : undefined;
}

/** 'On Tuesday Oster': the leading phrase ends with its time word; else it cannot be told from the subject. */
function afterLeadingPhrase(pieces: readonly Piece[], at: number, end: number): number | undefined {
  for (let i = at + 1; i < Math.min(end, at + 4); i += 1) {
    if (TIME_WORDS.has(pieces[i]?.lower ?? '')) return i + 1;
  }
  return undefined;
}
