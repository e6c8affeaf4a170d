import type { ArticleRecord, DeletionRecord, Hash, Library, LibraryRecord } from '../ports.ts';
import { pack, unpack } from './library-idb-pack.ts';
import type { ArticleRow, Database } from './library-idb-schema.ts';
import { allOrNothing } from './library-idb-transaction.ts';
import { markOf } from './library-idb-writes.ts';

type Exchange = Pick<Library, 'records' | 'merge' | 'unread'>;
type StoreName = 'articles' | 'deletions' | 'corrections';

const STORES: readonly StoreName[] = ['articles', 'deletions', 'corrections'];

/** What is exported and merged. */
export function exchange(database: () => Promise<Database>, hash: Hash): Exchange {
  return {
    records: async (after, limit) => records(await database(), after, limit),
    merge: async (merged) => merge(await database(), merged, hash),
    unread: async (engine, limit) => unread(await database(), engine, limit),
  };
}

/** A page of records after the cursor 'store/key', going on with the next store where one ends. */
async function records(database: Database, after: string | null, limit: number) {
  const [from = 'articles', key] = after?.split('/') ?? [];
  const found: LibraryRecord[] = [];
  for (const store of STORES.slice(STORES.indexOf(from as StoreName))) {
    const range = store === from && key !== undefined ? IDBKeyRange.lowerBound(key, true) : null;
    const rows = await recordsIn(database, store, range, limit - found.length);
    found.push(...rows);
    const last = rows.at(-1);
    if (found.length >= limit && last !== undefined) {
      return { records: found, next: `${store}/${last.id}` };
    }
  }
  return { records: found, next: null };
}

async function recordsIn(
  database: Database,
  store: StoreName,
  range: IDBKeyRange | null,
  limit: number,
): Promise<LibraryRecord[]> {
  if (store === 'deletions') return database.getAll(store, range, limit);
  if (store === 'corrections') {
    const rows = await database.getAll(store, range, limit);
    return rows.map((row) => ({ ...row, kind: 'correction' }));
  }
  const rows = await database.getAll(store, range, limit);
  return Promise.all(rows.map(recordOf));
}

async function recordOf({ id, firstRead, lastRead, packed }: ArticleRow): Promise<ArticleRecord> {
  return { kind: 'article', id, firstRead, lastRead, article: await unpack(packed) };
}

async function merge(database: Database, merged: readonly LibraryRecord[], hash: Hash) {
  const ofKind = <K extends LibraryRecord['kind']>(kind: K) =>
    merged.filter((record): record is Extract<LibraryRecord, { kind: K }> => record.kind === kind);
  const deletions = ofKind('deletion');
  const articles = await wanted(database, ofKind('article'), deletions, hash);
  const rows = await Promise.all(
    articles.map(async ({ id, firstRead, lastRead, article }) => {
      return { id, firstRead, lastRead, engine: '', packed: await pack(article) };
    }),
  );
  const transaction = database.transaction(STORES, 'readwrite');
  let added = 0;
  const add = async (name: StoreName, id: string, put: () => Promise<unknown>) => {
    if ((await transaction.objectStore(name).getKey(id)) !== undefined) return;
    added += 1;
    await put();
  };
  await allOrNothing(transaction, [
    ...rows.map(
      (row) => () => add('articles', row.id, () => transaction.objectStore('articles').put(row)),
    ),
    ...deletions.map(
      (row) => () => add('deletions', row.id, () => transaction.objectStore('deletions').put(row)),
    ),
    ...ofKind('correction').map(
      ({ kind: _kind, ...row }) =>
        () =>
          add('corrections', row.id, () => transaction.objectStore('corrections').put(row)),
    ),
  ]);
  return { added, toForget: await marked(database, deletions, hash) };
}

/** The articles that were not deleted after they were last read, here or there. */
async function wanted(
  database: Database,
  articles: readonly ArticleRecord[],
  deletions: readonly DeletionRecord[],
  hash: Hash,
): Promise<ArticleRecord[]> {
  if (articles.length === 0) return [];
  const salts = new Set(deletions.map(({ salt }) => salt));
  let cursor = await database
    .transaction('deletions')
    .store.index('salt')
    .openKeyCursor(null, 'nextunique');
  while (cursor !== null) {
    salts.add(cursor.key);
    cursor = await cursor.continue();
  }
  const merged = new Map(deletions.map((deletion) => [deletion.id, deletion]));
  const keptOnes = await Promise.all(
    articles.map(async (article) => {
      const marks = await Promise.all([...salts].map((salt) => markOf(article.id, salt, hash)));
      for (const mark of marks) {
        const deletion = merged.get(mark) ?? (await database.get('deletions', mark));
        if (deletion !== undefined && article.lastRead <= deletion.at) return undefined;
      }
      return article;
    }),
  );
  return keptOnes.filter((article) => article !== undefined);
}

/** Articles here that the deletions are of. Marks are salted, so each article is tried: only merging pays for it. */
async function marked(
  database: Database,
  deletions: readonly DeletionRecord[],
  hash: Hash,
): Promise<string[]> {
  if (deletions.length === 0) return [];
  const byMark = new Map(deletions.map((deletion) => [deletion.id, deletion]));
  const salts = [...new Set(deletions.map(({ salt }) => salt))];
  const found: string[] = [];
  for (const id of await database.getAllKeys('articles')) {
    for (const salt of salts) {
      const deletion = byMark.get(await markOf(id, salt, hash));
      const row = deletion === undefined ? undefined : await database.get('articles', id);
      if (deletion !== undefined && row !== undefined && row.lastRead <= deletion.at)
        found.push(id);
    }
  }
  return found;
}

async function unread(database: Database, engine: string, limit: number): Promise<ArticleRecord[]> {
  const index = database.transaction('articles').store.index('engine');
  const [older, newer] = await Promise.all([
    index.getAll(IDBKeyRange.upperBound(engine, true), limit),
    index.getAll(IDBKeyRange.lowerBound(engine, true), limit),
  ]);
  const rows = [...older, ...newer].sort((a, b) => a.firstRead.localeCompare(b.firstRead));
  return Promise.all(rows.slice(0, limit).map(recordOf));
}
