import { readFileSync } from 'node:fs';
import { linkPeople } from '../../lib/link/people.ts';
import { readText } from '../../lib/read/read-text.ts';
import { recognisePeople } from '../../lib/recognise/people/index.ts';
import { decodeNameModel } from '../../lib/recognise/people/name-model.ts';
import { articleWords } from '../../lib/text/article-words.ts';
import { fastest } from './fastest.ts';
import { peer } from './peers.ts';

const TEXTS = new URL('../../../shared/eval/people/worldwide.jsonl', import.meta.url);
const MODEL = new URL('../../public/names.bin', import.meta.url);
const ARTICLES = 60;
const ROUNDS = 5;

interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** compromise's people. */
function compromise(): Peer[] {
  const name = 'compromise';
  const nlp = peer<(text: string) => { people(): { out(form: string): unknown } }>(name);
  return nlp === undefined ? [] : [{ name, read: (text) => nlp(text).people().out('array') }];
}

/** Time to find and link the people of articles, beside a peer in the same run, and to make the model ready. */
export async function run(): Promise<void> {
  const bytes = readFileSync(MODEL);
  const start = performance.now();
  const model = decodeNameModel(bytes);
  const decoded = performance.now() - start;
  const texts = readFileSync(TEXTS, 'utf8')
    .split('\n', ARTICLES)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const own: Peer = {
    name: 'crossread',
    read: (text) => {
      const found = articleWords(readText(text));
      return linkPeople(found, recognisePeople(found, model));
    },
  };
  console.log(`${ARTICLES} articles, ${words} words; model ready in ${decoded.toFixed(1)} ms`);
  for (const { name, read } of [own, ...compromise()]) {
    const ms = (fastest(read, texts, ROUNDS) / words) * 1000;
    console.log(`${name.padEnd(12)} ${ms.toFixed(2)} ms per 1,000 words`);
  }
}
