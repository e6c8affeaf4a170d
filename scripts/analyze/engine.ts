import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/reading.ts';
import {
  type Compared,
  compareWith,
  keepRead,
  type Outside,
  readingOf,
} from '../../lib/pipeline.ts';
import type { Answer, Hash } from '../../lib/ports.ts';
import { readText } from '../../lib/read/read-text.ts';
import { decodeNameModel } from '../../lib/recognise/people/name-model.ts';
import { memoryLibrary } from '../../lib/remember/library-memory.ts';
import { optionalString, type RowId, stringField } from './rows.ts';

const MODEL = new URL('../../public/names.bin', import.meta.url);

const sha256: Hash = async (text) => createHash('sha256').update(text).digest('hex');

/** Makes the engine as the extension has it: the same stages and the same name model. */
export function makeEngine(): (article: Article) => Reading {
  const model = existsSync(MODEL) ? decodeNameModel(readFileSync(MODEL)) : null;
  return (article) => readingOf(article, model);
}

/** A comparison, and the row that each article of the library came from. */
export interface ComparedRow extends Compared {
  readonly rowOf: ReadonlyMap<string, RowId>;
}

/** Makes a reader that compares each article with all it was given before, and remembers it. */
export function makeCloseReader(): (id: RowId, article: Article) => Promise<ComparedRow> {
  const engine = makeEngine();
  const rowOf = new Map<string, RowId>();
  const outside: Outside = {
    library: memoryLibrary(sha256, 'terminal'),
    hash: sha256,
    clock: { now: () => new Date().toISOString() },
  };
  return async (id, article) => {
    const compared = had(await compareWith(engine(article), outside));
    had(await keepRead(compared, outside));
    const { here } = compared.comparison;
    if (!rowOf.has(here.id)) rowOf.set(here.id, id);
    return { ...compared, rowOf };
  };
}

/** A library in memory has no faults of its own: one that answers with a fault is broken. */
function had<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`the library in memory failed: ${answer.why}`);
  return answer.value;
}

/**
 * The article that a row of the terminal contract holds.
 *
 * @throws RowError where a field has the wrong type
 */
export function articleOf(fields: Readonly<Record<string, unknown>>): Article {
  const text = stringField(fields, 'text');
  const facts = ['headline', 'outlet', 'url', 'published'].map(
    (name) => [name, optionalString(fields, name)] as const,
  );
  return readText(text, Object.fromEntries(facts.filter(([, value]) => value !== undefined)));
}
