import { ADJUNCT_PREPOSITIONS, BE, SUBJECT_PRONOUNS, TIME_WORDS } from '../../data/quotes-words.ts';
import type { Attribution, Scan } from './attributions.ts';
import { contentBefore, isSeparator } from './before-cue.ts';
import { contentEnd } from './content.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const NOUN_OPENS = /^(?:the|a|an|his|her|their|its|this|that|these|those|such|but|and)$/u;
/** Words that open a phrase which the main clause follows: '{After the vote}, Oster said …'. */
const LEADS_ON =
  /^(?:in|on|at|after|before|when|while|during|as|since|asked|with|for|following|although|though|despite|until|from|earlier|later|last)$/u;
/** How far behind an attribution the words may go on: 'she said in a long talk with The Valley Post, “…”'. */
const REST_WITHIN = 24;
/** How far a cue's adjunct is followed, in pieces. */
const LONGEST_ADJUNCT = 40;
/** A clause shows its verb within so many pieces. */
const VERB_WITHIN = 60;
/** How many pieces the words between a quote and its verb may fill. */
const SUBJECT_WITHIN = 14;

/** '…, X said' and '…, said X', also with the words going on behind it. */
export function behindContent(scan: Scan, cue: Cue): Attribution | undefined {
  const { classes } = cue.entry;
  if (!cue.finite || !(classes.has('speech') || classes.has('utter') || classes.has('address')))
    return undefined;
  const { pieces, sentence } = scan;
  const normal = subjectBefore(pieces, cue.first, { first: scan.taken, end: sentence.end });
  if (normal !== undefined) return inOrder(scan, cue, normal);
  const announced = openingCue(scan, cue);
  if (announced !== undefined) return announced;
  if (cue.first <= scan.taken || !endsContent(pieces, cue.first)) return undefined;
  const inverted = subjectAfter(pieces, cue.end, sentence);
  const before = contentBefore(scan, cue.first);
  if (inverted === undefined || before === undefined) return undefined;
  if (!isClause(pieces, before, sentence)) return undefined;
  if (isVerbLike(pieces, inverted.end) && pieces[before.end - 1]?.run === null) return undefined;
  return withRest(scan, cue, { speaker: inverted, before, from: inverted.end });
}

/** 'Said Oster: “…”'. */
function openingCue({ pieces, sentence }: Scan, cue: Cue): Attribution | undefined {
  // '“…,” said Oster, “…”' goes on with what stands before it.
  if (cue.first > sentence.first && isSpoken(pieces[cue.first - 1])) return undefined;
  const speaker = subjectAfter(pieces, cue.end, sentence);
  if (speaker === undefined || !isSeparator(pieces[speaker.end])) return undefined;
  if (!isSpoken(pieces[speaker.end + 1])) return undefined;
  const contents = [{ first: speaker.end + 1, end: speaker.end + 2 }];
  const because = `${cue.entry.lemma} before its subject and the quote`;
  return { cue: { first: cue.first, end: cue.end }, speaker, contents, because };
}

function inOrder(scan: Scan, cue: Cue, speaker: Range): Attribution | undefined {
  const { pieces, sentence } = scan;
  if (speaker.first <= scan.taken || !endsContent(pieces, speaker.first)) return undefined;
  const before = contentBefore(scan, speaker.first);
  if (before === undefined) return undefined;
  const next = cue.end < sentence.end ? pieces[cue.end] : undefined;
  const quoted = isSpoken(pieces[before.end - 1]);
  const pronoun = SUBJECT_PRONOUNS.has(pieces[speaker.first]?.lower ?? '');
  const inserted = next?.text === ',' && isVerbLike(pieces, cue.end + 1);
  const announces = /^[,:]$/u.test(next?.text ?? '') && isSpoken(pieces[cue.end + 1]);
  if (announces && leadsOn(pieces, before, sentence)) return undefined;
  if (!pronoun && !inserted && !isClause(pieces, before, sentence)) return undefined;
  if (quoted ? next?.lower === 'that' : !endsClause(pieces, cue, sentence)) return undefined;
  return withRest(scan, cue, { speaker, before, from: cue.end });
}

/** Does nothing but an adjunct stand between a cue and the end of its clause? */
function endsClause(pieces: readonly Piece[], cue: Cue, sentence: Range): boolean {
  const next = cue.end < sentence.end ? pieces[cue.end] : undefined;
  if (next === undefined || /^[.,;!?)—–]$/u.test(next.text)) return true;
  const limit = Math.min(sentence.end, cue.end + LONGEST_ADJUNCT);
  for (let i = cue.end; i < limit && pieces[i]?.text !== ','; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.run !== null) return false;
    if (piece.lower === 'that' || piece.text === ':') return false;
    if (i > cue.end && /^(?:he|she|they|it|we|there)$/u.test(piece.lower)) return false;
  }
  if (cue.entry.classes.has('address')) return true;
  return (
    TIME_WORDS.has(next.lower) || ADJUNCT_PREPOSITIONS.has(next.lower) || next.lower.endsWith('ly')
  );
}

/** Is the run at `at` closed by who said it: '“…,” the mayor said', whatever verb stands before it? */
export function isClosedBehind(scan: Scan, at: number): boolean {
  const { pieces, sentence } = scan;
  if (!isSpoken(pieces[at]) || !/[,?!]/u.test(pieces[at]?.lastMark ?? '')) return false;
  for (let i = at + 1; i < Math.min(sentence.end, at + SUBJECT_WITHIN); i += 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue === undefined) continue;
    const contents = behindContent({ ...scan, taken: at }, cue)?.contents;
    return contents?.length === 1 && contents[0]?.first === at;
  }
  return false;
}

/** A run that was said, not the title of a work. */
function isSpoken(piece: Piece | undefined): boolean {
  return piece?.run != null && !piece.title;
}

/** What stands before an attribution was said only if it is a quote or a clause of its own: not 'In Iowa', not 'Pat Oster'. */
function isClause(pieces: readonly Piece[], range: Range, sentence: Range): boolean {
  const opening = pieces[range.first];
  const last = pieces[range.end - 1];
  if (isSpoken(opening)) return true;
  if (leadsOn(pieces, range, sentence)) return false;
  for (let i = range.first + 1; i < Math.min(range.end, range.first + VERB_WITHIN); i += 1) {
    if (isVerbLike(pieces, i) || cueAt(pieces, i, sentence)?.finite === true) return true;
    if (i < range.end - 1 && isSpoken(pieces[i])) return true;
  }
  if (isSpoken(last)) return /[,?!]/u.test(last?.lastMark ?? '');
  return NOUN_OPENS.test(opening?.lower ?? '');
}

/** Do the words open a sentence and lead on to who speaks in it: 'In the letter', 'After the vote'? */
function leadsOn(pieces: readonly Piece[], { first }: Range, sentence: Range): boolean {
  return first === sentence.first && LEADS_ON.test(pieces[first]?.lower ?? '');
}

/** Does the piece before `at` end something that was said? */
function endsContent(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined) return false;
  return isSpoken(before) || /^[,—–?!-]$/u.test(before.text);
}

/** Any verb may stand behind a quote that ends in a comma: '“Go home,” she laughed'; a dash may do without one. */
export function behindQuote(scan: Scan, at: number): Attribution | undefined {
  const { pieces, sentence } = scan;
  const run = pieces[at]?.run;
  if (!run || at < scan.taken) return undefined;
  const signed = signature(pieces, at, sentence);
  if (signed !== undefined) return signed;
  const last = pieces[at];
  if (last === undefined || !/^[,?!…—–-]$/u.test(lastMark(last, pieces[at + 1]))) return undefined;
  const first = isSeparator(pieces[at + 1]) ? at + 2 : at + 1;
  for (let i = first + 1; i < Math.min(sentence.end, first + SUBJECT_WITHIN); i += 1) {
    if (cueAt(pieces, i, sentence) !== undefined) return undefined;
    if (!isVerbLike(pieces, i) || isAdverb(pieces[i])) continue;
    const verb = BE.has(pieces[i]?.lower ?? '')
      ? undefined
      : subjectBefore(pieces, i, { first, end: sentence.end });
    const before = contentBefore(scan, at + 1);
    if (verb === undefined || verb.first !== first || before === undefined) return undefined;
    if (!isSpoken(pieces[before.first])) return undefined;
    return rested(scan, {
      cue: { first: i, end: i + 1 },
      speaker: verb,
      before,
      because: 'a verb behind the quote',
    });
  }
  return undefined;
}

/** The mark inside the run's end, or right behind it. */
function lastMark(piece: Piece, next: Piece | undefined): string {
  return piece.lastMark !== '' && piece.lastMark !== '.' ? piece.lastMark : (next?.text ?? '');
}

/** '“…” — Pat Oster'. */
function signature(pieces: readonly Piece[], at: number, sentence: Range): Attribution | undefined {
  const dash = pieces[at + 1];
  const name = pieces[at + 2];
  if (dash === undefined || name === undefined || at + 2 >= sentence.end) return undefined;
  if (!/^[―—–-]$/u.test(dash.text) || !/^\p{Lu}/u.test(name.text)) return undefined;
  let end = at + 2;
  const limit = Math.min(sentence.end, at + LONGEST_ADJUNCT);
  while (end < limit && pieces[end]?.run === null && !isVerbLike(pieces, end)) end += 1;
  if (end < sentence.end) return undefined;
  if (pieces[end - 1]?.text === '.') end -= 1;
  return {
    cue: { first: at + 1, end: at + 2 },
    speaker: { first: at + 2, end },
    contents: [{ first: at, end: at + 1 }],
    because: 'signed with a dash',
  };
}

interface Behind {
  readonly speaker: Range;
  readonly before: Range;
  readonly from: number;
}

function withRest(scan: Scan, cue: Cue, { speaker, before, from }: Behind): Attribution {
  const because = `${cue.entry.lemma} beside what was said`;
  return rested(scan, { cue: { first: cue.first, end: cue.end }, speaker, before, because }, from);
}

interface Found {
  readonly cue: Range;
  readonly speaker: Range;
  readonly before: Range;
  readonly because: string;
}

/** Adds what goes on behind the attribution: 'But the years, she said, brought a shift'. */
function rested(scan: Scan, found: Found, from = found.cue.end): Attribution {
  const { pieces, sentence } = scan;
  const contents = [found.before];
  const rest = restStart(pieces, from, { ...found, sentence });
  if (rest >= 0) contents.push({ first: rest, end: contentEnd(pieces, rest, sentence) });
  return { cue: found.cue, speaker: found.speaker, contents, because: found.because };
}

function restStart(
  pieces: readonly Piece[],
  from: number,
  { before, speaker, cue, sentence }: Found & { readonly sentence: Range },
): number {
  const words = !isSpoken(pieces[before.end - 1]) && speaker.first < cue.first;
  for (let i = from; i < Math.min(sentence.end, from + REST_WITHIN); i += 1) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.run !== null) return isSeparator(pieces[i - 1]) ? i : -1;
    if (piece.text !== ',' && piece.text !== ':') continue;
    if (pieces[i + 1]?.run && i + 1 < sentence.end) return i + 1;
    if (i + 1 >= sentence.end) return -1;
    if (words && i === from && !turnsAway(pieces, i + 1, sentence)) return i + 1;
  }
  return -1;
}

const TURNS_AWAY =
  /^(?:according|who|which|whose|referring|but|and|as|while|in|on|at|during|when|after|before|with|though|although|a|an|then|adding|citing|noting)$/u;

/** Behind the comma the narrator goes on, not the speaker. */
function turnsAway(pieces: readonly Piece[], at: number, sentence: Range): boolean {
  for (let i = at; i < Math.min(at + 3, sentence.end); i += 1) {
    const lower = pieces[i]?.lower ?? '';
    if (i === at && TURNS_AWAY.test(lower)) return true;
    if (lower.endsWith('ing') && lower.length > 5 && !/thing$/u.test(lower)) return true;
  }
  return false;
}
