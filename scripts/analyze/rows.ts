import { readFileSync } from 'node:fs';

/** A row of a JSON Lines file: what was read, or why it could not be. */
export type Row =
  | { readonly id: RowId; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly id: RowId; readonly error: string };

/** The id of a row as it was given; 'line 3' for a row that has none. */
export type RowId = string | number;

/** What the command was asked to do cannot be done: its message is one clear line for the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads a text file as UTF-8.
 *
 * @throws UsageError when it cannot be read
 */
export function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : String(code ?? cause);
    throw new UsageError(`cannot read ${path}: ${why}`, { cause });
  }
}

/** Reads JSON Lines. A line that is no object, or has no id, becomes an error row in its place; empty lines are passed over. */
export function parseRows(text: string): Row[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseRow(line, number));
}

function parseRow(line: string, number: number): Row {
  const nameless = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: nameless, error: `line ${number} is not JSON` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: nameless, error: `line ${number} is not an object` };
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { id } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { id: nameless, error: `line ${number} has no id` };
  }
  return { id, fields };
}

/**
 * Turns each row into one object out. A row that cannot be read, or that `answer` refuses with a RowError, becomes
 * `{id, error}` and the run goes on.
 */
export async function answerRows(
  rows: readonly Row[],
  answer: (id: RowId, fields: Readonly<Record<string, unknown>>) => object | Promise<object>,
): Promise<object[]> {
  const answers: object[] = [];
  for (const row of rows) {
    if ('error' in row) {
      answers.push(row);
      continue;
    }
    try {
      answers.push({ id: row.id, ...(await answer(row.id, row.fields)) });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      answers.push({ id: row.id, error: error.message });
    }
  }
  return answers;
}

/** One row is bad; the others are not touched by it. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/** A field that must be a string. */
export function stringField(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new RowError(`"${name}" is not a string`);
  return value;
}

/** A field that may be absent or null, and else is a string. */
export function optionalString(
  fields: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined {
  return fields[name] === undefined || fields[name] === null
    ? undefined
    : stringField(fields, name);
}
