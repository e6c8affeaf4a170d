import { AUXILIARIES, BE, MODALS } from '../../data/quotes-words.ts';
import { type CueEntry, cueEntries } from './cue-lexicon.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isNounHere } from './word-class.ts';

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
const HAVE = /^(?:has|have|had|['’]ve|having)$/u;
const DO = /^(?:do|does|did)$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
const NAME_LIKE = /^\p{Lu}/u;
/** A headline is known by its first words. */
const HEADLINE_WORDS = 24;
/** How many auxiliaries and adverbs stand before a verb at most. */
const LONGEST_GROUP = 6;

/** The cue whose verb stands at `at`, or undefined where the word there is no verb of speech or thought. */
export function cueAt(pieces: readonly Piece[], at: number, sentence: Range): Cue | undefined {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== 'word') return undefined;
  const entries = cueEntries(piece.lower);
  if (entries.length === 0) return undefined;
  const entry = entryOf(entries, pieces[at + 1]?.lower);
  if (entry === undefined) return undefined;
  if (SHOUTED.test(piece.text)) return undefined;
  if (NAME_LIKE.test(piece.text) && at > sentence.first && !isTitleCase(pieces, sentence))
    return undefined;
  const group = groupLeft(pieces, at, sentence.first);
  const end = at + (entry.particle === '' ? 1 : 2);
  const cue = { first: group.first, end, verb: at, entry, negated: group.negated };
  const past = entry.form === 'past' || entry.form === 'past-participle';
  const perfect = past && group.have;
  const passive = past && (group.been || (group.be && !group.have));
  const progressive = entry.form === 'participle' && group.be;
  if (passive || perfect || progressive) return { ...cue, passive, finite: true };
  if (isNounHere(pieces, { at, first: group.first }, entry, sentence)) return undefined;
  const finite = entry.form === 'participle' ? false : !group.to || group.modal;
  return { ...cue, passive: pieces[end]?.lower === 'by' && past, finite };
}

/** A headline in title case: most of its long words are capitalised. Elsewhere a capitalised word is a name, not a verb. */
function isTitleCase(pieces: readonly Piece[], sentence: Range): boolean {
  let long = 0;
  let large = 0;
  for (
    let i = sentence.first;
    i < Math.min(sentence.end, sentence.first + HEADLINE_WORDS);
    i += 1
  ) {
    const text = pieces[i]?.text ?? '';
    if (text.length < 4) continue;
    long += 1;
    if (NAME_LIKE.test(text)) large += 1;
  }
  return large > 2 && large >= 0.8 * long;
}

function entryOf(entries: readonly CueEntry[], next: string | undefined): CueEntry | undefined {
  const particular = entries.find((entry) => entry.particle !== '' && entry.particle === next);
  return particular ?? entries.find((entry) => entry.particle === '');
}

interface Group {
  first: number;
  negated: boolean;
  be: boolean;
  have: boolean;
  been: boolean;
  modal: boolean;
  to: boolean;
}

/** Walks over auxiliaries, adverbs and 'to' to the left of a verb. */
function groupLeft(pieces: readonly Piece[], at: number, from: number): Group {
  const group: Group = {
    first: at,
    negated: false,
    be: false,
    have: false,
    been: false,
    modal: false,
    to: false,
  };
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_GROUP); i -= 1) {
    if (!isGroupWord(pieces[i])) break;
    const lower = pieces[i]?.lower ?? '';
    group.first = i;
    group.negated ||= NEGATION.test(lower);
    group.be ||= BE.has(lower) || /^['’](?:re|m)$/u.test(lower);
    group.been ||= lower === 'been' || lower === 'being';
    group.have ||= HAVE.test(lower);
    group.modal ||= MODALS.has(lower) || DO.test(lower);
    group.to ||= lower === 'to';
  }
  while (group.first < at && isAdverb(pieces[group.first])) group.first += 1;
  return group;
}

function isGroupWord(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind !== 'word') return false;
  const { lower } = piece;
  if (lower === "'s" || lower === '’s') return false;
  if (isAdverb(piece)) return true;
  if (NAME_LIKE.test(piece.text)) return false;
  return AUXILIARIES.has(lower) || MODALS.has(lower) || lower === 'to';
}
