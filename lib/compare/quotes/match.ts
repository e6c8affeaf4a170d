import { alignWords, type Step } from '../../align/align-words.ts';
import { conceptOf } from '../../align/concepts.ts';
import { foldedWords } from '../../align/folded.ts';
import { isContentWord } from '../../align/function-words.ts';

/** How the words of one utterance stand to those of another, whoever said them and whenever. */
export interface WordingMatch {
  readonly wording: 'same' | 'cut' | 'extended' | 'reworded' | 'paraphrase';
  /** Weight of what is shared over that of the shorter utterance, 0 to 1. */
  readonly share: number;
  /** Content words that both have. */
  readonly shared: number;
  /** Every word of the shorter stands in the longer without a break. */
  readonly unbroken: boolean;
  /** Places where the words differ. */
  readonly places: number;
  /** Words that differ in those places say something: not just 'the' or 'that'. */
  readonly telling: boolean;
}

/** Words of everyday speech: sharing them tells less than sharing others. */
const COMMONPLACE = new Set(
  (
    'want go going think know people country time year make thing way lot good great president united states american america ' +
    'government say tell see come take need look work day today new world man woman life keep give back let mean call happen ' +
    'believe ask try first last long little big'
  )
    .split(' ')
    .map(conceptOf),
);
const COMMONPLACE_WEIGHT = 0.4;

/** Words that may come or go without a difference worth telling; "not" and "now" are none of them. */
const EMPTY = new Set("the a an that and but so well then oh yes 's".split(' '));

/** Shares from which two wordings are held to be of one utterance. Chosen on the pairs of test/compare. */
const REWORDED_SHARE = 0.6;
const PARAPHRASE_SHARE = 0.5;
/** A share so high that no three words need to stand together. */
const NEAR_SHARE = 0.75;
/** Weight of shared words below which wordings that are not equal are too little to go by. */
const LEAST_SHARED = 2.2;
/** Content words that a paraphrase must share: two make a topic, not a statement. */
const LEAST_PARAPHRASED = 3;

/** An utterance as it is compared: its folded words, what each stands for, and the weight of what it says. */
export interface Wording {
  readonly words: readonly string[];
  readonly concepts: readonly string[];
  /** The concepts that say something, each once. */
  readonly telling: ReadonlySet<string>;
  readonly weight: number;
}

/** Takes an utterance apart, once for all comparisons with it. */
export function wordingOf(text: string): Wording {
  const words = foldedWords(text);
  const concepts = words.map((word) => (isContentWord(word) ? conceptOf(word) : word));
  const telling = concepts.filter(isContentWord);
  return { words, concepts, telling: new Set(telling), weight: weightOf(telling) };
}

function weightOf(concepts: readonly string[]): number {
  return concepts.reduce((sum, c) => sum + (COMMONPLACE.has(c) ? COMMONPLACE_WEIGHT : 1), 0);
}

/**
 * Compares the words of two utterances, `a` here and `b` there; `cut` reads "here is a cut of there". Undefined where they are not held to be
 * one utterance.
 *
 * @param ease 0 to 1: how much else speaks for one utterance (speaker, event, day); it lowers what the words must share
 */
export function matchWordings(a: Wording, b: Wording, ease = 0): WordingMatch | undefined {
  if (a.words.length === 0 || b.words.length === 0) return undefined;
  const any = sharedAnyhow(a, b);
  if (any.weight < 0.3 * Math.min(a.weight, b.weight)) return undefined;
  const exact = alignWords(a.words, b.words);
  const verbatim = verbatimMatch(exact, a, b);
  if (verbatim !== undefined) return verbatim;
  const steps = alignWords(a.concepts, b.concepts);
  const inOrder = sharedInOrder(steps, a);
  const shorter = Math.min(a.weight, b.weight);
  const least = LEAST_SHARED - ease * 0.7;
  const share = inOrder.weight / Math.max(shorter, 1);
  const closely = inOrder.run >= 3 || share >= NEAR_SHARE;
  if (inOrder.weight >= least && share >= REWORDED_SHARE && closely) {
    const shared = inOrder.count;
    return { wording: 'reworded', share, shared, unbroken: false, ...differing(exact, a, b) };
  }
  const loose = any.weight / Math.max(shorter, 1);
  if (any.count < LEAST_PARAPHRASED || any.weight < least) return undefined;
  if (loose < PARAPHRASE_SHARE - ease * 0.18) return undefined;
  const differ = differing(exact, a, b);
  return { wording: 'paraphrase', share: loose, shared: any.count, unbroken: false, ...differ };
}

/** The same words, or all words of one in the other, in order and without more than a gap or two. */
function verbatimMatch(steps: readonly Step[], a: Wording, b: Wording): WordingMatch | undefined {
  const common = steps.filter((step) => step.here !== null && step.there !== null).length;
  const concepts = a.concepts.filter(isContentWord).length;
  if (common === a.words.length && common === b.words.length) {
    return {
      wording: 'same',
      share: 1,
      shared: concepts,
      unbroken: true,
      places: 0,
      telling: false,
    };
  }
  const isCut = common === a.words.length;
  if (!isCut && common !== b.words.length) return undefined;
  const shorter = isCut ? a : b;
  const gaps = gapsInside(steps);
  if (shorter.weight < 1 || gaps > 2) return undefined;
  const shared = shorter.concepts.filter(isContentWord).length;
  const wording = isCut ? 'cut' : 'extended';
  return { wording, share: 1, shared, unbroken: gaps === 0, ...differing(steps, a, b) };
}

/** Gaps between words that both have. */
function gapsInside(steps: readonly Step[]): number {
  const both = steps.map((step) => step.here !== null && step.there !== null);
  const inside = both.slice(both.indexOf(true), both.lastIndexOf(true));
  return inside.filter((is, index) => !is && inside[index - 1] === true).length;
}

function sharedInOrder(steps: readonly Step[], a: Wording) {
  let run = 0;
  let longest = 0;
  const shared: string[] = [];
  for (const step of steps) {
    const both = step.here !== null && step.there !== null;
    run = both ? run + 1 : 0;
    longest = Math.max(longest, run);
    const concept = both ? a.concepts[step.here ?? 0] : undefined;
    if (concept !== undefined && a.telling.has(concept)) shared.push(concept);
  }
  return { weight: weightOf(shared), count: shared.length, run: longest };
}

function sharedAnyhow(a: Wording, b: Wording) {
  const [few, many] = a.telling.size <= b.telling.size ? [a, b] : [b, a];
  const shared: string[] = [];
  for (const concept of few.telling) if (many.telling.has(concept)) shared.push(concept);
  return { weight: weightOf(shared), count: shared.length };
}

function differing(steps: readonly Step[], a: Wording, b: Wording) {
  let places = 0;
  let telling = false;
  let inPlace = false;
  for (const { here, there } of steps) {
    const differs = here === null || there === null;
    if (differs && !inPlace) places += 1;
    inPlace = differs;
    const word = here === null ? b.words[there ?? 0] : a.words[here];
    if (differs && word !== undefined && !EMPTY.has(word)) telling = true;
  }
  return { places, telling };
}
