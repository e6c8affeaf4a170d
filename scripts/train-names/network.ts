import { type Vectors, vectorAt } from './k-means.ts';
import { randomFrom } from './random.ts';

/** A vector, by its index, and how likely each answer is there; an example of more weight moves the network more. */
export interface Example {
  readonly index: number;
  readonly shares: readonly number[];
  readonly weight: number;
}

/** One hidden layer and the odds of each answer. */
interface Network {
  readonly inputs: number;
  readonly hidden: number;
  readonly answers: number;
  /** [hidden × input] and [answer × hidden], each with a last column that is always added. */
  readonly below: Float64Array;
  readonly above: Float64Array;
}

const HIDDEN = 48;
const PASSES = 12;
const FIRST_STEP = 0.05;
const LAST_STEP = 0.006;
/** Vectors have length 1, so that each component is small. */
const SCALE = 3;

/**
 * Learns what vectors have in common that are answered alike: a network of one hidden layer, by stochastic gradient
 * descent on the cross-entropy (Rumelhart, Hinton and Williams, 1986). Deterministic.
 *
 * @returns how likely each answer is for the vector of an index
 */
export function learnAnswers(
  vectors: Vectors,
  examples: readonly Example[],
  { answers, seed }: { readonly answers: number; readonly seed: number },
): (index: number) => readonly number[] {
  const random = randomFrom(seed);
  const inputs = vectors.dimensions;
  const small = (size: number) => Float64Array.from({ length: size }, () => (random() - 0.5) / 2);
  const network: Network = {
    inputs,
    hidden: HIDDEN,
    answers,
    below: small(HIDDEN * (inputs + 1)),
    above: small(answers * (HIDDEN + 1)),
  };
  const order = [...examples];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const step = FIRST_STEP + ((LAST_STEP - FIRST_STEP) * pass) / (PASSES - 1);
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Example, order[i] as Example];
    }
    for (const { index, shares, weight } of order)
      correct(network, vectorAt(vectors, index), shares, step * weight);
  }
  return (index) => answer(network, vectorAt(vectors, index)).odds;
}

function answer(network: Network, vector: Float32Array): { middle: Float64Array; odds: number[] } {
  const { inputs, hidden, answers, below, above } = network;
  const middle = new Float64Array(hidden);
  for (let h = 0; h < hidden; h += 1) {
    const row = h * (inputs + 1);
    let sum = below[row + inputs] ?? 0;
    for (let d = 0; d < inputs; d += 1) sum += (below[row + d] ?? 0) * (vector[d] ?? 0) * SCALE;
    middle[h] = Math.tanh(sum);
  }
  const sums = Array.from({ length: answers }, (_, a) => {
    const row = a * (hidden + 1);
    let sum = above[row + hidden] ?? 0;
    for (let h = 0; h < hidden; h += 1) sum += (above[row + h] ?? 0) * (middle[h] ?? 0);
    return sum;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return { middle, odds: powers.map((power) => power / total) };
}

/** Moves the weights of both layers a step towards the shares of an example. */
function correct(
  network: Network,
  vector: Float32Array,
  shares: readonly number[],
  step: number,
): void {
  const { inputs, hidden, answers, below, above } = network;
  const { middle, odds } = answer(network, vector);
  const back = new Float64Array(hidden);
  for (let a = 0; a < answers; a += 1) {
    const wrong = (odds[a] ?? 0) - (shares[a] ?? 0);
    const row = a * (hidden + 1);
    for (let h = 0; h < hidden; h += 1) {
      const weight = above[row + h] ?? 0;
      back[h] = (back[h] ?? 0) + wrong * weight;
      above[row + h] = weight - step * wrong * (middle[h] ?? 0);
    }
    above[row + hidden] = (above[row + hidden] ?? 0) - step * wrong;
  }
  for (let h = 0; h < hidden; h += 1) {
    const row = h * (inputs + 1);
    const slope = step * (back[h] ?? 0) * (1 - (middle[h] ?? 0) ** 2);
    for (let d = 0; d < inputs; d += 1)
      below[row + d] = (below[row + d] ?? 0) - slope * (vector[d] ?? 0) * SCALE;
    below[row + inputs] = (below[row + inputs] ?? 0) - slope;
  }
}
