import { LABELS, type NameModel } from '../../lib/recognise/people/name-model.ts';
import { bestPath, SURE } from '../../lib/recognise/people/tag.ts';
import type { Corpus } from './corpus.ts';
import { randomFrom } from './random.ts';

const COUNT = LABELS.length;
/** Templates 1 to 4 name the word itself: for rare words they are dropped at times, so that context is learnt. */
const OWN_FEATURES = 4;

export interface Settings {
  readonly buckets: number;
  readonly passes: number;
  readonly seed: number;
  /** Share of rare words whose own features are dropped in a pass. */
  readonly dropped: number;
  /** How many perceptrons are trained and summed, and the share of the sentences each sees. */
  readonly members: number;
  readonly share: number;
  /** By how much the right label must be ahead of each other, as the weights are while they are learnt. */
  readonly margin: number;
  /** Weights up to this size, in units of the model, are left out: the file is smaller without them. */
  readonly slight: number;
}

/** What is learnt of a model. */
export type Weighing = Omit<NameModel, 'groups'>;

interface Weights {
  readonly now: Float32Array;
  /** Sum of step × change: what is taken off to average over all steps (Collins, 2002). */
  readonly late: Float64Array;
}

function shuffled(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

/** Sums of averaged weights over the members trained so far. */
interface Committee {
  readonly weights: Float64Array;
  readonly moves: Float64Array;
}

/**
 * Trains structured averaged perceptrons, each on another share of the sentences, sums them (bagging, Breiman 1996) and
 * rounds the sum to 8 bits. Deterministic.
 */
export function train(corpus: Corpus, settings: Settings): Weighing {
  const committee: Committee = {
    weights: new Float64Array(settings.buckets * COUNT),
    moves: new Float64Array((COUNT + 1) * COUNT),
  };
  for (let member = 0; member < settings.members; member += 1)
    trainMember(corpus, settings, randomFrom(settings.seed + member), committee);
  return rounded(committee.weights, committee.moves, settings);
}

function trainMember(
  corpus: Corpus,
  { buckets, passes, dropped, share, margin }: Settings,
  random: () => number,
  committee: Committee,
): void {
  const weights = noWeights(buckets * COUNT);
  const moves = noWeights((COUNT + 1) * COUNT);
  const mine = corpus.sentences.flatMap(({ weight }, index) => {
    const times = weight * share;
    const whole = Math.floor(times) + (random() < times % 1 ? 1 : 0);
    return Array.from({ length: whole }, () => index);
  });
  let step = 1;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const place of shuffled(mine.length, random)) {
      const sentence = corpus.sentences[mine[place] ?? 0];
      if (sentence !== undefined)
        learn(corpus, sentence, { weights, moves, step, random, dropped, margin });
      step += 1;
    }
  }
  addAverage(weights, step, committee.weights);
  addAverage(moves, step, committee.moves);
}

function noWeights(size: number): Weights {
  return { now: new Float32Array(size), late: new Float64Array(size) };
}

interface Learning {
  readonly weights: Weights;
  readonly moves: Weights;
  readonly step: number;
  readonly random: () => number;
  readonly dropped: number;
  readonly margin: number;
}

function learn(
  corpus: Corpus,
  { firstWord, endWord }: { readonly firstWord: number; readonly endWord: number },
  learning: Learning,
): void {
  const length = endWord - firstWord;
  const scores = new Float64Array(length * COUNT);
  const starts = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const word = firstWord + i;
    const drop = corpus.rare[word] === 1 && learning.random() < learning.dropped;
    const first = corpus.offsets[word] ?? 0;
    const end = corpus.offsets[word + 1] ?? 0;
    if (first === end) scores[i * COUNT] = SURE;
    else scores[i * COUNT + (corpus.labels[word] ?? 0)] = -learning.margin;
    starts[i] = Math.min(end, first + (drop ? OWN_FEATURES : 0));
    for (let f = starts[i] ?? 0; f < end; f += 1) {
      const row = (corpus.features[f] ?? 0) * COUNT;
      for (let label = 0; label < COUNT; label += 1) {
        const cell = i * COUNT + label;
        scores[cell] = (scores[cell] ?? 0) + (learning.weights.now[row + label] ?? 0);
      }
    }
  }
  const guess = bestPath(scores, length, learning.moves.now);
  let truthBefore: number = COUNT;
  let guessBefore: number = COUNT;
  for (let i = 0; i < length; i += 1) {
    const truth = corpus.labels[firstWord + i] ?? 0;
    const guessed = guess[i] ?? 0;
    if (truth !== guessed) {
      for (let f = starts[i] ?? 0; f < (corpus.offsets[firstWord + i + 1] ?? 0); f += 1) {
        const row = (corpus.features[f] ?? 0) * COUNT;
        change(learning.weights, row + truth, 1, learning.step);
        change(learning.weights, row + guessed, -1, learning.step);
      }
    }
    if (truth !== guessed || truthBefore !== guessBefore) {
      change(learning.moves, truthBefore * COUNT + truth, 1, learning.step);
      change(learning.moves, guessBefore * COUNT + guessed, -1, learning.step);
    }
    truthBefore = truth;
    guessBefore = guessed;
  }
}

function change({ now, late }: Weights, index: number, by: number, step: number): void {
  now[index] = (now[index] ?? 0) + by;
  late[index] = (late[index] ?? 0) + by * step;
}

function addAverage({ now, late }: Weights, steps: number, sum: Float64Array): void {
  now.forEach((weight, i) => {
    sum[i] = (sum[i] ?? 0) + weight - (late[i] ?? 0) / steps;
  });
}

/** Rounds to 8 bits: one weight in ten thousand is cut, so that the small ones keep their order. */
function rounded(
  weights: Float64Array,
  moves: Float64Array,
  settings: Pick<Settings, 'buckets' | 'slight'>,
): Weighing {
  const sizes = Float64Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const unit = largest / 127;
  const cut = (weight: number) => {
    const whole = Math.max(-127, Math.min(127, Math.round(weight / unit)));
    return Math.abs(whole) <= settings.slight ? 0 : whole;
  };
  return {
    mask: settings.buckets - 1,
    weights: Int8Array.from(weights, cut),
    transitions: Int16Array.from(moves, (weight) => Math.round(weight / unit)),
  };
}
