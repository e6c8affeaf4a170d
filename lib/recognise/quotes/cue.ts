import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../data/function-words.ts';
import { type CueEntry, cueEntries } from './cue-lexicon.ts';
import type { Piece, Range } from './pieces.ts';

/** A verb group that may give words to somebody: its auxiliaries, adverbs, verb and particle. */
export interface Cue extends Range {
  /** Index of the verb itself. */
  readonly verb: number;
  readonly entry: CueEntry;
  readonly negated: boolean;
  readonly passive: boolean;
  /** False for 'saying', 'to say': its subject stands elsewhere. */
  readonly finite: boolean;
}

const NEGATION = /^(?:not|never|nor|neither|hardly)$|n['’]t$|^cannot$/u;
const NAME_LIKE = /^\p{Lu}/u;

/** The cue whose verb stands at `at`, or undefined where the word there is no verb of speech or thought. */
export function cueAt(pieces: readonly Piece[], at: number, sentence: Range): Cue | undefined {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== 'word') return undefined;
  const entries = cueEntries(piece.lower);
  if (entries.length === 0) return undefined;
  const entry =
    withParticle(entries, pieces[at + 1]?.lower) ?? entries.find((e) => e.particle === '');
  if (entry === undefined) return undefined;
  const group = groupLeft(pieces, at, sentence.first);
  const end = at + (entry.particle === '' ? 1 : 2);
  const cue = { first: group.first, end, verb: at, entry, negated: group.negated };
  const past = entry.form === 'past' || entry.form === 'past-participle';
  const passive = past && group.be && !group.have;
  const perfect = past && group.have;
  const progressive = entry.form === 'participle' && group.be;
  const finite = entry.form !== 'participle' ? !group.to || group.modal : progressive;
  if (passive || perfect || progressive)
    return { ...cue, passive: passive || group.been, finite: true };
  if (!isVerbHere(pieces, { at, first: group.first }, entry, sentence)) return undefined;
  return { ...cue, passive: false, finite };
}

function withParticle(
  entries: readonly CueEntry[],
  next: string | undefined,
): CueEntry | undefined {
  return next === undefined ? undefined : entries.find((entry) => entry.particle === next);
}

interface Left {
  first: number;
  negated: boolean;
  be: boolean;
  have: boolean;
  been: boolean;
  modal: boolean;
  to: boolean;
}

/** Walks over auxiliaries, adverbs and 'to' to the left of a verb. */
function groupLeft(pieces: readonly Piece[], at: number, from: number): Left {
  const left: Left = {
    first: at,
    negated: false,
    be: false,
    have: false,
    been: false,
    modal: false,
    to: false,
  };
  for (let i = at - 1; i >= Math.max(from, at - 6); i -= 1) {
    const lower = pieces[i]?.lower ?? '';
    if (!isGroupWord(pieces, i)) break;
    left.first = i;
    if (NEGATION.test(lower)) left.negated = true;
    if (BE.has(lower) || /^['’](?:re|m)$/u.test(lower)) left.be = true;
    if (lower === 'been') left.been = true;
    if (/^(?:has|have|had|['’]ve|having)$/u.test(lower)) left.have = true;
    if (MODALS.has(lower) || /^(?:do|does|did)$/u.test(lower)) left.modal = true;
    if (lower === 'to') left.to = true;
  }
  return left;
}

function isGroupWord(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece === undefined || piece.kind !== 'word') return false;
  if (NAME_LIKE.test(piece.text) && !isAdverb(piece.lower)) return false;
  return (
    AUXILIARIES.has(piece.lower) ||
    MODALS.has(piece.lower) ||
    piece.lower === 'to' ||
    isAdverb(piece.lower)
  );
}

/** Adverbs of the list and words in -ly. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
}

/** Tells a verb from the noun or adjective of the same form by what stands before it. */
function isVerbHere(
  pieces: readonly Piece[],
  { at, first }: { readonly at: number; readonly first: number },
  entry: CueEntry,
  sentence: Range,
): boolean {
  const before = first - 1 >= sentence.first ? pieces[first - 1] : undefined;
  if (first < at && entry.form === 'base') return true;
  if (before === undefined) return entry.form === 'participle' || entry.form === 'past';
  const lower = before.lower;
  if (DETERMINERS.has(lower) && !SUBJECT_PRONOUNS.has(lower)) {
    return (
      entry.form !== 'base' && /^(?:both|all|some|many|most|several|few|this|that)$/u.test(lower)
    );
  }
  if (POSSESSIVES.has(lower)) return false;
  if (PREPOSITIONS.has(lower)) return entry.form === 'participle';
  if (entry.form === 'base') return isPluralSubject(before) || before.kind === 'mark';
  return entry.form !== 'third' || before.kind !== 'number';
}

function isPluralSubject(before: Piece): boolean {
  if (/^(?:i|you|we|they|who|and)$/u.test(before.lower)) return true;
  return (
    before.lower.endsWith('s') ||
    /^(?:people|men|women|police)$/u.test(before.lower) ||
    /^\p{Lu}/u.test(before.text)
  );
}
