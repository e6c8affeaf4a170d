import { cueAt } from './cue.ts';
import { spanOf } from './draft.ts';
import { mainSubject } from './main-subject.ts';
import type { Pieces } from './pieces.ts';
import type { Intro } from './standalone.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';

/** How many pieces before the colon the verb that announces may stand. */
const LOOK_BACK = 40;

/** Who is announced to speak in the next paragraph by a last sentence that ends in a colon; null where nobody is. */
export function introOf({ pieces, sentences }: Pieces): Intro | null {
  const sentence = sentences.at(-1);
  if (sentence === undefined || pieces[sentence.end - 1]?.text !== ':') return null;
  const colon = sentence.end - 1;
  for (let i = colon - 1; i >= Math.max(sentence.first, colon - LOOK_BACK); i -= 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue === undefined || cue.negated) continue;
    const speaker =
      subjectBefore(pieces, cue.first, sentence) ??
      subjectAfter(pieces, cue.end, sentence) ??
      mainSubject(pieces, cue.first, sentence);
    return {
      cue: spanOf(pieces, { first: cue.first, end: cue.end }),
      speaker: speaker === undefined ? null : spanOf(pieces, speaker),
    };
  }
  const speaker = mainSubject(pieces, colon, sentence);
  return {
    cue: spanOf(pieces, { first: colon, end: sentence.end }),
    speaker: speaker === undefined ? null : spanOf(pieces, speaker),
  };
}
