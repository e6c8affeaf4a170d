import type { CueClass } from '../../data/quotes-cues.ts';
import { PREPOSITIONS } from '../../data/quotes-words.ts';
import { sourceAttribution } from './according.ts';
import { behindContent, behindQuote, isClosedBehind } from './behind.ts';
import { colonAttribution } from './colon.ts';
import { contentEnd } from './content.ts';
import { contentStart, takesContent } from './content-start.ts';
import { type Cue, cueAt } from './cue.ts';
import { clauseSubject, mainSubject, subjectBehind } from './main-subject.ts';
import { beforeNextVoice } from './next-voice.ts';
import { isCueNoun, nounAttribution } from './noun-cue.ts';
import type { Piece, Range } from './pieces.ts';
import { holdsQuote } from './reported.ts';
import { saidBehind } from './said.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';

/** An attribution that closes its sentence stands within so many pieces of the end. */
const CLOSING_WITHIN = 8;

const SPEAKS: readonly CueClass[] = ['speech', 'utter', 'address', 'ask', 'judgement'];

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
  const closing = closingAttribution(scan);
  if (closing !== undefined) return [closing];
  const found: Attribution[] = [];
  for (let i = sentence.first; i < sentence.end; i += 1) {
    const attribution =
      sourceAttribution(scan, i) ??
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

/** A whole sentence without marks that closes with who said it: 'Oster praised the plan, Lind said.' */
function closingAttribution(scan: Scan): Attribution | undefined {
  const { pieces, sentence } = scan;
  const from = Math.max(sentence.first + 2, sentence.end - CLOSING_WITHIN);
  for (let i = sentence.end - 1; i >= from; i -= 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue === undefined || cue.negated || cue.passive) continue;
    const found = aroundCue(scan, cue);
    const content = found?.contents[0];
    const whole = found?.contents.length === 1 && content?.first === sentence.first;
    if (!whole || content === undefined) return undefined;
    return holdsQuote(pieces, content) && holdsSpeechCue(scan, content) ? undefined : found;
  }
  return undefined;
}

/** Does somebody else speak in the words: 'Oster said it was “a shame,” and “a crime,” Lind said'? */
function holdsSpeechCue({ pieces, sentence }: Scan, { first, end }: Range): boolean {
  for (let i = first; i < end; i += 1) {
    const cue = cueAt(pieces, i, sentence);
    if (cue !== undefined && SPEAKS.some((name) => cue.entry.classes.has(name))) return true;
  }
  return false;
}

/** The end of the speaker's words, where they stand behind the cue. */
function ownEnd({ speaker, cue }: Attribution): number {
  return speaker !== null && speaker.first >= cue.first ? speaker.end : 0;
}

function byCue(scan: Scan, at: number): Attribution | undefined {
  const cue = cueAt(scan.pieces, at, scan.sentence);
  if (cue === undefined || cue.negated) return undefined;
  if (cue.passive) return passiveQuote(scan, cue);
  return aroundCue(scan, cue) ?? beforeContent(scan, cue);
}

/** '…, X said': words without marks only where the verb says of itself that somebody spoke, not '…, X continued'. */
function aroundCue(scan: Scan, cue: Cue): Attribution | undefined {
  const found = behindContent(scan, cue);
  if (cue.entry.classes.has('speech') || cue.entry.classes.has('address')) return found;
  return found?.contents.some((content) => holdsQuote(scan.pieces, content)) ? found : undefined;
}

/** 'was asked by Oster whether “…”': whom the verb in the passive has behind it speaks. */
function byAgent({ pieces, sentence }: Scan, cue: Cue): Attribution | undefined {
  if (pieces[cue.end]?.lower !== 'by') return undefined;
  const speaker = subjectAfter(pieces, cue.end + 1, sentence);
  if (speaker === undefined) return undefined;
  const start = pieces[speaker.end]?.text === ',' ? speaker.end + 1 : speaker.end;
  const next = pieces[start];
  if (
    start >= sentence.end ||
    !(next?.run || /^(?:as|that|whether|if|to)$/u.test(next?.lower ?? ''))
  )
    return undefined;
  const content = { first: start, end: contentEnd(pieces, start, sentence) };
  if (!holdsQuote(pieces, content)) return undefined;
  const because = `${cue.entry.lemma} in the passive, by a speaker`;
  return { cue: { first: cue.first, end: cue.end }, speaker, contents: [content], because };
}

/** 'have been described as “grim”': words in marks that were said, by nobody who is named. */
function passiveQuote(scan: Scan, cue: Cue): Attribution | undefined {
  const agent = byAgent(scan, cue);
  if (agent !== undefined) return agent;
  const { pieces, sentence } = scan;
  const at = pieces[cue.end]?.lower === 'as' ? cue.end + 1 : cue.end;
  const piece = pieces[at];
  if (at >= sentence.end || !piece?.run || piece.title) return undefined;
  const because = `${cue.entry.lemma} in the passive before the quote`;
  const contents = [{ first: at, end: at + 1 }];
  return { cue: { first: cue.first, end: cue.end }, speaker: null, contents, because };
}

/** 'X said that …', 'adding that …', 'criticised …'. */
function beforeContent(scan: Scan, cue: Cue): Attribution | undefined {
  const { pieces, sentence } = scan;
  const start = contentStart(pieces, cue, sentence);
  if (start < 0 || !takesContent(pieces, cue, start)) return undefined;
  if (!announced(pieces, cue, start) && isClosedBehind(scan, start)) return undefined;
  const speaker = speakerOf(scan, cue);
  if (speaker === undefined) return undefined;
  const said = saidBehind(pieces, cue, start, { sentence, speaker });
  if (said === undefined) return undefined;
  return {
    cue: { first: cue.first, end: cue.end },
    speaker,
    contents: [beforeSpeaker(beforeNextVoice(pieces, said.content, sentence), speaker)],
    because: `${cue.entry.lemma} ${said.brief ? 'tells in brief' : 'before'} what was said`,
  };
}

/** 'Calling it “a shame,” Oster left': what was said ends where its speaker is named behind it. */
function beforeSpeaker(content: Range, speaker: Range | null): Range {
  if (speaker === null || speaker.first <= content.first || speaker.first >= content.end)
    return content;
  return { first: content.first, end: speaker.first };
}

/** Does a colon or a comma between a cue and what begins at `start` announce it? */
function announced(pieces: readonly Piece[], cue: Cue, start: number): boolean {
  return start > cue.end && /^[:,]$/u.test(pieces[start - 1]?.text ?? '');
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
  if (cue.first === sentence.first || isOpening(scan, cue))
    return subjectBehind(pieces, cue.end, sentence) ?? null;
  const own = scan.speaker === null ? undefined : clauseSubject(scan, cue.first);
  return own ?? scan.speaker ?? mainSubject(pieces, cue.first, sentence) ?? null;
}

/** 'After saying …', 'In calling …': the subject comes behind what was said. */
function isOpening({ pieces, sentence }: Scan, { first, finite }: Cue): boolean {
  const opening = pieces[sentence.first]?.lower ?? '';
  return !finite && first === sentence.first + 1 && PREPOSITIONS.has(opening);
}

/** 'issued a statement saying': the statement is not who speaks. */
function holdsSpeech(pieces: readonly Piece[], phrase: Range): boolean {
  return isCueNoun(pieces[phrase.end - 1]?.lower ?? '');
}
