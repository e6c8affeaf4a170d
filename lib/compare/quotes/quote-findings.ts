import { quoteKey } from '../../align/quote-key.ts';
import type { Correction } from '../../model/correction.ts';
import type { Finding, QuoteRelation } from '../../model/finding.ts';
import type { GistQuote } from '../../model/gist.ts';
import { areSaidOne } from '../corrected.ts';
import { bothDated, daysBetween } from '../days.ts';
import type { Draft } from '../gist.ts';
import { hereOf, thereOf } from '../places.ts';
import { type Source, type Worded, worded } from '../source.ts';
import { matchWordings, type WordingMatch } from './match.ts';
import { areTogether, relationOf, type Speakers, speakersOf } from './relation.ts';
import { whyOf } from './why.ts';
import { eventScale } from './wording-of.ts';

/** Places of one earlier article that one quote may be compared with: an outlet may tell one utterance in pieces. */
const PLACES_EACH = 3;
/** Earlier articles that one quote is compared with, those that matter most first. */
const ARTICLES_EACH = 8;

/** How much each relation matters to a reader, 0 to 1. */
const WEIGHT: Readonly<Record<QuoteRelation, number>> = {
  'other-speaker': 0.95,
  reworded: 0.75,
  cut: 0.7,
  extended: 0.55,
  paraphrase: 0.35,
  'also-said': 0.3,
  'other-occasion': 0.25,
  same: 0.2,
};
/** Indirect words are the outlet's own: that they differ matters less. Translated ones differ by nature. */
const INDIRECT_FACTOR = 0.7;
const TRANSLATED_FACTOR = 0.6;

/** Concepts that the outlet's own words for a statement must have for it to be compared. */
const LEAST_TOLD = 3;
/** Terms of each article that say what it is about. */
const TOPIC_TERMS = 14;

interface Judged {
  readonly there: GistQuote;
  readonly match: WordingMatch;
  readonly relation: QuoteRelation;
}

/** Compares the quotes of an article with those of earlier ones. `cut` and the like read "here is a … of there". */
export function quoteFindings(
  draft: Draft,
  sources: readonly Source[],
  corrections: readonly Correction[],
): Finding[] {
  return worded(draft.quotes).flatMap((quote, index) => {
    if (!saysEnough(quote)) return [];
    const findings = sources.flatMap((source) =>
      judgedBest(draft, source, quote, corrections).map((one) =>
        findingOf(draft, source, { index, ...quote }, one),
      ),
    );
    return findings.sort((a, b) => b.weight - a.weight).slice(0, ARTICLES_EACH * PLACES_EACH);
  });
}

/** Whether a quote says enough of its own to be compared: one word in marks does not, nor “the deal” of narrated speech. */
function saysEnough({ quote, wording }: Worded): boolean {
  return quote.kind === 'indirect' ? wording.telling.size >= LEAST_TOLD : wording.words.length >= 2;
}

/** What a reader holds to be one utterance is one, however little its words share. */
const IN_OTHER_WORDS: WordingMatch = {
  wording: 'paraphrase',
  share: 1,
  shared: 0,
  run: 0,
  sameAct: false,
  unbroken: false,
  places: 1,
  telling: true,
};

function ofOne({ wording }: WordingMatch, speakers: Speakers): QuoteRelation {
  return speakers === 'two-people' ? 'other-speaker' : wording;
}

/** The best places of one earlier article for one quote: none overlaps another, the nearest wording first. */
function judgedBest(
  draft: Draft,
  source: Source,
  { quote, wording }: Worded,
  corrections: readonly Correction[],
): Judged[] {
  const context = contextOf(draft, source);
  const judged = source.quotes.flatMap((other): Judged[] => {
    const saidOne = areSaidOne(quote, other.quote, corrections);
    if (!saysEnough(other) || saidOne === false) return [];
    const speakers = speakersOf(quote, other.quote);
    const together = areTogether(speakers, context)
      ? { scale: eventScale(wording, other.wording, context.topic) }
      : undefined;
    const found = matchWordings(wording, other.wording, together);
    const match = found ?? (saidOne ? IN_OTHER_WORDS : undefined);
    if (match === undefined) return [];
    const relation = saidOne ? ofOne(match, speakers) : relationOf(match, speakers, context);
    return relation === undefined ? [] : [{ there: other.quote, match, relation }];
  });
  const best: Judged[] = [];
  for (const one of judged.sort((a, b) => nearness(b) - nearness(a))) {
    const taken = best.some(({ there: t }) => isOneTelling(t, one.there));
    if (!taken && best.length < PLACES_EACH) best.push(one);
  }
  return best.filter((one, index) => index === 0 || nearness(one) > 0.35);
}

/** Two places of one article that tell the same words: one inside the other, or said again further down. */
function isOneTelling(a: GistQuote, b: GistQuote): boolean {
  return (a.start < b.end && b.start < a.end) || quoteKey(a.text) === quoteKey(b.text);
}

function nearness({ match }: Judged): number {
  const base = match.wording === 'same' ? 2 : match.wording === 'paraphrase' ? 0 : 1;
  return base + match.share / 2 + Math.min(match.shared, 10) / 20;
}

function contextOf(draft: Draft, { gist, sameEvent, samePage }: Source) {
  const known = bothDated(draft.ref, gist.ref);
  const days = known ? daysBetween(gist.ref.date, draft.ref.date) : null;
  const topic = sharedTopic(draft.terms, gist.terms);
  return { sameEvent: sameEvent || samePage, days, topic };
}

/** The concepts that both articles keep coming back to. */
function sharedTopic(here: readonly string[], there: readonly string[]): ReadonlySet<string> {
  const told = new Set(there.slice(0, TOPIC_TERMS));
  return new Set(here.slice(0, TOPIC_TERMS).filter((term) => told.has(term)));
}

function findingOf(
  draft: Draft,
  { gist }: Source,
  { quote, index }: Worded & { readonly index: number },
  { there, match, relation }: Judged,
): Finding {
  const trivial = (relation === 'cut' || relation === 'extended') && !match.telling;
  const bothIndirect = quote.kind === 'indirect' && there.kind === 'indirect';
  // Indirect words are the outlets' own: two wordings of them tell one statement, and reword nobody.
  const paraphrased = relation === 'reworded' && bothIndirect;
  const told: QuoteRelation = trivial ? 'same' : paraphrased ? 'paraphrase' : relation;
  const indirect = quote.kind === 'indirect' || there.kind === 'indirect';
  const translated = draft.translated !== null || gist.translated !== null;
  const factor = (indirect ? INDIRECT_FACTOR : 1) * (translated ? TRANSLATED_FACTOR : 1);
  const why = whyOf(told, { here: quote, there, ref: gist.ref, match });
  const soft = translated && told !== 'same' ? ' One of the two looks machine-translated.' : '';
  return {
    kind: 'quote',
    relation: told,
    here: hereOf(quote, index),
    there: thereOf(gist, there, there.speaker),
    why: why + soft,
    weight: WEIGHT[told] * factor,
  };
}
