import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  DETERMINERS,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../data/quotes-words.ts';
import type { CueEntry } from './cue-lexicon.ts';
import type { Piece, Range } from './pieces.ts';

/** Verbs of the lexicon that an infinitive or 'to' stands behind; of the others 'thanks to', 'reports to' are nouns. */
const TAKES_TO =
  /^(?:vow|pledge|promise|threaten|refuse|decline|want|hope|plan|agree|offer|intend|prefer|swear|seek|propose|expect|point|refer|allude|object|claim|speak|talk|write|respond|continue|begin|admit|confess|suggest|explain|say|announce|appeal)$/u;
const STATES_SOMETHING =
  /^(?:i|you|he|she|it|we|they|who|which|and|also|clearly|simply|to|report|statement|letter|document|memo|article|law|bill|constitution|rule|rules|resolution|order|release|website|site|study|policy|page|email|text)$/u;
const CAPITAL = /^\p{Lu}/u;
/** Determiners that also stand alone as a subject: 'many say'. */
const ALONE = /^(?:both|all|some|many|most|several|few|others|these|those|that)$/u;
/** Ends by which a lower-case word before a verb form shows that the form is a noun: 'official reports'. */
const ADJECTIVE = /(?:al|ive|ous|ic|able|ible|ful|less|ish|ary|ent|ant)$/u;
/** Singular nouns with an adjective's end. */
const NO_ADJECTIVE =
  /(?:president|government|campaign|official|candidate|agent|parent|student|statement|document|department|movement|hospital|tribunal|journal|capital|general|rival|critic|public|republic|clinic|executive|representative|relative|native|parliament|secretary|consultant|assistant|resident|lieutenant|sergeant|client|patient|opponent|individual)$/u;
/** What may follow a verb in its third person, but seldom a plural noun. */
const OBJECT_START =
  /^(?:that|whether|if|how|why|what|the|a|an|his|her|their|its|he|she|it|they|there|this|these|those|to|not|for|on|out)$/u;

/** Is this form of a verb a noun or an adjective here, by what stands around it? */
export function isNounHere(
  pieces: readonly Piece[],
  { at, first }: { readonly at: number; readonly first: number },
  entry: CueEntry,
  sentence: Range,
): boolean {
  const before = first > sentence.first ? pieces[first - 1] : undefined;
  const next = at + 1 < sentence.end ? pieces[at + 1] : undefined;
  if (entry.lemma === 'state' && /^(?:base|third)$/u.test(entry.form)) return !states(before);
  if (entry.form === 'base') return isNounBase(before, next, first < at);
  if (before === undefined) return entry.form === 'third';
  const { lower } = before;
  if (POSSESSIVES.has(lower)) return true;
  if (DETERMINERS.has(lower) && !SUBJECT_PRONOUNS.has(lower))
    return !ALONE.test(lower) || entry.form === 'third';
  if (PREPOSITIONS.has(lower)) return entry.form !== 'participle';
  const opens = first - 1 === sentence.first || pieces[first - 2]?.kind === 'mark';
  if (/^(?:when|if|though|although)$/u.test(lower) || (lower === 'once' && opens))
    return entry.form === 'past';
  if (entry.form === 'third' && isPlural(pieces, first, sentence)) return true;
  if (entry.form === 'third' && next?.lower === 'to') return !TAKES_TO.test(entry.lemma);
  if (entry.form === 'third') return isNounThird(before, next);
  if (entry.form === 'participle') return isAdjective(before);
  return entry.form === 'past' && isCounted(before, next);
}

/** '400 pledged delegates', 'more pledged delegates': a past form between a count and a plural noun. */
function isCounted(before: Piece, next: Piece | undefined): boolean {
  const counts = before.kind === 'number' || /^(?:more|most|fewer)$/u.test(before.lower);
  return counts && /^\p{Ll}+s$/u.test(next?.text ?? '');
}

/** 'Oster states', 'the report states', not 'the coastal states'. */
function states(before: Piece | undefined): boolean {
  if (before === undefined || before.kind !== 'word') return false;
  return CAPITAL.test(before.text) || STATES_SOMETHING.test(before.lower);
}

/** 'the US and Russia calls': two names before a third person make it a noun. */
function isPlural(pieces: readonly Piece[], first: number, sentence: Range): boolean {
  const joined = first - 2 > sentence.first && pieces[first - 2]?.lower === 'and';
  return (
    joined &&
    CAPITAL.test(pieces[first - 1]?.text ?? '') &&
    CAPITAL.test(pieces[first - 3]?.text ?? '')
  );
}

/** 'report', 'support': a verb behind an auxiliary, 'to', a plural pronoun or a plural noun. */
function isNounBase(before: Piece | undefined, next: Piece | undefined, grouped: boolean): boolean {
  if (grouped) return false;
  if (before === undefined || before.kind !== 'word' || POSSESSIVES.has(before.lower)) return true;
  if (/^(?:i|you|we|they|who)$/u.test(before.lower)) return false;
  if (DETERMINERS.has(before.lower))
    return !ALONE.test(before.lower) || (!isObjectStart(next) && !CAPITAL.test(next?.text ?? ''));
  if (OBJECT_PRONOUNS.has(before.lower) || PREPOSITIONS.has(before.lower)) return true;
  const plural = /[^s']s$|^(?:people|men|women|police)$/u.test(before.lower);
  return !plural || (!isObjectStart(next) && !CAPITAL.test(next?.text ?? ''));
}

/** 'claims', 'reports': a verb behind a pronoun, a name or a singular noun, with something to say behind it. */
function isNounThird(before: Piece, next: Piece | undefined): boolean {
  const { lower } = before;
  if (/^(?:he|she|it|who|which|that|and|but|one|also)$/u.test(lower)) return false;
  if (before.kind === 'number') return true;
  if (before.kind === 'mark')
    return !isObjectStart(next) && next?.run == null && !CAPITAL.test(next?.text ?? '');
  if (!CAPITAL.test(before.text) && (isAdjective(before) || isVerb(lower))) return true;
  if (next === undefined) return false;
  if (isVerb(next.lower) || /^(?:of|by|from|against|about)$/u.test(next.lower)) return true;
  return !CAPITAL.test(before.text) && /^(?:and|in|at)$/u.test(next.lower);
}

function isObjectStart(next: Piece | undefined): boolean {
  return next !== undefined && (next.run !== null || OBJECT_START.test(next.lower));
}

function isAdjective(piece: Piece): boolean {
  return (
    ADJECTIVE.test(piece.lower) && !NO_ADJECTIVE.test(piece.lower) && !CAPITAL.test(piece.text)
  );
}

function isVerb(lower: string): boolean {
  return AUXILIARIES.has(lower) || MODALS.has(lower) || COMMON_VERBS.has(lower);
}

const NO_ADVERB =
  /^(?:family|ally|bully|reply|supply|rally|assembly|early|only|daily|weekly|monthly|fly|likely|ugly|friendly|deadly|elderly)$/u;

/** Adverbs of the list and words in -ly, names left out. */
export function isAdverb(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind !== 'word') return false;
  if (ADVERBS.has(piece.lower)) return true;
  if (CAPITAL.test(piece.text) || piece.lower.length < 5) return false;
  return piece.lower.endsWith('ly') && !NO_ADVERB.test(piece.lower);
}

/** A finite verb, as far as its form and place show. */
export function isVerbLike(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece === undefined || piece.kind !== 'word' || CAPITAL.test(piece.text)) return false;
  const { lower } = piece;
  if (lower === "'s" || lower === '’s') return false;
  if (isVerb(lower)) return true;
  if (!lower.endsWith('ed') || lower.length < 5) return false;
  const before = pieces[i - 1]?.lower ?? '';
  if (pieces[i - 1]?.kind === 'mark' && !/^[,)]$/u.test(before)) return false;
  return (
    !DETERMINERS.has(before) && !PREPOSITIONS.has(before) && before !== "'s" && before !== '’s'
  );
}
