import { CONJUNCTIONS, PREPOSITIONS } from '../../data/quotes-words.ts';
import type { Cue } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

/** A bare clause shows its verb within so many pieces. */
const VERB_WITHIN = 30;
const OPENS_CLAUSE = /^(?:that|whether|if|how|why|what|who|he|she|they|it|we|there|i|you)$/u;

/** Are some of the words in quotation marks? */
export function holdsQuote(pieces: readonly Piece[], content: Range): boolean {
  for (let i = content.first; i < content.end; i += 1) {
    if (pieces[i]?.run && pieces[i]?.title !== true) return true;
  }
  return false;
}

/**
 * Are words without marks a statement that the cue gives to somebody? A clause, of a verb of speech or thought that is no bare
 * infinitive ('to say') and no restrictive 'who said'. What is praised, wanted or called for is no statement.
 */
export function isReportedClause(pieces: readonly Piece[], cue: Cue, content: Range): boolean {
  const { classes, form } = cue.entry;
  if (!cue.finite && form !== 'participle') return false;
  if (pieces[cue.first - 1]?.lower === 'who' && pieces[cue.first - 2]?.text !== ',') return false;
  const opening = pieces[content.first];
  if (opening === undefined || content.end - content.first < 2) return false;
  if (OPENS_CLAUSE.test(opening.lower)) return true;
  if (!classes.has('speech') && !classes.has('address')) return false;
  if (PREPOSITIONS.has(opening.lower) || CONJUNCTIONS.has(opening.lower)) return false;
  if (opening.lower === 'to' || isAdverb(opening)) return false;
  const end = Math.min(content.end, content.first + VERB_WITHIN);
  for (let i = content.first + 1; i < end; i += 1) if (isVerbLike(pieces, i)) return true;
  return false;
}
