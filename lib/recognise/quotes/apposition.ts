import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../data/quotes-words.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const CAPITAL = /^\p{Lu}/u;
const RELATIVE = /^(?:who|which|that|whose|where|whom)$/u;

/**
 * 'Pat Oster, a farmer from Sumter, Iowa, said', 'Pat Oster, a farmer who runs a mill, a big one, said': what stands before a
 * closing comma is told of a name before it. Where that name begins; the phrase's own start where there is none.
 */
export function withName(pieces: readonly Piece[], { first, end }: Range, sentence: Range): number {
  const opening = openingName(pieces, { first, end }, sentence);
  return opening ?? behindName(pieces, first, sentence);
}

/** The name that opens the sentence, if nothing but what is told of it follows up to the closing comma. */
function openingName(
  pieces: readonly Piece[],
  { first, end }: Range,
  sentence: Range,
): number | undefined {
  let name = sentence.first;
  while (isLead(pieces[name]) && name < first) name += 1;
  let comma = name;
  while (isNamePart(pieces[comma]) && comma < first) comma += 1;
  if (comma === name || !CAPITAL.test(pieces[name]?.text ?? '')) return undefined;
  if (pieces[comma]?.text !== ',' || !isAppositive(pieces[comma + 1])) return undefined;
  let told = false;
  for (let i = comma + 1; i < end - 1; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.run !== null || /^[;:—]$/u.test(piece.text)) return undefined;
    if (piece.text === ',') told = false;
    if (RELATIVE.test(piece.lower)) told = true;
    if (!told && isVerbLike(pieces, i)) return undefined;
  }
  return name;
}

/** 'But', 'However': before the subject, and no part of it. */
function isLead(piece: Piece | undefined): boolean {
  if (piece === undefined || SUBORDINATORS.has(piece.lower)) return false;
  return CONJUNCTIONS.has(piece.lower) || isAdverb(piece);
}

/** The name right before a phrase and its comma: where the name begins; `first` where there is none. */
function behindName(pieces: readonly Piece[], first: number, sentence: Range): number {
  const comma = PREPOSITIONS.has(pieces[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (pieces[comma]?.text !== ',' || !isAppositive(pieces[comma + 1])) return first;
  let name = comma;
  while (name > sentence.first && isNamePart(pieces[name - 1])) name -= 1;
  while (name < comma && !CAPITAL.test(pieces[name]?.text ?? '')) name += 1;
  const before = pieces[name - 1];
  const opens =
    name === sentence.first ||
    before === undefined ||
    before.kind === 'mark' ||
    CONJUNCTIONS.has(before.lower) ||
    isAdverb(before);
  return name < comma && opens ? name : first;
}

function isNamePart(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.run !== null) return false;
  if (PREPOSITIONS.has(piece.lower) && piece.text !== 'of') return false;
  return /^(?:\p{Lu}.*|[.&'’()-]|of|the|de|van|von|al)$/u.test(piece.text);
}

/** A word that opens the description of a name before it: 'a farmer', 'president of', 'during a visit', '44'. */
function isAppositive(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (piece.kind === 'number') return true;
  if (DETERMINERS.has(piece.lower) || PREPOSITIONS.has(piece.lower)) return true;
  return /^(?:who|whose|which)$|(?:er|or|ist|ian|ent|man|woman|ary|head|chief|chair|dean)$/u.test(
    piece.lower,
  );
}
