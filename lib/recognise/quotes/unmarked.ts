import { cueAt } from './cue.ts';
import { type Draft, spanOf } from './draft.ts';
import type { Piece, Pieces, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';

const FIRST_PERSON = /^(?:i|my|me|we|our)$/u;
/** A sentence that only says who spoke is no longer than this, in pieces. */
const LONGEST_ATTRIBUTION = 12;

/**
 * A paragraph in the first person that lost its marks and closes with a bare 'Oster told reporters.': all before it was said.
 * Machine-translated pages do so. undefined where the paragraph is none.
 */
export function unmarkedSpeech(block: Pieces): Draft | undefined {
  const { pieces, sentences } = block;
  const last = sentences.at(-1);
  const first = sentences[0];
  if (last === undefined || first === undefined || sentences.length < 2) return undefined;
  if (last.end - last.first > LONGEST_ATTRIBUTION) return undefined;
  const said = pieces.slice(first.first, last.first);
  if (said.some((piece) => piece.run !== null)) return undefined;
  if (!said.some((piece) => FIRST_PERSON.test(piece.lower))) return undefined;
  const attribution = bareAttribution(pieces, last);
  if (attribution === undefined) return undefined;
  const span = spanOf(pieces, { first: first.first, end: last.first });
  return {
    ...span,
    kind: 'direct',
    parts: [span],
    cue: spanOf(pieces, attribution.cue),
    speaker: spanOf(pieces, attribution.speaker),
    carrier: null,
    broken: null,
    because: 'a paragraph in the first person that closes with who spoke',
    goesOnWith: null,
  };
}

/** 'Oster told reporters on Monday.': a subject, a verb of speech, and nothing that was said. */
function bareAttribution(
  pieces: readonly Piece[],
  sentence: Range,
): { readonly cue: Range; readonly speaker: Range } | undefined {
  for (let i = sentence.first + 1; i < sentence.end; i += 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue === undefined) continue;
    if (!cue.finite || cue.negated || cue.passive) return undefined;
    const { classes } = cue.entry;
    if (!classes.has('speech') && !classes.has('address')) return undefined;
    const rest = sentence.end - cue.end;
    const speaker = subjectBefore(pieces, cue.first, sentence);
    if (speaker?.first !== sentence.first || rest > (classes.has('address') ? 6 : 1))
      return undefined;
    return { cue: { first: cue.first, end: cue.end }, speaker };
  }
  return undefined;
}
