import { alignWords, type Step } from '../../align/align-words.ts';
import { PLAIN_SCALE, type Scale, type Wording, weightOfAll } from './wording-of.ts';

/** How the words of one utterance stand to those of another, whoever said them and whenever. */
export interface WordingMatch {
  readonly wording: 'same' | 'cut' | 'extended' | 'reworded' | 'paraphrase';
  /** Weight of what is shared over that of the shorter utterance, 0 to 1. */
  readonly share: number;
  /** Content words that both have. */
  readonly shared: number;
  /** Words that stand together in both, at most. */
  readonly run: number;
  /** One tells what was done in saying it ('condemned'), and the other says so too. */
  readonly sameAct: boolean;
  /** Every word of the shorter stands in the longer without a break. */
  readonly unbroken: boolean;
  /** Places where the words differ. */
  readonly places: number;
  /** Words that differ in those places say something: not just 'the' or 'that'. */
  readonly telling: boolean;
}

/** Words that may come or go without a difference worth telling; "not" and "now" are none of them. */
const EMPTY = new Set("the a an that and but so well then oh yes 's".split(' '));

/** Shares from which two wordings are held to be of one utterance. Chosen on the pairs of test/compare. */
const REWORDED_SHARE = 0.6;
const PARAPHRASE_SHARE = 0.5;
/** Where one of two says no and the other does not, hardly anything else may differ. */
const ONE_SAYS_NO = 0.7;
/** A share so high that no three words need to stand together. */
const NEAR_SHARE = 0.75;
/** Weight of shared words below which wordings that are not equal are too little to go by. */
const LEAST_SHARED = 2.2;
const LEAST_SHARED_TOGETHER = 1.5;
/** Share below which two utterances are not looked at word by word. */
const LEAST_SHARE = 0.2;
/** Content words that a paraphrase must share: two make a topic, not a statement. */
const LEAST_PARAPHRASED = 3;
/**
 * Share that a paraphrase needs, by how many of the concepts shared are neither everyday words nor what both articles are about
 * anyhow: many of them together tell a statement though much else stands around it.
 */
const SHARE_BY_OWN: readonly number[] = [1, 1, 0.38, 0.32, 0.28];

/** What is known of two utterances of one speaker, told of one event. */
export interface Together {
  readonly scale: Scale;
}

/**
 * Compares the words of two utterances, `a` here and `b` there; `cut` reads "here is a cut of there". Undefined where they are
 * not held to be one utterance.
 *
 * @param together undefined where nothing but the words speaks for one utterance: then they must share more
 */
export function matchWordings(
  a: Wording,
  b: Wording,
  together?: Together,
): WordingMatch | undefined {
  if (a.words.length === 0 || b.words.length === 0) return undefined;
  const any = sharedAnyhow(a, b, PLAIN_SCALE);
  if (any.count === 0 && a.said.length + b.said.length > 0) return undefined;
  const shorter = lighter(a, b, PLAIN_SCALE);
  if (any.weight < LEAST_SHARE * shorter) return undefined;
  const exact = alignWords(a.words, b.words);
  const verbatim = verbatimMatch(exact, a, b);
  if (verbatim !== undefined) return verbatim;
  const { weight, count, run } = sharedInOrder(alignWords(a.concepts, b.concepts), a);
  const sameAct = isSameAct(a, b);
  const least = together === undefined ? LEAST_SHARED : LEAST_SHARED_TOGETHER;
  const share = weight / Math.max(shorter, 1);
  const differ = { unbroken: false, run, sameAct, ...differing(exact, a, b) };
  if (weight >= least && share >= REWORDED_SHARE && (run >= 3 || share >= NEAR_SHARE)) {
    return { wording: 'reworded', share, shared: count, ...differ };
  }
  const loose = paraphraseShare(a, b, together);
  if (loose === undefined) return undefined;
  return { wording: 'paraphrase', share: loose, shared: any.count, ...differ };
}

/** The share of two statements that are one in other words; undefined where they are not held to be one. */
function paraphraseShare(a: Wording, b: Wording, together?: Together): number | undefined {
  const scale = together?.scale ?? PLAIN_SCALE;
  const { weight, count, own } = sharedAnyhow(a, b, scale);
  const share = weight / Math.max(lighter(a, b, scale), 1);
  const least = together === undefined ? LEAST_SHARED : LEAST_SHARED_TOGETHER;
  if (count < LEAST_PARAPHRASED || weight < least) return undefined;
  const helped = SHARE_BY_OWN[own] ?? SHARE_BY_OWN.at(-1) ?? 1;
  const needed = together === undefined ? PARAPHRASE_SHARE : helped;
  return share >= (a.negated === b.negated ? needed : ONE_SAYS_NO) ? share : undefined;
}

function lighter(a: Wording, b: Wording, scale: Scale): number {
  return Math.min(weightOfAll(a.said, scale), weightOfAll(b.said, scale));
}

/** What one did in saying it stands in the words of the other: “condemned the raids”, “that he condemned the raids”. */
function isSameAct(a: Wording, b: Wording): boolean {
  return (a.act !== null && b.telling.has(a.act)) || (b.act !== null && a.telling.has(b.act));
}

/** The same words, or all words of one in the other, in order and without more than a gap or two. */
function verbatimMatch(steps: readonly Step[], a: Wording, b: Wording): WordingMatch | undefined {
  const common = steps.filter((step) => step.here !== null && step.there !== null).length;
  if (common === a.words.length && common === b.words.length) {
    return {
      wording: 'same',
      share: 1,
      shared: a.said.length,
      run: a.words.length,
      sameAct: true,
      unbroken: true,
      places: 0,
      telling: false,
    };
  }
  const isCut = common === a.words.length;
  if (!isCut && common !== b.words.length) return undefined;
  const shorter = isCut ? a : b;
  const gaps = gapsInside(steps);
  if (weightOfAll(shorter.said, PLAIN_SCALE) < 1 || gaps > 2) return undefined;
  const shared = shorter.said.length;
  const whole = { share: 1, shared, run: shorter.words.length, sameAct: true };
  const wording = isCut ? 'cut' : 'extended';
  return { wording, ...whole, unbroken: gaps === 0, ...differing(steps, a, b) };
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
  return { weight: weightOfAll(shared, PLAIN_SCALE), count: shared.length, run: longest };
}

/** What both say in whatever order; `own` counts the concepts that weigh full. */
function sharedAnyhow(a: Wording, b: Wording, scale: Scale) {
  const [few, many] = a.telling.size <= b.telling.size ? [a, b] : [b, a];
  const sum = { weight: 0, count: 0, own: 0 };
  for (const concept of few.telling) {
    if (!many.telling.has(concept)) continue;
    const weight = scale.weightOf(concept);
    sum.weight += weight;
    sum.count += 1;
    sum.own += Math.floor(weight);
  }
  return sum;
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
