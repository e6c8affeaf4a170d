import type { Sentence } from '../../model/words.ts';
import type { DocumentFacts } from './document-facts.ts';
import { featuresAt, MOST_FEATURES } from './features.ts';
import { LABELS, type NameModel, PERSON_GOES_ON } from './name-model.ts';

const COUNT = LABELS.length;
const IMPOSSIBLE = -1e9;
/** Score of "outside" for a word without features: more than all weights together. */
export const SURE = 1e6;

/**
 * Labels the words of one sentence: the best-scoring sequence (Viterbi, 1967) under a linear model.
 *
 * @returns a number of `LABELS` for each word of the sentence
 */
export function tagSentence(
  facts: DocumentFacts,
  sentence: Pick<Sentence, 'firstWord' | 'endWord'>,
  model: NameModel,
): Uint8Array {
  const length = sentence.endWord - sentence.firstWord;
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float64Array(length * COUNT);
  for (let i = 0; i < length; i += 1) {
    const found = featuresAt(facts, sentence.firstWord + i, sentence, features);
    if (found === 0) scores[i * COUNT] = SURE;
    for (let f = 0; f < found; f += 1) {
      const bucket = ((features[f] ?? 0) & model.mask) * COUNT;
      for (let label = 0; label < COUNT; label += 1) {
        const cell = i * COUNT + label;
        scores[cell] = (scores[cell] ?? 0) + (model.weights[bucket + label] ?? 0);
      }
    }
  }
  return bestPath(scores, length, model.transitions);
}

/**
 * The best-scoring sequence of labels, where a person's name goes on only after it began.
 *
 * @param scores [word × label]
 * @param transitions [label before × label], with one more row for the first word
 */
export function bestPath(
  scores: Float64Array,
  length: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  const best = new Float64Array(length * COUNT);
  const cameFrom = new Uint8Array(length * COUNT);
  for (let i = 0; i < length; i += 1) {
    for (let label = 0; label < COUNT; label += 1) {
      let top = IMPOSSIBLE;
      let from = 0;
      const rows = i === 0 ? [COUNT] : ALL_LABELS;
      for (const row of rows) {
        if (label === PERSON_GOES_ON && (row === COUNT || !mayGoOn(row))) continue;
        const before = i === 0 ? 0 : (best[(i - 1) * COUNT + row] ?? 0);
        const score = before + (transitions[row * COUNT + label] ?? 0);
        if (score > top) {
          top = score;
          from = row;
        }
      }
      best[i * COUNT + label] = top + (scores[i * COUNT + label] ?? 0);
      cameFrom[i * COUNT + label] = from;
    }
  }
  return traceBack(best, cameFrom, length);
}

const ALL_LABELS = LABELS.map((_, label) => label);

function mayGoOn(label: number): boolean {
  return label === PERSON_GOES_ON || label === PERSON_GOES_ON - 1;
}

function traceBack(best: Float64Array, cameFrom: Uint8Array, length: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  let label = 0;
  for (let other = 1; other < COUNT; other += 1) {
    const last = (length - 1) * COUNT;
    if ((best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    path[i] = label;
    label = cameFrom[i * COUNT + label] ?? 0;
  }
  return path;
}
