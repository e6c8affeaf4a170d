import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A labelled text: UTF-16 offsets; PER is a person. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly ents: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Names of the `*.jsonl.gz` of a folder, in order, with their rows. */
export function readRows(
  folder: string,
): readonly { readonly name: string; readonly rows: readonly Row[] }[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort();
  if (names.length === 0) throw new Error(`no *.jsonl.gz in ${folder}`);
  return names.map((name) => ({ name, rows: rowsOf(join(folder, name)) }));
}

function rowsOf(file: string): Row[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as Row);
}
