import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { comparisonRow } from './analyze/comparison-row.ts';
import { articleOf, makeCloseReader, makeEngine } from './analyze/engine.ts';
import { printFiles } from './analyze/files.ts';
import { pairRow } from './analyze/pair-row.ts';
import { readingRow } from './analyze/reading-row.ts';
import { answerRows, parseRows, readFile, UsageError } from './analyze/rows.ts';

/** The engine in a terminal. The modes and the rows in and out are those of USAGE. */
const USAGE = `usage:
  analyze --jsonl FILE --out OUT             readings: a row {id, text, …} in, {id, people, quotes, figures} out
  analyze --compare --jsonl FILE --out OUT   the same, each row compared with all before it
  analyze --pairs FILE --out OUT             a row {id, kind, a, b} in, {id, label, score, why} out
  analyze --pages DIR --out OUT [--trace]    every DIR/<id>/page.html, read in Chromium
  analyze FILE…                              .txt and .html files, printed for a person`;

const OPTIONS = {
  jsonl: { type: 'string' },
  compare: { type: 'boolean' },
  pairs: { type: 'string' },
  pages: { type: 'string' },
  out: { type: 'string' },
  trace: { type: 'boolean' },
} as const;

async function analyze(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  const { jsonl, compare, pairs, pages, out, trace } = values;
  if (jsonl !== undefined) {
    const answer = compare ? comparisons : readings;
    return writeRows(needed(out), await answer(jsonl));
  }
  if (pairs !== undefined) return writeRows(needed(out), await verdicts(pairs));
  if (pages !== undefined) {
    const { runPages } = await import('./analyze/pages.ts');
    return runPages({ dir: pages, out: needed(out), trace: trace === true });
  }
  if (positionals.length === 0) throw new UsageError(USAGE);
  return printFiles(positionals);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

function needed(out: string | undefined): string {
  if (out === undefined) throw new UsageError(`--out is missing\n${USAGE}`);
  return out;
}

async function readings(file: string): Promise<object[]> {
  const engine = makeEngine();
  return answerRows(parseRows(readFile(file)), (_id, fields) =>
    readingRow(engine(articleOf(fields))),
  );
}

async function comparisons(file: string): Promise<object[]> {
  const read = makeCloseReader();
  return answerRows(parseRows(readFile(file)), async (id, fields) =>
    comparisonRow(await read(id, articleOf(fields))),
  );
}

function verdicts(file: string): Promise<object[]> {
  return answerRows(parseRows(readFile(file)), (_id, fields) => pairRow(fields));
}

function writeRows(file: string, rows: readonly object[]): void {
  try {
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  } catch (cause) {
    throw new UsageError(`cannot write ${file}: ${(cause as NodeJS.ErrnoException).code}`, {
      cause,
    });
  }
}

try {
  await analyze(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
