import type { Span } from '../../model/span.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';

/** 'according to the Orrel health ministry', in either place of the sentence. */
const ACCORDING =
  /(?<![\p{L}])(?:according to|reported by|confirmed by|announced by|released by|compiled by|provided by|estimated by|cited by)\s+(?<who>[^,.;:“”"()\n]{2,90})/giu;
/** 'The Orrel army has reported', 'Police put': a subject before a verb of giving figures. */
const REPORTS =
  /(?:^|[,;”"]\s+)(?<who>(?:[Tt]he\s+|[A-Z])[^,.;:“”"()\n]{1,80}?)(?:\s*\([^()\n]{1,12}\))?\s+(?:(?:has|have|had|also|later|earlier)\s+){0,2}(?:reported|reports|report|said|says|say|confirmed|confirms|announced|estimates|estimated|recorded|put|puts|counted|stated|claimed|told\s+reporters)(?![\p{L}])/gu;
/** ', officials said': a subject in lower case after a comma. */
const TRAILING =
  /,\s+(?<who>(?:the\s+)?\p{Ll}[^,.;:“”"()\n]{1,60}?)\s+(?:(?:has|have)\s+)?(?:said|says|say|reported|announced|confirmed)(?!\p{L})/gu;
/** Where a name goes on into what it says. */
const CUT = /\s+(?:on|that|who|which|in|as|at|after|and|through)\s+(?:\p{Lu}\p{L}+day|\p{Ll}).*$/u;
/** A sentence of nothing but a cue: 'The minister told reporters.' */
const BARE_CUE = /^[\p{L}'’. -]{2,50} (?:told reporters|said|added|told the press)\.$/u;

/** Words that no name of a source holds: what has one is a clause. */
const CLAUSE =
  /(?<!\p{L})(?:when|that|he|she|they|it|after|before|while|who|which|because|whether|if|said|wrote|was|were|is|are|be|been|being|has|had|have|will|would|may|might|must|should|cannot|to|me|him|her|us|them|can|could|not|percent|per cent)(?!\p{L})|^(?:i|you|we|let|having|this|these|those|there|some|most|many|more|less|one|two|\p{N})(?![\p{L}])/iu;

/** The source that a sentence's own cue names; null where it names none. A sentence is read once. */
export function cueSourceReader(
  { article: { text }, sentences }: ArticleWords,
  named: (span: Span) => string | null,
): (index: number) => string | null {
  const known = new Map<number, string | null>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const sentence = sentences[index];
    const found = sentence === undefined ? null : cueIn(text, sentence, named);
    known.set(index, found);
    return found;
  };
}

function cueIn(
  text: string,
  { start, end }: Sentence,
  named: (span: Span) => string | null,
): string | null {
  const words = text.slice(start, end);
  for (const pattern of [ACCORDING, TRAILING, REPORTS]) {
    for (const match of words.matchAll(pattern)) {
      const who = (match.groups?.who ?? '').replace(CUT, '').trim();
      const at = start + match.index + match[0].indexOf(who);
      const name =
        who === '' || CLAUSE.test(who) ? null : named({ start: at, end: at + who.length });
      if (name !== null) return name;
    }
  }
  return null;
}

/** Whether a sentence is nothing but a cue, so that it belongs to what was said before it. */
export function isBareCue(text: string, { start, end }: Sentence): boolean {
  return BARE_CUE.test(text.slice(start, end));
}
