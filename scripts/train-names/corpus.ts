import type { ArticleWords } from '../../lib/model/words.ts';
import { readText } from '../../lib/read/read-text.ts';
import { type DocumentFacts, documentFacts } from '../../lib/recognise/people/document-facts.ts';
import { featuresAt, MOST_FEATURES } from '../../lib/recognise/people/features.ts';
import { LABELS, PERSON_BEGINS, PERSON_GOES_ON } from '../../lib/recognise/people/name-model.ts';
import {
  LEVELS_OF_NAME,
  NO_TRAITS,
  type WordGroups,
} from '../../lib/recognise/people/word-groups.ts';
import { articleWords } from '../../lib/text/article-words.ts';
import { randomFrom } from './random.ts';
import { type Row, readRows } from './rows.ts';
import { undotted } from './undotted.ts';

/** All sentences of a corpus, flat: features of word i are `features.subarray(offsets[i], offsets[i + 1])`. */
export interface Corpus {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** 1 where the word's spelling stands only once or twice in the corpus: its own features may be dropped. */
  readonly rare: Uint8Array;
  readonly sentences: readonly WeighedSentence[];
  /** Name of each file, its documents, words and persons, for the card. */
  readonly files: readonly CorpusFile[];
}
/** A sentence, and how often it is learnt from in one pass, on average. */
export interface WeighedSentence {
  readonly firstWord: number;
  readonly endWord: number;
  readonly weight: number;
}

export interface CorpusFile {
  readonly name: string;
  readonly documents: number;
  readonly words: number;
  readonly persons: number;
}

const RARE = 3;
/** Share of the rare words of names in a text that are learnt as words nobody knows. */
const BLINDED = 0.6;
/** Kinds from here on: words that are no part of a name. */
const NONE = 5 * LEVELS_OF_NAME + 1;
const SEED = 11;
/** The texts closest to the news and most carefully labelled count more, those of other fields less. Others count once. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'crossner_other.jsonl.gz': 0.4,
  'crossner_train.jsonl.gz': 6,
  'wikigold.jsonl.gz': 3,
};

/** Reads every `*.jsonl.gz` of a folder, in order of name. */
export function readCorpus(folder: string, mask: number, groups: WordGroups): Corpus {
  const sources = readRows(folder);
  const learnt = sources.map(({ rows }) => rows.flatMap((row) => [row, ...undotted(row)]));
  const read = learnt.flat().map((row) => ({ row, article: articleWords(readText(row.text)) }));
  const weights = learnt.flatMap((of, i) => of.map(() => WEIGHTS[sources[i]?.name ?? ''] ?? 1));
  const files = sources.map(({ name, rows }) => {
    const ids = new Set(rows);
    const mine = read.filter(({ row }) => ids.has(row));
    return {
      name,
      documents: mine.length,
      words: mine.reduce((sum, { article }) => sum + article.words.length, 0),
      persons: mine.reduce(
        (sum, { row }) => sum + row.ents.filter(({ type }) => type === 'PER').length,
        0,
      ),
    };
  });
  return { ...flatten(read, weights, { mask, groups }), files };
}

function flatten(
  read: readonly { readonly row: Row; readonly article: ArticleWords }[],
  weights: readonly number[],
  { mask, groups }: { readonly mask: number; readonly groups: WordGroups },
): Omit<Corpus, 'files'> {
  const total = read.reduce((sum, { article }) => sum + article.words.length, 0);
  const features = new Int32Array(total * MOST_FEATURES);
  const offsets = new Int32Array(total + 1);
  const labels = new Uint8Array(total);
  const spellings = read.flatMap(({ article }) => article.words.map(({ text }) => text));
  const rare = rareOf(spellings);
  const random = randomFrom(SEED);
  const sentences: { firstWord: number; endWord: number; weight: number }[] = [];
  const out = new Int32Array(MOST_FEATURES);
  let at = 0;
  let base = 0;
  for (const [index, { row, article }] of read.entries()) {
    const weight = weights[index] ?? 1;
    const spelt = article.words.map(({ text }) => text);
    const facts = blinded(documentFacts(article, groups), spelt, { rare, random });
    labels.set(labelsOf(row, article), base);
    for (const sentence of article.sentences) {
      let cut = false;
      for (let i = sentence.firstWord; i < sentence.endWord; i += 1) {
        const found = featuresAt(facts, i, sentence, out);
        for (let f = 0; f < found; f += 1) features[at + f] = (out[f] ?? 0) & mask;
        offsets[base + i] = at;
        if (found === 0) {
          cut ||= isPerson(labels[base + i]);
          labels[base + i] = 0;
        }
        at += found;
      }
      const [firstWord, endWord] = [base + sentence.firstWord, base + sentence.endWord];
      if (!cut) sentences.push({ firstWord, endWord, weight });
    }
    base += article.words.length;
    offsets[base] = at;
  }
  return {
    features: features.slice(0, at),
    offsets,
    labels,
    rare: Uint8Array.from(spellings, (text) => (rare.has(text) ? 1 : 0)),
    sentences,
  };
}

function isPerson(label: number | undefined): boolean {
  return label === PERSON_BEGINS || label === PERSON_GOES_ON;
}

function rareOf(spellings: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const text of spellings) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count <= RARE).map(([text]) => text));
}

/**
 * Some rare words of names in a text as if no table had them. Nearly all names of the training texts are in the tables, those of today
 * often are not: what is learnt must not count on it.
 */
function blinded(
  facts: DocumentFacts,
  spellings: readonly string[],
  { rare, random }: { readonly rare: ReadonlySet<string>; readonly random: () => number },
): DocumentFacts {
  const unknown = new Set(
    [...new Set(spellings)].filter((text) => rare.has(text) && random() < BLINDED),
  );
  const words = facts.words.map((word, i) =>
    unknown.has(spellings[i] ?? '') && word.kind < NONE ? { ...word, ...NO_TRAITS } : word,
  );
  return { ...facts, words };
}

function labelsOf(row: Row, { words }: ArticleWords): Uint8Array {
  const labels = new Uint8Array(words.length);
  let i = 0;
  for (const { start, end, type } of [...row.ents].sort((a, b) => a.start - b.start)) {
    while (i < words.length && (words[i]?.end ?? 0) <= start) i += 1;
    const first = i;
    for (; i < words.length && (words[i]?.start ?? 0) < end; i += 1) {
      if (type === 'PER') labels[i] = i === first ? PERSON_BEGINS : PERSON_GOES_ON;
      else labels[i] = LABELS.indexOf(type as (typeof LABELS)[number]);
    }
  }
  return labels;
}
