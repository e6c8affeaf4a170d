import type { Library, LibraryRecord } from '../ports.ts';
import { forget } from './remember.ts';

/** First line of an export: what it is, so that another file is refused. */
const HEADER = { format: 'crossread-library', version: 1 } as const;
/** Records read, and written, at once. */
const BATCH = 100;

/** The whole library as lines of JSON, the header first; record by record, so that a large one needs no more memory. */
export async function* exportLines(library: Library): AsyncGenerator<string> {
  yield JSON.stringify(HEADER);
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Library['records']>> = await library.records(after, BATCH);
    for (const record of page.records) yield JSON.stringify(record);
    after = page.next;
  } while (after !== null);
}

/** What an import did: records that were new, and lines that could not be read. */
export interface Imported {
  readonly added: number;
  readonly refused: number;
}

/**
 * Merges an export into the library: a union, so that importing it twice adds nothing. Lines that are no records are
 * counted and left out; a file that is no export is refused as a whole.
 *
 * @param now ISO date and time
 * @returns null where the first line does not say that this is an export
 */
export async function importLines(
  lines: Iterable<string> | AsyncIterable<string>,
  library: Library,
  now: string,
): Promise<Imported | null> {
  let added = 0;
  let refused = 0;
  let isExport: boolean | undefined;
  let batch: LibraryRecord[] = [];
  const flush = async (): Promise<void> => {
    const merged = await library.merge(batch);
    for (const id of merged.toForget) await forget(id, library, now);
    added += merged.added;
    batch = [];
  };
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    isExport ??= isHeader(value);
    if (!isExport) return null;
    if (isHeader(value)) continue;
    if (isRecord(value)) batch.push(value);
    else refused += 1;
    if (batch.length >= BATCH) await flush();
  }
  if (isExport === undefined) return null;
  await flush();
  return { added, refused };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isHeader(value: unknown): boolean {
  return isObject(value) && value.format === HEADER.format && value.version === HEADER.version;
}

const ARTICLE_STRINGS = ['url', 'headline', 'language', 'text', 'extent'];

/** Whether an outside value has the shape of a record: an import may come from anywhere. */
function isRecord(value: unknown): value is LibraryRecord {
  if (!isObject(value) || typeof value.id !== 'string') return false;
  const areStrings = (names: readonly string[]) => names.every((n) => typeof value[n] === 'string');
  switch (value.kind) {
    case 'deletion':
      return areStrings(['salt', 'at']);
    case 'correction':
      return areStrings(['at', 'author']) && Array.isArray(value.subjects) && isObject(value.claim);
    case 'article':
      return areStrings(['firstRead', 'lastRead']) && isArticle(value.article);
    default:
      return false;
  }
}

function isArticle(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value.blocks)) return false;
  const { text } = value;
  const end = typeof text === 'string' ? text.length : -1;
  return (
    ARTICLE_STRINGS.every((name) => typeof value[name] === 'string') &&
    value.blocks.every(
      (block) => isObject(block) && Number(block.start) >= 0 && Number(block.end) <= end,
    )
  );
}
