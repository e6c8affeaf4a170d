import { readFileSync } from 'node:fs';
import { linkQuotes } from '../../lib/link/quotes.ts';
import { readText } from '../../lib/read/read-text.ts';
import { recogniseQuotes } from '../../lib/recognise/quotes/index.ts';
import { articleWords } from '../../lib/text/article-words.ts';
import { fastest } from './fastest.ts';
import { peer } from './peers.ts';

const TEXTS = new URL('../../../shared/eval/quotes/polnear.jsonl', import.meta.url);
const ARTICLES = 60;
const ROUNDS = 5;

/** Hostile pages: a million characters each, whose marks never close or nest for ever. */
const HOSTILE: Readonly<Record<string, string>> = {
  '20,000 unmatched straight marks': 'He said "the dam on the river Tor holds for now, '.repeat(
    20_000,
  ),
  '20,000 unmatched curly marks': '“The dam on the river Tor in the far valley held. '.repeat(
    20_000,
  ),
  '20,000 unmatched marks in paragraphs':
    'He said "the dam on the river Tor holds for now.\n'.repeat(20_000),
};

type Read = (text: string) => number;

/** compromise's quotations. */
function compromise(): Read | undefined {
  const nlp = peer<(text: string) => { quotations(): { length: number } }>('compromise');
  return nlp && ((text) => nlp(text).quotations().length);
}

const crossread: Read = (text) => {
  const words = articleWords(readText(text));
  return linkQuotes(words, recogniseQuotes(words), []).length;
};

/** Time to find quotes and link their speakers, beside a peer in the same run, and on pages made to be slow. */
export async function run(): Promise<void> {
  const texts = readFileSync(TEXTS, 'utf8')
    .split('\n', ARTICLES)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  console.log(`${ARTICLES} articles, ${words} words; best of ${ROUNDS} rounds`);
  const peer = compromise();
  for (const [name, read] of Object.entries({ crossread, compromise: peer })) {
    if (read === undefined) continue;
    const rate = ((fastest(read, texts, ROUNDS) / words) * 1000).toFixed(2);
    const found = texts.reduce((sum, text) => sum + read(text), 0);
    console.log(`${name.padEnd(12)} ${rate} ms per 1,000 words, ${found} quotes`);
  }
  for (const [name, text] of Object.entries(HOSTILE)) {
    const start = performance.now();
    const found = crossread(text);
    const ms = Math.round(performance.now() - start);
    console.log(`${name}: ${ms} ms, ${text.length} characters, ${found} quotes`);
  }
}
