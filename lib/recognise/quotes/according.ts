import type { Attribution, Scan } from './attributions.ts';
import { contentBefore, isSeparator } from './before-cue.ts';
import { contentEnd } from './content.ts';
import { cueAt } from './cue.ts';
import { isCueForm } from './cue-lexicon.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { isVerbLike } from './word-class.ts';

/** A source is no longer than this, in pieces. */
const LONGEST_SOURCE = 30;
/** 'According to X, Y said that …': whose words they are is decided by a verb that stands within so many pieces. */
const OWN_CUE_WITHIN = 10;
/** 'As the chairman of the Halvek council put it': the teller and his verb fill no more pieces. */
const LONGEST_TELLER = 12;
const VIEW = /^(?:view|opinion|telling|words|estimation|judgement|judgment)$/u;
const OWNS = /^['’]s?$/u;
/** What may stand between the verb and the comma: 'as she put it on Monday'. */
const ADJUNCT =
  /^(?:it|on|in|at|last|this|first|earlier|later|today|yesterday|week|month|\p{L}+day)$/u;

/** 'According to X, …', '…, according to X', '…, as reported by X', 'As X put it, …', '…, in X’s view'. */
export function sourceAttribution(scan: Scan, at: number): Attribution | undefined {
  const { pieces, sentence } = scan;
  const inserted = asTold(scan, at) ?? inView(scan, at);
  if (inserted !== undefined) return around(scan, at, inserted);
  const end = cueEnd(pieces, at);
  if (end < 0 || pieces[at - 1]?.lower === 'that') return undefined;
  const cue = { first: at, end };
  const because = 'according to a source';
  const before = at > scan.taken ? contentBefore(scan, at) : undefined;
  if (before !== undefined) {
    const speaker = subjectAfter(pieces, end, sentence) ?? upToComma(pieces, end, sentence);
    if (speaker === undefined || !holdsVerb(pieces, before)) return undefined;
    return { cue, speaker, contents: [before], because };
  }
  const speaker = upToComma(pieces, end, sentence);
  const start = (speaker?.end ?? sentence.end) + 1;
  if (speaker === undefined || start >= sentence.end || hasOwnCue(pieces, start, sentence))
    return undefined;
  const content = { first: start, end: contentEnd(pieces, start, sentence) };
  return { cue, speaker, contents: [content], because };
}

/** A phrase that names the source of its clause, and where the phrase ends. */
interface Inserted {
  readonly cue: Range;
  readonly speaker: Range;
  readonly end: number;
}

/** 'As Oster put it', 'as The Valley Post reported on Monday'. */
function asTold({ pieces, sentence }: Scan, at: number): Inserted | undefined {
  if (pieces[at]?.lower !== 'as' || !isEdge(pieces, at, sentence)) return undefined;
  for (let i = at + 2; i < Math.min(sentence.end, at + LONGEST_TELLER); i += 1) {
    const puts = /^puts?$/u.test(pieces[i]?.lower ?? '') && pieces[i + 1]?.lower === 'it';
    const cue = cueAt(pieces, i, sentence);
    const tells = cue?.finite && !cue.passive && !cue.negated && cue.entry.classes.has('speech');
    if (!puts && !tells) continue;
    const first = puts ? i : (cue?.first ?? i);
    const speaker = subjectBefore(pieces, first, { first: at + 1, end: sentence.end });
    if (speaker?.first !== at + 1) return undefined;
    let end = puts ? i + 2 : (cue?.end ?? i + 1);
    while (ADJUNCT.test(pieces[end]?.lower ?? '') && end < sentence.end) end += 1;
    return { cue: { first, end: puts ? i + 2 : (cue?.end ?? i + 1) }, speaker, end };
  }
  return undefined;
}

/** 'in Oster’s view', 'in the words of Oster'. */
function inView({ pieces, sentence }: Scan, at: number): Inserted | undefined {
  if (pieces[at]?.lower !== 'in' || !isEdge(pieces, at, sentence)) return undefined;
  for (let i = at + 2; i < Math.min(sentence.end, at + LONGEST_TELLER); i += 1) {
    if (!VIEW.test(pieces[i]?.lower ?? '') || !OWNS.test(pieces[i - 1]?.lower ?? '')) continue;
    return { cue: { first: i, end: i + 1 }, speaker: { first: at + 1, end: i - 1 }, end: i + 1 };
  }
  return undefined;
}

/** Does a clause begin at `at`, behind nothing, a comma, a dash or a quote? */
function isEdge(pieces: readonly Piece[], at: number, sentence: Range): boolean {
  return at === sentence.first || isSeparator(pieces[at - 1]) || pieces[at - 1]?.run != null;
}

/** What an inserted phrase is the source of: the clause behind it, or the one before it where it closes its sentence. */
function around(scan: Scan, at: number, { cue, speaker, end }: Inserted): Attribution | undefined {
  const { pieces, sentence } = scan;
  const because = 'in the telling of a source';
  const next = pieces[end];
  const closes = end >= sentence.end || /^[.!?]$/u.test(next?.text ?? '');
  const before = at > scan.taken ? contentBefore(scan, at) : undefined;
  if (closes && before !== undefined && holdsVerb(pieces, before))
    return { cue, speaker, contents: [before], because };
  const first = next?.run ? end : end + 1;
  const opens = at === sentence.first && (next?.run || /^[,:]$/u.test(next?.text ?? ''));
  if (!opens || first >= sentence.end || hasOwnCue(pieces, first, sentence)) return undefined;
  const content = { first, end: contentEnd(pieces, first, sentence) };
  return { cue, speaker, contents: [content], because };
}

/** Where 'according to' or 'as confirmed by' ends; -1 where neither begins at `at`. */
function cueEnd(pieces: readonly Piece[], at: number): number {
  const next = pieces[at + 1]?.lower;
  if (pieces[at]?.lower === 'according' && next === 'to') return at + 2;
  if (pieces[at]?.lower !== 'as' || pieces[at + 2]?.lower !== 'by') return -1;
  return next?.endsWith('ed') && isCueForm(next) ? at + 3 : -1;
}

function upToComma(pieces: readonly Piece[], at: number, sentence: Range): Range | undefined {
  let end = at;
  const limit = Math.min(sentence.end, at + LONGEST_SOURCE);
  while (end < limit && !/^[,.:;—]$/u.test(pieces[end]?.text ?? '') && !pieces[end]?.run) end += 1;
  return end > at ? { first: at, end } : undefined;
}

function hasOwnCue(pieces: readonly Piece[], start: number, sentence: Range): boolean {
  for (let i = start; i < Math.min(sentence.end, start + OWN_CUE_WITHIN); i += 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue?.finite && !cue.passive && !cue.negated && cue.entry.classes.has('speech')) return true;
    if (cue?.entry.classes.has('address')) return true;
  }
  return false;
}

function holdsVerb(pieces: readonly Piece[], { first, end }: Range): boolean {
  for (let i = first; i < Math.min(end, first + 2 * LONGEST_SOURCE); i += 1) {
    const piece = pieces[i];
    if (piece?.run && !piece.title) return true;
    if (isVerbLike(pieces, i) || isCueForm(piece?.text ?? '')) return true;
  }
  return false;
}
