import { SUBJECT_PRONOUNS } from '../../data/quotes-words.ts';
import { contentEnd } from './content.ts';
import type { Cue } from './cue.ts';
import { leavesObject, narratedContent } from './narrated.ts';
import type { Piece, Range } from './pieces.ts';
import { holdsQuote, isReportedClause } from './reported.ts';
import { isVerbLike } from './word-class.ts';

/** These open a clause that the main clause follows: 'While Oster said the dam was safe, {it broke}'. */
const LEADS_ON = /^(?:while|when|since|after|although|though|as|because|if|even|before|once)$/u;
/** How far behind a comma the main clause shows its verb, in pieces. */
const MAIN_VERB_WITHIN = 12;
/** Verbs whose object comes before the words in marks, behind which the narrator goes on: 'called it “grim” in a tweet'. */
const TAKES_QUOTED_OBJECT =
  /^(?:call|label|brand|dub|accuse|blame|criticize|criticise|describe|characterize|characterise|portray|praise|condemn|denounce)$/u;

/** What things do as well as people: with nobody who does it, nobody spoke. */
const INDICATES =
  /^(?:suggest|show|find|demonstrate|indicate|signal|imply|underscore|underline|reveal|mean|hint|worry|believe|think|point|note)$/u;

/** What was said behind a cue, and how it is told. */
export interface Said {
  readonly content: Range;
  /** Told in brief: the object of a verb such as 'urge', and no statement. */
  readonly brief: boolean;
}

/** Reads what stands behind a cue from `start` on; undefined where nothing there was said. */
export function saidBehind(
  pieces: readonly Piece[],
  cue: Cue,
  start: number,
  { sentence, speaker }: { readonly sentence: Range; readonly speaker: Range | null },
): Said | undefined {
  if (speaker !== null && isBareArticle(pieces, speaker)) return undefined;
  const within = {
    first: sentence.first,
    end: ledClauseEnd(pieces, cue, start, { sentence, speaker }),
  };
  const clause = { first: start, end: contentEnd(pieces, start, within) };
  if (holdsQuote(pieces, clause))
    return { content: quotedObject(pieces, cue, clause), brief: false };
  if (speaker === null && INDICATES.test(cue.entry.lemma)) return undefined;
  if (isReportedClause(pieces, cue, clause)) return { content: clause, brief: false };
  if (speaker === null) return undefined;
  const content = narratedContent(pieces, cue, start, { sentence: within, speaker });
  return content && { content, brief: true };
}

/** 'the previously announced plan': an article alone has an adjective behind it, no verb. */
function isBareArticle(pieces: readonly Piece[], { first, end }: Range): boolean {
  return (
    end - first === 1 && /^(?:the|a|an|its|his|her|their|my|our)$/u.test(pieces[first]?.lower ?? '')
  );
}

/** Where a clause that leads on to the main clause ends; the sentence's end where the cue stands in no such clause. */
function ledClauseEnd(
  pieces: readonly Piece[],
  cue: Cue,
  start: number,
  { sentence, speaker }: { readonly sentence: Range; readonly speaker: Range | null },
): number {
  const first = cue.finite && speaker !== null ? speaker.first : cue.first;
  if (first <= sentence.first || !LEADS_ON.test(pieces[first - 1]?.lower ?? ''))
    return sentence.end;
  const lead = pieces[first - 2];
  if (
    first - 1 > sentence.first &&
    lead?.kind !== 'mark' &&
    !/^(?:but|and|even)$/u.test(lead?.lower ?? '')
  )
    return sentence.end;
  for (let i = start + 1; i < sentence.end - 2; i += 1) {
    if (pieces[i]?.run) return sentence.end;
    if (pieces[i]?.text === ',' && opensMainClause(pieces, i + 1, sentence.end)) return i;
  }
  return sentence.end;
}

function opensMainClause(pieces: readonly Piece[], at: number, end: number): boolean {
  const opening = pieces[at];
  if (opening === undefined || opening.kind !== 'word') return false;
  if (
    !SUBJECT_PRONOUNS.has(opening.lower) &&
    !/^(?:\p{Lu}|the$|his$|her$|their$|its$)/u.test(opening.text)
  )
    return false;
  for (let i = at + 1; i < Math.min(end, at + MAIN_VERB_WITHIN); i += 1) {
    if (pieces[i]?.text === ',') return false;
    if (isVerbLike(pieces, i)) return true;
  }
  return false;
}

/** The object and the words in marks, without what the narrator adds: 'it “grim”' of 'called it “grim” in a tweet'. */
function quotedObject(pieces: readonly Piece[], cue: Cue, clause: Range): Range {
  if (!TAKES_QUOTED_OBJECT.test(cue.entry.lemma)) return clause;
  let { first } = clause;
  while (first < clause.end && !pieces[first]?.run) first += 1;
  for (let i = first + 1; i < clause.end; i += 1) {
    if (leavesObject(pieces, i, clause.end)) return { first: clause.first, end: i };
  }
  return clause;
}
