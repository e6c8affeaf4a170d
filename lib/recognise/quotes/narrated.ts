import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../data/quotes-words.ts';
import { contentEnd } from './content.ts';
import type { Cue } from './cue.ts';
import { isMedium } from './noun-cue.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

/** What somebody urged, promised or condemned is told in so many pieces at most. */
const LONGEST = 60;
/** A list goes on behind a comma where its 'and' stands within so many pieces. */
const LIST_WITHIN = 12;
const CAPITAL = /^\p{Lu}/u;
const DASH = /^(?:[;:—–]|--?)$/u;
/** Verbs of getting in touch, and how far before what it was for they stand. */
const CONTACT = /^(?:called|phoned|telephoned|rang|met|visited|contacted|wrote)$/u;
const CONTACT_WITHIN = 12;
/** Behind these the narrator tells when or where it was said. */
const OPENS_WHEN = /^(?:during|when|while|amid|despite|although|though)$/u;
const OPENS_WHEN_BEFORE_PRONOUN = /^(?:after|before|because|as|since)$/u;
const LEADS_TO_WHERE = /^(?:in|at|on|during|via|through)$/u;
/** 'in a show', 'on the campaign trail', 'at the forum': where words are said. */
const OCCASION =
  /^(?:show|radio|tv|television|forum|trail|event|rally|hearing|briefing|twitter|facebook|speeches|debates?|interviews|diatribe|commercial)$/u;
/** 'must promise' tells of no promise. */
const IF_AT_ALL = /^(?:must|should|may|might)$/u;
const RELATIVE = /^(?:what|which|whom|that|than|as|how)$/u;
/** 'expressed deep concern about': how far behind the verb the preposition stands. */
const LONGEST_FEELING = 6;
const ABOUT = /^(?:about|over|at|in|for|that)$/u;
/** 'refused to comment' gives nobody words. */
const SAYS_NOTHING =
  /^(?:comment|say|discuss|answer|elaborate|speculate|respond|talk|speak|be|identify|name)$/u;

/**
 * What a narrated act of speech is about: the people and the deed of 'urged Oster to resign', the plan of 'rejected the plan',
 * the infinitive of 'vowed to rebuild'. undefined where the words behind the cue are none.
 */
export function narratedContent(
  pieces: readonly Piece[],
  cue: Cue,
  start: number,
  { sentence, speaker }: { readonly sentence: Range; readonly speaker: Range },
): Range | undefined {
  if (!isToldBySomebody(pieces, cue, speaker)) return undefined;
  const first = objectStart(pieces, cue, start, sentence);
  if (!opensObject(pieces, cue, first)) return undefined;
  const limit = Math.min(contentEnd(pieces, first, sentence), first + LONGEST);
  let end = first + 1;
  while (end < limit && !leavesObject(pieces, end, limit)) end += 1;
  const content = { first, end };
  if (end - first < 2 || (cue.entry.classes.has('request') && !asksFor(pieces, content)))
    return undefined;
  return content;
}

/** A finite verb with a subject of its own, not 'those who urged' or 'what Oster urged', or a participle behind a comma. */
function isToldBySomebody(pieces: readonly Piece[], cue: Cue, speaker: Range): boolean {
  if (cue.passive || cue.negated || IF_AT_ALL.test(pieces[cue.first]?.lower ?? '')) return false;
  const before = pieces[cue.first - 1];
  if (!cue.finite)
    return (cue.entry.form === 'participle' && before?.text === ',') || isPurpose(pieces, cue);
  if (before?.lower === 'who' || before?.lower === 'that')
    return pieces[cue.first - 2]?.text === ',';
  if (cue.entry.form === 'third' && !isSingular(pieces, speaker)) return false;
  return !RELATIVE.test(pieces[speaker.first - 1]?.lower ?? '');
}

/** 'phoned the mayor to ⟨reaffirm⟩': what a call, a visit or a letter was made for. */
function isPurpose(pieces: readonly Piece[], { first }: Cue): boolean {
  const to = pieces[first]?.lower === 'to' ? first : first - 1;
  if (pieces[to]?.lower !== 'to') return false;
  for (let i = to - 2; i > to - CONTACT_WITHIN; i -= 1) {
    if (CONTACT.test(pieces[i]?.lower ?? '')) return CAPITAL.test(pieces[to - 1]?.text ?? '');
    if (isVerbLike(pieces, i) || pieces[i]?.kind === 'mark') return false;
  }
  return false;
}

/** 'Oster pledges to', 'the council pledges to', not 'newer pledges to'. */
function isSingular(pieces: readonly Piece[], { first, end }: Range): boolean {
  const opening = pieces[first]?.lower ?? '';
  if (DETERMINERS.has(opening) || SUBJECT_PRONOUNS.has(opening)) return true;
  return CAPITAL.test(pieces[end - 1]?.text ?? '');
}

/** A request has its hearer for an object, which is no part of other contents; a feeling has its object behind a preposition. */
function objectStart(pieces: readonly Piece[], cue: Cue, start: number, sentence: Range): number {
  if (cue.entry.classes.has('request')) return cue.end;
  return cue.entry.classes.has('express') ? behindFeeling(pieces, start, sentence) : start;
}

/** 'expressed concern about ⟨the plan⟩'. */
function behindFeeling(pieces: readonly Piece[], start: number, sentence: Range): number {
  for (let i = start; i < Math.min(sentence.end, start + LONGEST_FEELING); i += 1) {
    if (TIME_WORDS.has(pieces[i]?.lower ?? '')) break;
    if (ABOUT.test(pieces[i]?.lower ?? '')) return i + 1;
  }
  return start;
}

function opensObject(pieces: readonly Piece[], cue: Cue, start: number): boolean {
  const { classes } = cue.entry;
  const opening = pieces[start];
  if (opening === undefined || (opening.kind === 'mark' && opening.run === null)) return false;
  if (opening.lower === 'to') return classes.has('commit') && isBase(pieces[start + 1]);
  if (!classes.has('act') && !classes.has('express') && !classes.has('request')) return false;
  if (PREPOSITIONS.has(opening.lower) || CONJUNCTIONS.has(opening.lower)) return false;
  if (AUXILIARIES.has(opening.lower) || MODALS.has(opening.lower)) return false;
  if (cue.entry.lemma === 'deny' && isWithheld(pieces, start)) return false;
  return !isAdverb(opening) || DETERMINERS.has(opening.lower);
}

/** 'denied Oster a second term': two objects, and nothing said. */
function isWithheld(pieces: readonly Piece[], start: number): boolean {
  for (let i = start + 1; i < start + 4; i += 1) {
    const before = pieces[i - 1]?.lower ?? '';
    if (/^(?:an?|the)$/u.test(pieces[i]?.lower ?? ''))
      return !PREPOSITIONS.has(before) && !CONJUNCTIONS.has(before);
  }
  return false;
}

/** 'asked ⟨the council to vote⟩'. */
function asksFor(pieces: readonly Piece[], { first, end }: Range): boolean {
  for (let i = first + 1; i < end - 1; i += 1) {
    if (isVerbLike(pieces, i) || pieces[i]?.text === ',') return false;
    if (pieces[i]?.lower === 'to') return isBase(pieces[i + 1]);
  }
  return false;
}

function isBase(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || CAPITAL.test(piece.text)) return false;
  return !DETERMINERS.has(piece.lower) && !SAYS_NOTHING.test(piece.lower);
}

/** Does the narrator go on with something else at `i`, the object of the cue left behind? */
export function leavesObject(pieces: readonly Piece[], i: number, end: number): boolean {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece === undefined) return true;
  if (pieces[i - 1]?.lastMark === ',' && !goesOnAsList(pieces, i - 1, end)) return true;
  if (piece.text === ',') return !goesOnAsList(pieces, i, end);
  if (DASH.test(piece.text)) return piece.start > (pieces[i - 1]?.end ?? 0);
  if (OPENS_WHEN.test(piece.lower)) return true;
  if (OPENS_WHEN_BEFORE_PRONOUN.test(piece.lower) && SUBJECT_PRONOUNS.has(next?.lower ?? ''))
    return true;
  if (TIME_WORDS.has(piece.lower)) return !isDate(pieces, i);
  if (!LEADS_TO_WHERE.test(piece.lower)) return false;
  if (TIME_WORDS.has(next?.lower ?? '')) return true;
  for (let k = i + 1; k < Math.min(end, i + 5); k += 1) {
    const lower = pieces[k]?.lower ?? '';
    if (isMedium(lower) || OCCASION.test(lower)) return true;
  }
  return false;
}

/** 'the flood of 7 October', 'the March vote': no word of when it was said. */
function isDate(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  if (
    before?.kind === 'number' ||
    /^(?:of|since|by|until|the|this|next|last)$/u.test(before?.lower ?? '')
  )
    return true;
  return /^['’]s?$/u.test(pieces[i + 1]?.lower ?? '');
}

/** ', Lind and the council', not ', which', ', saying' or ', and he'. */
function goesOnAsList(pieces: readonly Piece[], comma: number, end: number): boolean {
  const next = pieces[comma + 1];
  if (next === undefined || comma + 1 >= end) return false;
  if (CAPITAL.test(next.text)) return true;
  if (/^(?:and|or)$/u.test(next.lower)) return !opensClause(pieces, comma + 2);
  if (/^(?:which|who|but|as|even|including|from|while)$/u.test(next.lower)) return false;
  if (isVerbLike(pieces, comma + 1) || isAdverb(next)) return false;
  for (let i = comma + 2; i < Math.min(end, comma + LIST_WITHIN); i += 1) {
    if (isVerbLike(pieces, i)) return false;
    if (/^(?:and|or)$/u.test(pieces[i]?.lower ?? '')) return true;
  }
  return false;
}

function opensClause(pieces: readonly Piece[], at: number): boolean {
  if (SUBJECT_PRONOUNS.has(pieces[at]?.lower ?? '')) return true;
  for (let i = at; i < at + LIST_WITHIN && pieces[i]?.text !== ','; i += 1) {
    if (isVerbLike(pieces, i)) return true;
  }
  return false;
}
