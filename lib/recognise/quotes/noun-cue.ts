import { CUE_NOUNS } from '../../data/quotes-cues.ts';
import {
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../data/quotes-words.ts';
import type { Attribution, Scan } from './attributions.ts';
import { contentEnd } from './content.ts';
import { mainSubject } from './main-subject.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectBefore } from './subject.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

const NOUNS: ReadonlySet<string> = new Set(
  CUE_NOUNS.split(' ').flatMap((noun) => [noun, `${noun}s`]),
);

/** Behind 'that' a past form has the noun for its subject: 'a claim that originated in Torvik'. */
const PAST = /^\p{Ll}{3,}ed$/u;

/** What words are given out in. */
const MEDIA: ReadonlySet<string> = new Set(
  'letter tweet memo email interview speech video post release note op-ed ad address essay conference'.split(
    ' ',
  ),
);

/** Is it what words are given out in: 'interview', 'statement', 'press conference'? */
export function isMedium(lower: string): boolean {
  return MEDIA.has(lower) || lower === 'statement';
}

/** Does the noun name something said: 'statement', 'letters'? */
export function isCueNoun(lower: string): boolean {
  return NOUNS.has(lower) || MEDIA.has(lower);
}

/** 'her claim that …', 'made the point that …': a noun that holds what was said. */
export function nounAttribution(scan: Scan, at: number): Attribution | undefined {
  const { pieces, sentence } = scan;
  const noun = pieces[at];
  if (noun === undefined || !NOUNS.has(noun.lower)) return undefined;
  if (pieces[at + 1]?.lower !== 'that' || at + 3 >= sentence.end) return undefined;
  const opening = pieces[at + 2];
  if (PAST.test(opening?.text ?? '')) return undefined;
  if (isVerbLike(pieces, at + 2) || (isAdverb(opening) && opening?.lower !== 'there'))
    return undefined;
  const first = phraseFirst(pieces, at, sentence);
  return {
    cue: { first, end: at + 1 },
    speaker:
      owner(pieces, first, sentence) ??
      scan.speaker ??
      mainSubject(pieces, first, sentence) ??
      null,
    contents: [{ first: at + 1, end: contentEnd(pieces, at + 1, sentence) }],
    because: `${noun.lower} that holds what was said`,
  };
}

function phraseFirst(pieces: readonly Piece[], at: number, sentence: Range): number {
  let first = at;
  while (first > sentence.first && at - first < 4) {
    const before = pieces[first - 1];
    if (before === undefined || before.kind !== 'word') break;
    if (POSSESSIVES.has(before.lower)) break;
    first -= 1;
    if (DETERMINERS.has(before.lower)) break;
  }
  return first;
}

/** 'Oster’s claim', 'her claim'. */
function owner(pieces: readonly Piece[], first: number, sentence: Range): Range | undefined {
  const mark = pieces[first - 1];
  if (mark === undefined || first <= sentence.first) return undefined;
  if (/^(?:his|her|their|its|my|our)$/u.test(mark.lower)) return { first: first - 1, end: first };
  if (!/^['’]s?$/u.test(mark.lower)) return undefined;
  const whole = subjectBefore(pieces, first - 1, sentence);
  const phrase = whole
    ? { first: ownName(pieces, whole), end: whole.end }
    : nameBefore(pieces, first - 1, sentence);
  return phrase !== undefined && !SUBJECT_PRONOUNS.has(pieces[phrase.first]?.lower ?? '')
    ? phrase
    : undefined;
}

/** 'a check on Oster’s claim': the name behind the preposition owns it, not the check. */
function ownName(pieces: readonly Piece[], { first, end }: Range): number {
  for (let i = end - 2; i > first; i -= 1) {
    if (!PREPOSITIONS.has(pieces[i]?.lower ?? '') || pieces[i]?.lower === 'of') continue;
    return i + 1;
  }
  return first;
}

/** 'seized on Oster’s claim': the name alone. */
function nameBefore(pieces: readonly Piece[], end: number, sentence: Range): Range | undefined {
  let first = end;
  while (first > sentence.first && /^(?:\p{Lu}|\.$)/u.test(pieces[first - 1]?.text ?? ''))
    first -= 1;
  return first < end ? { first, end } : undefined;
}
