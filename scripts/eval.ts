import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EVAL_SETS, type EvalSet, type Figure } from './eval/sets.ts';

/**
 * `npm run eval [-- WORD …]`: answers every set of human labels with the engine, runs its scorer and prints one table.
 * Words pick the sets whose name contains one of them; `pages` picks the saved pages, `seeds` the seed articles.
 */
const run = promisify(execFile);
const SHARED = join(import.meta.dirname, '../../shared');
const SETS = join(SHARED, 'eval');
const CACHE = join(import.meta.dirname, '../.cache/eval');
const MEGABYTES = 2 ** 20;

/** One line of the table. */
interface Line {
  readonly set: string;
  readonly figure: string;
  readonly value: unknown;
  readonly size: unknown;
}

async function node(...args: readonly string[]): Promise<string> {
  return (await run(process.execPath, args, { maxBuffer: 64 * MEGABYTES })).stdout;
}

async function analyze(...args: readonly string[]): Promise<void> {
  await node(join(import.meta.dirname, 'analyze.ts'), ...args);
}

function lookUp(answer: unknown, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer);
}

function linesOf(set: string, figures: readonly Figure[], answer: unknown): Line[] {
  return figures.map(({ name, path, size }) => ({
    set,
    figure: name,
    value: lookUp(answer, path),
    size: size === undefined ? undefined : lookUp(answer, size),
  }));
}

async function scoreSet(set: EvalSet): Promise<Line[]> {
  const gold = join(SETS, set.gold);
  const pred = join(CACHE, `${set.mode}-${set.gold.replace('/', '-')}`);
  const mode = set.mode === 'compare' ? ['--compare', '--jsonl', gold] : [`--${set.mode}`, gold];
  await analyze(...mode, '--out', pred);
  const [script = '', ...args] = set.score.map((word) =>
    word === 'GOLD' ? gold : word === 'PRED' ? pred : word,
  );
  return linesOf(set.name, set.figures, JSON.parse(await node(join(SETS, script), ...args)));
}

async function scorePages(): Promise<Line[]> {
  const folder = join(CACHE, '../pages');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    await run('tar', ['xzf', join(SETS, 'pages/pages.tar.gz'), '-C', folder]);
  }
  const pred = join(CACHE, 'pages.jsonl');
  await analyze('--pages', folder, '--out', pred);
  const answer = JSON.parse(await node(join(SETS, 'score-pages.mjs'), pred, folder, '--json'));
  const gate = ['precision', 'recall', 'fpr'].map((part) => ({
    name: `gate, ${part}`,
    path: `gate/${part}`,
    size: 'pages',
  }));
  const metadata = ['title', 'date', 'dateNear', 'byline', 'outlet'].map((part) => ({
    name: part,
    path: `meta/${part}/acc`,
    size: `meta/${part}/n`,
  }));
  const text = { name: 'article text, 4-gram F1', path: 'text/F1', size: 'text/n' };
  const times = ['median', 'p95'].map((part) => ({
    name: `milliseconds, ${part}`,
    path: `ms/${part}`,
    size: 'ms/n',
  }));
  return [...linesOf('pages', [text, ...gate, ...metadata, ...times], answer), timeOfOthers(pred)];
}

/** How long the reader takes where it finds no article. */
function timeOfOthers(pred: string): Line {
  const rows = readFileSync(pred, 'utf8').trimEnd().split('\n');
  const times = rows
    .map((row) => JSON.parse(row) as { readonly isArticle?: boolean; readonly ms: number })
    .filter(({ isArticle }) => isArticle === false)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  const value = times[Math.floor(times.length / 2)];
  return { set: 'pages', figure: 'milliseconds, no article, median', value, size: times.length };
}

/** The seed articles in an order that brings earlier events first, as `analyze --compare` wants them. */
function writeSeeds(file: string): void {
  const { dates } = JSON.parse(readFileSync(join(SHARED, 'seeds-gold/cross.json'), 'utf8'));
  const names = readdirSync(join(SHARED, 'seeds'));
  const rows = ['002', '000', '003', '004', '001'].map((id) => {
    const name = names.find((candidate) => candidate.startsWith(id)) ?? '';
    const text = readFileSync(join(SHARED, 'seeds', name), 'utf8');
    return JSON.stringify({ id, text, published: dates[id]?.date });
  });
  writeFileSync(file, `${rows.join('\n')}\n`);
}

async function scoreSeeds(): Promise<string> {
  const rows = join(CACHE, 'seeds-rows.jsonl');
  const pred = join(CACHE, 'seeds.jsonl');
  writeSeeds(rows);
  await analyze('--compare', '--jsonl', rows, '--out', pred);
  const gold = join(SHARED, 'seeds-gold');
  return node(join(SETS, 'score-gold.mjs'), gold, pred, '--cross', join(gold, 'cross.json'));
}

function print(lines: readonly Line[]): void {
  for (const { set, figure, value, size } of lines) {
    const shown = typeof value === 'number' ? value.toFixed(3) : '-';
    console.log(
      `${set.padEnd(18)} ${figure.padEnd(52)} ${shown.padStart(8)}  n = ${size ?? 'unknown'}`,
    );
  }
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const picked = (name: string): boolean =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word));

if (!existsSync(SETS)) {
  console.log('eval: skipped, the folder ../shared/eval is not there');
} else {
  mkdirSync(CACHE, { recursive: true });
  for (const set of EVAL_SETS.filter(({ name }) => picked(name))) print(await scoreSet(set));
  if (picked('pages')) print(await scorePages());
  if (picked('seeds')) console.log(await scoreSeeds());
}
