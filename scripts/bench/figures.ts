import { readFileSync } from 'node:fs';
import { linkFigures } from '../../lib/link/figures.ts';
import { readText } from '../../lib/read/read-text.ts';
import { recogniseFigures } from '../../lib/recognise/figures/index.ts';
import { articleWords } from '../../lib/text/article-words.ts';
import { fastest } from './fastest.ts';
import { peer } from './peers.ts';

const ARTICLES = new URL('../../../shared/eval/crossdoc/newswcl50.jsonl', import.meta.url);
const SENTENCES = new URL('../../../shared/eval/figures/newsquant.jsonl', import.meta.url);
const ROUNDS = 3;
/** The slowest peer takes minutes for all of them. */
const ARTICLES_READ = 8;
/** Kinds that NewsQuant does not count. */
const NOT_COUNTED = new Set(['date', 'time', 'ordinal', 'score', 'vote']);
/** Two values are one where they differ by less than this share. */
const NEAR = 1e-5;

/** Reads the values of a text; a range is given by its ends. */
interface Reader {
  readonly name: string;
  readonly read: (text: string) => readonly number[];
}

interface Sentence {
  readonly text: string;
  readonly figures: readonly { readonly value: number | readonly number[] }[];
}

const own: Reader = {
  name: 'crossread, with counting, sources and parts',
  read: (text) => {
    const words = articleWords(readText(text));
    const figures = linkFigures(words, recogniseFigures(words), { people: [], quotes: [] });
    return figures
      .filter(({ kind }) => !NOT_COUNTED.has(kind))
      .flatMap(({ value }) => ends(typeof value === 'string' ? [] : value));
  },
};

const ends = (value: number | readonly (number | null)[]): number[] =>
  [value].flat().filter((end) => typeof end === 'number');

/** The peers that are installed. */
function peers(): Reader[] {
  const known: Readonly<Record<string, (module: never) => Reader>> = {
    compromise: compromiseReader,
    '@microsoft/recognizers-text-suite': recognizersReader,
  };
  return Object.entries(known).flatMap(([name, reader]) => {
    const module = peer<never>(name);
    return module === undefined ? [] : [reader(module)];
  });
}

function compromiseReader(
  nlp: (text: string) => { numbers(): { json(): { number?: { num?: number } }[] } },
): Reader {
  const read = (text: string) =>
    nlp(text)
      .numbers()
      .json()
      .flatMap(({ number }) => (typeof number?.num === 'number' ? [number.num] : []));
  return { name: 'compromise numbers', read };
}

interface Resolution {
  readonly resolution?: { readonly value?: string | null } | null;
}

function recognizersReader(
  suite: Readonly<Record<string, (text: string, culture: string) => readonly Resolution[]>>,
): Reader {
  const models = ['Number', 'Currency', 'Percentage', 'Dimension', 'Age'].map(
    (kind) => suite[`recognize${kind}`],
  );
  // All five run, as they must for units; the number model alone already gives every value once.
  const read = (text: string) => {
    const [numbers = []] = models.map((model) => model?.(text, 'en-us') ?? []);
    return numbers
      .map(({ resolution }) => Number.parseFloat(resolution?.value ?? ''))
      .filter((value) => !Number.isNaN(value));
  };
  return { name: 'recognizers-text-suite, five models', read };
}

/** F1 of the values alone, one to one, the ends of a range each on their own. */
function valueF1({ read }: Reader, sentences: readonly Sentence[]): number {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const { text, figures } of sentences) {
    const left = figures.flatMap(({ value }) => ends(value));
    const found = read(text);
    wanted += left.length;
    given += found.length;
    for (const value of found) {
      const at = left.findIndex((gold) => Math.abs(gold - value) <= NEAR * Math.abs(gold));
      if (at >= 0) right += left.splice(at, 1).length;
    }
  }
  return (2 * right) / (given + wanted);
}

const rowsOf = <Row>(file: URL): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** Time to find and link the figures of articles, and how many values are right, beside two peers in the same run. */
export async function run(): Promise<void> {
  const texts = rowsOf<{ text: string }>(ARTICLES)
    .slice(0, ARTICLES_READ)
    .map(({ text }) => text);
  const sentences = rowsOf<Sentence>(SENTENCES);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  console.log(`${texts.length} articles, ${words} words; ${sentences.length} sentences`);
  for (const reader of [own, ...peers()]) {
    const ms = (fastest(reader.read, texts, ROUNDS) / words) * 1000;
    const f1 = valueF1(reader, sentences);
    console.log(
      `${reader.name.padEnd(46)}${ms.toFixed(2).padStart(8)} ms per 1,000 words   values F1 ${f1.toFixed(3)}`,
    );
  }
}
