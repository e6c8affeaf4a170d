import { contentEnd, contentStart, endsClause } from './content.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Piece, Range } from './pieces.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** A cue with its speaker's words and the ranges of pieces that were said. */
export interface Attribution {
  readonly cue: Range;
  readonly speaker: Range | null;
  readonly contents: readonly Range[];
  readonly because: string;
}

interface Scan {
  readonly pieces: readonly Piece[];
  readonly sentence: Range;
  /** Index behind the last piece that is already given to an attribution. */
  taken: number;
  speaker: Range | null;
}

/** Reads one sentence from left to right for who said what. */
export function attributionsOf(pieces: readonly Piece[], sentence: Range): Attribution[] {
  const scan: Scan = { pieces, sentence, taken: sentence.first, speaker: null };
  const found: Attribution[] = [];
  for (let i = sentence.first; i < sentence.end; i += 1) {
    const attribution = accordingTo(scan, i) ?? byCue(scan, i);
    if (attribution === undefined) continue;
    found.push(attribution);
    scan.speaker = attribution.speaker ?? scan.speaker;
    const last = attribution.contents.at(-1);
    i = Math.max(attribution.cue.end, last?.end ?? 0, attribution.speaker?.end ?? 0) - 1;
    scan.taken = i + 1;
  }
  return found;
}

function byCue(scan: Scan, at: number): Attribution | undefined {
  const cue = cueAt(scan.pieces, at, scan.sentence);
  if (cue === undefined || cue.negated || cue.passive) return undefined;
  const speech = cue.entry.classes.has('speech') || cue.entry.classes.has('address');
  if (speech && cue.finite) {
    const behind = behindContent(scan, cue);
    if (behind !== undefined) return behind;
  }
  return beforeContent(scan, cue);
}

/** 'X said that …', 'adding that …', 'criticised …'. */
function beforeContent(scan: Scan, cue: Cue): Attribution | undefined {
  const { pieces, sentence } = scan;
  const start = contentStart(pieces, cue, sentence);
  if (start < 0 || !fits(pieces, cue, start)) return undefined;
  const speaker = speakerOf(scan, cue);
  if (speaker === undefined) return undefined;
  const end = contentEnd(pieces, start, sentence);
  return {
    cue: { first: cue.first, end: cue.end },
    speaker,
    contents: [{ first: start, end }],
    because: `${cue.entry.lemma} before what was said`,
  };
}

/** Does the verb take what follows it? */
function fits(pieces: readonly Piece[], cue: Cue, start: number): boolean {
  const { classes } = cue.entry;
  const next = pieces[start];
  if (next === undefined) return false;
  if (next.run !== null) return true;
  const clause = /^(?:that|whether|if|how|why|what|he|she|they|it|we|there|i|you)$/u.test(
    next.lower,
  );
  if (classes.has('speech') || classes.has('address') || classes.has('ask')) return true;
  if (classes.has('thought') || classes.has('finding')) {
    return clause || (classes.has('intent') && next.lower === 'to');
  }
  if (classes.has('intent')) return next.lower === 'to' || classes.has('judgement');
  return classes.has('judgement');
}

/** The subject of the cue; for a participle or a second verb the speaker of the verb before. null = passive or unnamed. */
function speakerOf(scan: Scan, cue: Cue): Range | null | undefined {
  const { pieces, sentence } = scan;
  const before = pieces[cue.first - 1];
  if (cue.finite && before !== undefined && cue.first > sentence.first) {
    const own = subjectBefore(pieces, cue.first, {
      first: Math.max(sentence.first, scan.taken),
      end: sentence.end,
    });
    if (own !== undefined) return own;
  }
  if (
    !cue.finite &&
    before !== undefined &&
    cue.first > sentence.first &&
    /^[\p{L}]/u.test(before.text)
  ) {
    const own = subjectBefore(pieces, cue.first, {
      first: Math.max(sentence.first, scan.taken),
      end: sentence.end,
    });
    if (own !== undefined && scan.speaker === null) return own;
  }
  return scan.speaker;
}

/** '…, X said', '…, said X', also with the content going on behind it. */
function behindContent(scan: Scan, cue: Cue): Attribution | undefined {
  const { pieces, sentence } = scan;
  const normal =
    cue.first > sentence.first
      ? subjectBefore(pieces, cue.first, { first: scan.taken, end: sentence.end })
      : undefined;
  if (
    normal !== undefined &&
    endsContent(pieces, normal.first) &&
    endsClause(pieces, cue, sentence)
  ) {
    const next = contentStart(pieces, cue, sentence);
    const before = contentBefore(scan, normal.first);
    if (before === undefined) return undefined;
    const quoted = pieces[normal.first - 1]?.run !== null || pieces[normal.first - 2]?.run != null;
    if (next >= 0 && !quoted && pieces[cue.end]?.text !== ',') return undefined;
    return withRest(scan, cue, { speaker: normal, before, from: cue.end });
  }
  if (endsContent(pieces, cue.first)) {
    const inverted = subjectAfter(pieces, cue.end, sentence);
    const before = contentBefore(scan, cue.first);
    if (inverted !== undefined && before !== undefined) {
      return withRest(scan, cue, { speaker: inverted, before, from: inverted.end });
    }
  }
  return undefined;
}

/** Does the piece before `at` end something that was said? */
function endsContent(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined) return false;
  return before.run !== null || /^[,—–?!-]$/u.test(before.text);
}

function contentBefore(scan: Scan, at: number): Range | undefined {
  const { pieces } = scan;
  let end = at;
  while (
    end > scan.taken &&
    /^[,—–-]$/u.test(pieces[end - 1]?.text ?? '') &&
    pieces[end - 1]?.run === null
  )
    end -= 1;
  let first = scan.taken;
  while (
    first < end &&
    /^[,;:—–-]$/u.test(pieces[first]?.text ?? '') &&
    pieces[first]?.run === null
  )
    first += 1;
  const quoted = pieces[end - 1]?.run;
  if (quoted && end === at) return { first: startOfQuoted(scan, end - 1, first), end };
  return first < end ? { first, end } : undefined;
}

/** A quote that ends right before its cue: whole words before it in the sentence belong to it only as one clause. */
function startOfQuoted(scan: Scan, run: number, first: number): number {
  const opening = scan.pieces[run]?.run;
  if (!opening) return first;
  const before = scan.pieces[run - 1];
  if (before === undefined || run <= first) return run;
  return /^[,:.]$/u.test(before.text) && before.run === null ? run : first;
}

interface Behind {
  readonly speaker: Range;
  readonly before: Range;
  readonly from: number;
}

/** Adds what goes on behind the attribution: 'But the years, she said, brought a shift'. */
function withRest(scan: Scan, cue: Cue, { speaker, before, from }: Behind): Attribution {
  const { pieces, sentence } = scan;
  const contents = [before];
  const rest = restStart(pieces, from, sentence);
  if (rest >= 0) contents.push({ first: rest, end: contentEnd(pieces, rest, sentence) });
  return {
    cue: { first: cue.first, end: cue.end },
    speaker,
    contents,
    because: `${cue.entry.lemma} ${rest >= 0 ? 'inside' : 'behind'} what was said`,
  };
}

function restStart(pieces: readonly Piece[], from: number, sentence: Range): number {
  for (let i = from; i < Math.min(sentence.end, from + 16); i += 1) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.run !== null) return i;
    if (piece.text !== ',' && piece.text !== ':') continue;
    const next = pieces[i + 1];
    if (next === undefined || i + 1 >= sentence.end) return -1;
    if (next.run !== null) return i + 1;
    return i === from && !isParticiple(pieces, i + 1, sentence) ? i + 1 : -1;
  }
  return -1;
}

function isParticiple(pieces: readonly Piece[], at: number, sentence: Range): boolean {
  for (let i = at; i < Math.min(at + 3, sentence.end); i += 1) {
    if (pieces[i]?.lower.endsWith('ing')) return true;
    if (
      /^(?:according|who|which|referring|but|and|as|while|in|on|during|when|after)$/u.test(
        pieces[i]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

/** 'According to X, …' and '…, according to X'. */
function accordingTo(scan: Scan, at: number): Attribution | undefined {
  const { pieces, sentence } = scan;
  if (pieces[at]?.lower !== 'according' || pieces[at + 1]?.lower !== 'to') return undefined;
  const speaker = subjectAfter(pieces, at + 2, sentence) ?? simplePhrase(pieces, at + 2, sentence);
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

function simplePhrase(pieces: readonly Piece[], at: number, sentence: Range): Range | undefined {
  let end = at;
  while (end < sentence.end && pieces[end]?.kind !== 'mark') end += 1;
  return end > at ? { first: at, end } : undefined;
}
