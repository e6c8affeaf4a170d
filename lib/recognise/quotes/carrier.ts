import { OUTLET_NAMES, OUTLET_WORDS, PLATFORMS } from '../../data/outlets.ts';
import { TIME_WORDS } from '../../data/quotes-words.ts';
import type { Attribution } from './attributions.ts';
import { cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';

/** A carrier stands within so many pieces of its cue: 'said on Monday in a long interview with the Halvek Gazette'. */
const NEAR_CUE = 30;
/** No outlet's name is longer, in pieces. */
const LONGEST_NAME = 8;
const CAPITAL = /^\p{Lu}/u;
const JOINS = /^(?:of|the|and|&|-|della|de|for)$/u;
const ARTICLE = /^(?:the|an?|its|this)$/u;
/** What stands before a carrier: told, an interview with, a post on, published by, according to. */
const BEFORE = /^(?:tell|tells|told|telling|to|with|on|by|via|in|through)$/u;
const KNOWN = new RegExp(`(?:^| )(?:${OUTLET_NAMES})(?: |$)`, 'u');
const OUTLET = new RegExp(` (?:${OUTLET_WORDS.replaceAll(' ', '|')})$`, 'iu');
const PLATFORM = new RegExp(`^(?:${PLATFORMS})$`, 'u');

/**
 * Who carried what was said: the outlet it was told to, the programme or platform it was said on, the agency that reported
 * it. Only a name that is an outlet's by its words; null where none stands beside the cue.
 */
export function carrierOf(
  pieces: readonly Piece[],
  sentence: Range,
  { cue, speaker, contents }: Attribution,
): Range | null {
  const from = Math.max(sentence.first, cue.first - NEAR_CUE);
  const limit = Math.min(sentence.end, cue.end + NEAR_CUE);
  for (let i = from; i < limit; i += 1) {
    const content = contents.find(({ first, end }) => first <= i && i < end);
    if (content !== undefined) {
      i = content.end - 1;
      continue;
    }
    const end = nameEnd(pieces, i, limit);
    if (end === i) continue;
    const range = { first: i, end };
    const speaks = speaker !== null && i <= speaker.first + 1 && speaker.first <= i;
    if (!speaks && carries(pieces, sentence, range)) return range;
    i = end - 1;
  }
  return null;
}

/** Where the capitalised words that begin at `first` end; `first` where none begin there. */
function nameEnd(pieces: readonly Piece[], first: number, limit: number): number {
  let end = first;
  for (let i = first; i < Math.min(limit, first + LONGEST_NAME); i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.run !== null) break;
    if (CAPITAL.test(piece.text) && !TIME_WORDS.has(piece.lower)) end = i + 1;
    else if (end === first || !JOINS.test(piece.lower)) break;
  }
  return end;
}

function carries(pieces: readonly Piece[], sentence: Range, { first, end }: Range): boolean {
  const opening = ARTICLE.test(pieces[first]?.lower ?? '') ? first + 1 : first;
  const words = pieces
    .slice(opening, end)
    .map(({ text }) => text)
    .join(' ');
  let before = first - 1;
  if (ARTICLE.test(pieces[before]?.lower ?? '')) before -= 1;
  const leads = before >= sentence.first && BEFORE.test(pieces[before]?.lower ?? '');
  if (PLATFORM.test(words)) return leads && pieces[before]?.lower === 'on';
  if (!KNOWN.test(words) && !OUTLET.test(words)) return false;
  return leads || reports(pieces, sentence, { first, end });
}

/** '…, Oster said, Reuters reported.' */
function reports(pieces: readonly Piece[], sentence: Range, { first, end }: Range): boolean {
  const cue = cueAt(pieces, end, sentence);
  const closes = cue !== undefined && /^[.,]?$/u.test(pieces[cue.end]?.text ?? '');
  return pieces[first - 1]?.text === ',' && closes;
}
