import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = mkdtempSync(join(tmpdir(), 'analyze-'));
const FIRST =
  'Prime Minister Anna Vell of Denmark spoke in Tarn on Monday.\n“We shall open every road before the winter,” Vell said.';
const SECOND =
  'Anna Vell, the Danish prime minister, spoke in Tarn.\n“We shall open every road,” Vell told reporters on Monday.';

interface Analysed {
  readonly id: unknown;
  readonly error?: string;
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  readonly quotes?: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: string;
  }[];
  readonly findings?: readonly { readonly kind: string; readonly relation: string }[];
}

function analyze(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/analyze.ts', ...args], { encoding: 'utf8' });
}

function fileOf(rows: readonly unknown[]): string {
  const file = join(FOLDER, 'rows.jsonl');
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

function rowsOut(...args: readonly string[]): Analysed[] {
  const out = join(FOLDER, 'out.jsonl');
  expect(analyze(...args, '--out', out)).toMatchObject({ status: 0, stderr: '' });
  return readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysed);
}

test('a reading gives quotes at their offsets, with their speaker; a bad row gives its error in its place', () => {
  const [row, bad] = rowsOut(
    '--jsonl',
    fileOf([
      { id: 1, text: FIRST },
      { id: 2, text: 7 },
    ]),
  );
  const quote = row?.quotes?.find(({ start }) => FIRST[start] === '“');
  expect(FIRST.slice(quote?.start, quote?.end)).toMatch(/^“We shall .* winter,”$/);
  expect(quote?.speaker).toBe('Anna Vell');
  expect(bad).toEqual({ id: 2, error: '"text" is not a string' });
});

test('comparing gives one person one id and finds the cut quote', () => {
  const [first, second] = rowsOut(
    '--compare',
    '--jsonl',
    fileOf([
      { id: 'a', text: FIRST, published: '2026-02-02' },
      { id: 'b', text: SECOND, published: '2026-02-03' },
    ]),
  );
  expect(second?.people?.[0]).toMatchObject({ id: first?.people?.[0]?.id, name: 'Anna Vell' });
  expect(second?.findings).toContainEqual(
    expect.objectContaining({ kind: 'quote', relation: 'cut' }),
  );
});

const REFUSED: readonly (readonly [args: readonly string[], line: RegExp])[] = [
  [
    ['--jsonl', 'nowhere.jsonl', '--out', 'x'],
    /^cannot read nowhere\.jsonl: there is no such file\n$/,
  ],
  [['--jsonl', fileOf([])], /^--out is missing\n/],
  [['--loud'], /Unknown option '--loud'/],
  [[], /^usage:/],
];
for (const [args, line] of REFUSED) {
  test(`analyze ${args.join(' ')} is refused with a clear line`, () => {
    const { status, stderr } = analyze(...args);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(line) });
  });
}
