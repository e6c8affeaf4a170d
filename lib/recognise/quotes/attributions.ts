import { contentBefore } from './before-cue.ts';
import { behindContent, behindQuote } from './behind.ts';
import { colonAttribution } from './colon.ts';
import { contentEnd, contentStart, takesContent } from './content.ts';
import { type Cue, cueAt } from './cue.ts';
import { isCueNoun, nounAttribution } from './noun-cue.ts';
import type { Piece, Range } from './pieces.ts';
import { holdsQuote, isReportedClause } from './reported.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';

/** Words behind 'according to' that name no person, in pieces. */
const LONGEST_PHRASE = 30;

/** A cue with its speaker's words and the ranges of pieces that were said. */
export interface Attribution {
  readonly cue: Range;
  readonly speaker: Range | null;
  readonly contents: readonly Range[];
  readonly because: string;
}

/** A sentence that is being read from left to right. */
export interface Scan {
  readonly pieces: readonly Piece[];
  readonly sentence: Range;
  /** Index behind the last piece that an attribution took. */
  readonly taken: number;
  /** Who spoke last in this sentence. */
  readonly speaker: Range | null;
}

/** Reads one sentence for who said what. */
export function attributionsOf(pieces: readonly Piece[], sentence: Range): Attribution[] {
  let scan: Scan = { pieces, sentence, taken: sentence.first, speaker: null };
  const found: Attribution[] = [];
  for (let i = sentence.first; i < sentence.end; i += 1) {
    const attribution =
      accordingTo(scan, i) ??
      behindQuote(scan, i) ??
      byCue(scan, i) ??
      nounAttribution(scan, i) ??
      colonAttribution(scan, i);
    if (attribution === undefined) continue;
    found.push(attribution);
    const last = attribution.contents.at(-1);
    i = Math.max(i, attribution.cue.end - 1, (last?.end ?? 0) - 1, ownEnd(attribution) - 1);
    scan = { pieces, sentence, taken: i + 1, speaker: attribution.speaker ?? scan.speaker };
  }
  return found;
}

/** The end of the speaker's words, where they stand behind the cue. */
function ownEnd({ speaker, cue }: Attribution): number {
  return speaker !== null && speaker.first >= cue.first ? speaker.end : 0;
}

function byCue(scan: Scan, at: number): Attribution | undefined {
  const cue = cueAt(scan.pieces, at, scan.sentence);
  if (cue === undefined || cue.negated || cue.passive) return undefined;
  return behindContent(scan, cue) ?? beforeContent(scan, cue);
}

/** 'X said that …', 'adding that …', 'criticised …'. */
function beforeContent(scan: Scan, cue: Cue): Attribution | undefined {
  const { pieces, sentence } = scan;
  const start = contentStart(pieces, cue, sentence);
  if (start < 0 || !takesContent(pieces, cue, start)) return undefined;
  const content = { first: start, end: contentEnd(pieces, start, sentence) };
  if (!holdsQuote(pieces, content) && !isReportedClause(pieces, cue, content)) return undefined;
  const speaker = speakerOf(scan, cue);
  if (speaker === undefined) return undefined;
  return {
    cue: { first: cue.first, end: cue.end },
    speaker,
    contents: [content],
    because: `${cue.entry.lemma} before what was said`,
  };
}

/** The subject of the cue; for a participle, an infinitive or a second verb that of the clause before. */
function speakerOf(scan: Scan, cue: Cue): Range | null | undefined {
  const { pieces, sentence } = scan;
  const before = pieces[cue.first - 1];
  const infinitive = !cue.finite && cue.entry.form !== 'participle';
  const apart = !cue.finite && before?.kind === 'mark' && before.text !== ')';
  if (cue.first > sentence.first && !infinitive && !apart) {
    const own = subjectBefore(pieces, cue.first, sentence);
    if (own !== undefined && (cue.finite || !holdsSpeech(pieces, own))) return own;
  }
  return scan.speaker ?? mainSubject(pieces, cue.first, sentence) ?? null;
}

/** 'issued a statement saying': the statement is not who speaks. */
function holdsSpeech(pieces: readonly Piece[], phrase: Range): boolean {
  return isCueNoun(pieces[phrase.end - 1]?.lower ?? '');
}

/** 'According to X, …' and '…, according to X'. */
function accordingTo(scan: Scan, at: number): Attribution | undefined {
  const { pieces, sentence } = scan;
  if (pieces[at]?.lower !== 'according' || pieces[at + 1]?.lower !== 'to') return undefined;
  const speaker = subjectAfter(pieces, at + 2, sentence) ?? plainPhrase(pieces, at + 2, sentence);
  if (speaker === undefined) return undefined;
  const cue = { first: at, end: at + 2 };
  const because = 'according to';
  const before = at > scan.taken + 1 ? contentBefore(scan, at) : undefined;
  if (before !== undefined) return { cue, speaker, contents: [before], because };
  let start = speaker.end;
  while (start < sentence.end && pieces[start]?.text !== ',') start += 1;
  start += 1;
  if (start >= sentence.end) return undefined;
  return {
    cue,
    speaker,
    contents: [{ first: start, end: contentEnd(pieces, start, sentence) }],
    because,
  };
}

function plainPhrase(pieces: readonly Piece[], at: number, sentence: Range): Range | undefined {
  let end = at;
  while (end < Math.min(sentence.end, at + LONGEST_PHRASE) && pieces[end]?.kind !== 'mark')
    end += 1;
  return end > at ? { first: at, end } : undefined;
}
