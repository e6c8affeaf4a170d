import { CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../data/quotes-words.ts';
import type { Cue } from './cue.ts';
import { cueEntries } from './cue-lexicon.ts';
import type { Piece, Range } from './pieces.ts';
import { isAdverb, isVerbLike } from './word-class.ts';

/** A bare clause shows its verb within so many pieces. */
const VERB_WITHIN = 30;
const OPENS_CLAUSE =
  /^(?:that|whether|if|how|why|what|who|(?:he|she|they|it|we|there|i|you)(?:['’]\p{L}+)?)$/u;
/** Verbs that take a clause and hardly ever a thing: any verb behind them is that clause's. */
const TAKES_CLAUSE = /^(?:say|argue|insist|contend|complain|conclude|tell|warn)$/u;
/** Each of these opens a clause inside the phrase, which brings a verb of its own: 'the people who lost'. */
const OPENS_INNER = /^(?:who|which|whose|that|where|when|while|because|if|whether|how|why|what)$/u;
/** These do so before a pronoun: 'as he entered'. */
const OPENS_INNER_BEFORE_PRONOUN = /^(?:as|after|before|since|until|than)$/u;
const ENDS_STATEMENT = /^(?:[;:—–]|--?)$/u;
/** Verbs whose base and third person are far more often nouns: without 'that' or marks they give nobody words. */
const OFTEN_NOUNS = /^(?:state|forecast|email|text|post|remark|comment|rule|blog)$/u;

/** What somebody knows, wants or welcomes was said by nobody, unless some of it stands in marks. */
const UNSAID =
  /^(?:know|assume|convince|imagine|bet|understand|wish|figure|decline|refuse|want|seek|intend|prefer|lash|scold|welcome|support|back)$/u;

/** Are some of the words in quotation marks? */
export function holdsQuote(pieces: readonly Piece[], content: Range): boolean {
  for (let i = content.first; i < content.end; i += 1) {
    if (pieces[i]?.run && pieces[i]?.title !== true) return true;
  }
  return false;
}

/**
 * Are words without marks a statement that the cue gives to somebody? A clause, of a verb of speech or thought that is no bare
 * infinitive ('to say') and no restrictive 'who said'. What is praised, wanted or called for is no statement.
 */
export function isReportedClause(pieces: readonly Piece[], cue: Cue, content: Range): boolean {
  const { classes, form, lemma } = cue.entry;
  if (!cue.finite && form !== 'participle') return false;
  if (UNSAID.test(lemma)) return false;
  if (pieces[cue.first - 1]?.lower === 'worth') return false;
  if (pieces[cue.first - 1]?.lower === 'who' && pieces[cue.first - 2]?.text !== ',') return false;
  const opening = pieces[content.first];
  if (opening === undefined || content.end - content.first < 2) return false;
  if (OFTEN_NOUNS.test(lemma) && /^(?:base|third)$/u.test(form) && opening.lower !== 'that')
    return false;
  if (isRelative(pieces, cue, content) || isThing(pieces, cue, content)) return false;
  if (OPENS_CLAUSE.test(opening.lower)) return true;
  if (!classes.has('speech') && !classes.has('address')) return false;
  if (PREPOSITIONS.has(opening.lower) || CONJUNCTIONS.has(opening.lower)) return false;
  if (opening.lower === 'to' || isAdverb(opening)) return false;
  const lax = TAKES_CLAUSE.test(lemma) && !isInverted(pieces, cue, opening);
  return lax ? holdsVerb(pieces, content) : isBareClause(pieces, content);
}

/** 'found it somewhere else', 'shows how deep it is': no clause, or none that anybody said. */
function isThing(pieces: readonly Piece[], { entry }: Cue, { first }: Range): boolean {
  const opening = pieces[first]?.lower ?? '';
  if (opening === 'how') return entry.classes.has('finding') || /^under/u.test(entry.lemma);
  if (opening !== 'it' && opening !== 'you') return false;
  const next = pieces[first + 1];
  const goesOn =
    isVerbLike(pieces, first + 1) ||
    isAdverb(next) ||
    /^(?:['’].*|an?|the)$/u.test(next?.lower ?? '');
  return !goesOn && cueEntries(next?.lower ?? '').length === 0;
}

/** 'reports that track spending': a plural noun with a relative clause. */
function isRelative(pieces: readonly Piece[], { entry }: Cue, content: Range): boolean {
  if (!/^(?:base|third)$/u.test(entry.form) || pieces[content.first]?.lower !== 'that')
    return false;
  if (TAKES_CLAUSE.test(entry.lemma) || entry.classes.has('thought')) return false;
  return isVerbLike(pieces, content.first + 1);
}

/** '…, said an official who had seen the dam': behind a mark or 'so' the verb may stand before its subject. */
function isInverted(pieces: readonly Piece[], cue: Cue, opening: Piece): boolean {
  const before = pieces[cue.first - 1];
  if (!cue.finite) return false;
  if (before?.text === ',') return /^an?$/u.test(opening.lower);
  return before === undefined || before.run !== null || before.lower === 'so';
}

function holdsVerb(pieces: readonly Piece[], content: Range): boolean {
  const end = Math.min(content.end, content.first + VERB_WITHIN);
  for (let i = content.first + 1; i < end; i += 1) {
    if (isVerbLike(pieces, i)) return true;
  }
  return false;
}

/** A subject with a verb of its own, beside those of the clauses inside it. */
function isBareClause(pieces: readonly Piece[], content: Range): boolean {
  const end = Math.min(content.end, content.first + VERB_WITHIN);
  let owed = 1;
  let commas = 0;
  for (let i = content.first + 1; i < end; i += 1) {
    const lower = pieces[i]?.lower ?? '';
    if (lower === ',') commas += 1;
    if (ENDS_STATEMENT.test(lower) && pieces[i]?.start !== pieces[i - 1]?.end) return false;
    if (opensInner(lower, pieces[i + 1])) owed += 1;
    else if (isVerbLike(pieces, i) && !isVerbLike(pieces, i - 1) && !isAdverb(pieces[i - 1])) {
      const before = pieces[i - 1]?.lower ?? '';
      if (/^(?:and|or|but)$/u.test(before) || (before === ',' && commas % 2 === 1)) return false;
      owed -= 1;
    }
    if (owed === 0) return true;
  }
  return false;
}

function opensInner(lower: string, next: Piece | undefined): boolean {
  if (OPENS_INNER.test(lower)) return true;
  return OPENS_INNER_BEFORE_PRONOUN.test(lower) && SUBJECT_PRONOUNS.has(next?.lower ?? '');
}
