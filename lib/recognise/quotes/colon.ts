import { CONJUNCTIONS } from '../../data/quotes-words.ts';
import type { Attribution, Scan } from './attributions.ts';
import type { Piece } from './pieces.ts';
import { isVerbLike } from './word-class.ts';

/** The words before the colon name the speaker only if they are few. */
const LONGEST_NAME = 8;
const LONGEST_DESCRIPTION = 14;
const CAPITAL = /^\p{Lu}/u;

/** 'Pat Oster: “We will not”', 'More from the report: “…”': words before a colon or a dash, without a verb, that name who is quoted. */
export function colonAttribution(scan: Scan, at: number): Attribution | undefined {
  const { pieces, sentence } = scan;
  if (pieces[at]?.text !== ':' || !pieces[at + 1]?.run || at + 1 >= sentence.end) return undefined;
  const from = Math.max(sentence.first, scan.taken);
  const first = wholeName(pieces, at, from) ?? nameStart(pieces, at, from);
  if (first === undefined) return undefined;
  return {
    cue: { first: at, end: at + 1 },
    speaker: { first, end: at },
    contents: [{ first: at + 1, end: at + 2 }],
    because: 'named before a colon',
  };
}

/** 'Pat Oster, head of the union:' — all of a short sentence without a verb. */
function wholeName(pieces: readonly Piece[], colon: number, from: number): number | undefined {
  if (colon - from > LONGEST_DESCRIPTION || !CAPITAL.test(pieces[from]?.text ?? ''))
    return undefined;
  for (let i = from; i < colon; i += 1) {
    if (isVerbLike(pieces, i) || pieces[i]?.run || CONJUNCTIONS.has(pieces[i]?.lower ?? ''))
      return undefined;
  }
  return from;
}

/** Where the name before a colon begins; undefined where the words are no name. */
function nameStart(pieces: readonly Piece[], colon: number, from: number): number | undefined {
  let first = colon;
  while (first > from && colon - first < LONGEST_NAME) {
    const before = pieces[first - 1];
    if (before === undefined || before.run !== null || !/^[\p{L}\p{N}.&'’()]/u.test(before.text))
      break;
    if (before.kind === 'word' && !CAPITAL.test(before.text)) {
      if (!/^(?:of|the|for|and|de|al|van|von|['’]s)$/u.test(before.lower)) break;
    }
    first -= 1;
  }
  while (first < colon && !CAPITAL.test(pieces[first]?.text ?? '')) first += 1;
  const opening = pieces[first - 1];
  const clear =
    first === from ||
    opening === undefined ||
    opening.kind === 'mark' ||
    CONJUNCTIONS.has(opening.lower);
  return first < colon && clear ? first : undefined;
}
