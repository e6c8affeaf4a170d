import type { Gist, KnownPerson } from '../model/gist.ts';
import type { Library, Search } from '../ports.ts';
import { stretchesOf } from '../remember/postings.ts';
import { rankShared } from '../remember/rank-shared.ts';
import { unpack } from './library-idb-pack.ts';
import type { Database } from './library-idb-schema.ts';

/** People read under one key: enough to tell namesakes apart, and no more however many bear a common surname. */
const PEOPLE_READ = 12;
/** Versions of one page that are read, the last ones. */
const VERSIONS_READ = 8;
const LAST = '\uFFFF';

type LookUps = Pick<
  Library,
  | 'sharing'
  | 'peopleUnder'
  | 'person'
  | 'versions'
  | 'gist'
  | 'article'
  | 'ofEvent'
  | 'refs'
  | 'correctionsAbout'
  | 'corrections'
  | 'counts'
>;

/** The look-ups of the library, each through an index and bounded. */
export function lookUps(database: () => Promise<Database>): LookUps {
  return {
    sharing: async (search) => sharing(await database(), search),
    peopleUnder: async (keys) => peopleUnder(await database(), keys),
    person: async (id) => (await database()).get('people', id),
    versions: async (url) => (url === '' ? [] : versions(await database(), url)),
    gist: async (id) => (await (await database()).getFromIndex('gists', 'id', id))?.gist,
    article: async (id) => {
      const row = await (await database()).get('articles', id);
      if (row === undefined) return undefined;
      const { firstRead, lastRead, packed } = row;
      return { kind: 'article', id, firstRead, lastRead, article: await unpack(packed) };
    },
    ofEvent: async (event, limit) => {
      const range = IDBKeyRange.bound([event, ''], [event, LAST]);
      return refsIn(await database(), { index: 'event', range, limit });
    },
    refs: async (before, limit) => {
      const range = before === null ? null : IDBKeyRange.upperBound(before, true);
      return refsIn(await database(), { index: 'date', range, limit });
    },
    correctionsAbout: async (subjects) => {
      const { store } = (await database()).transaction('corrections');
      // Most readers never correct anything: one request then answers for all subjects.
      if ((await store.count()) === 0) return [];
      const found = await Promise.all(
        subjects.map((subject) => store.index('subjects').getAll(subject)),
      );
      return [...new Map(found.flat().map((correction) => [correction.id, correction])).values()];
    },
    corrections: async (limit) => {
      // Each was made by hand: they are few enough to be sorted here.
      const all = await (await database()).getAll('corrections');
      return all.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, limit);
    },
    counts: async () => {
      const db = await database();
      const count = (store: 'articles' | 'people' | 'corrections') => db.count(store);
      const [articles, people, corrections] = await Promise.all([
        count('articles'),
        count('people'),
        count('corrections'),
      ]);
      return { articles, people, corrections };
    },
  };
}

async function sharing(database: Database, search: Search): Promise<Gist[]> {
  const { store } = database.transaction('gists');
  const index = store.index(search.days === null ? 'ever' : 'near');
  const hits = await Promise.all(
    search.keys.map(async (key) => {
      const ranges = stretchesOf(key, search.days).map((ends) => IDBKeyRange.bound(...ends));
      const found = await Promise.all(ranges.map((range) => index.getAllKeys(range, search.each)));
      return found.flat().slice(0, search.each);
    }),
  );
  const rows = await Promise.all(rankShared(hits, search).map((id) => store.get(id)));
  return rows.flatMap((row) => row?.gist ?? []);
}

async function peopleUnder(database: Database, keys: readonly string[]): Promise<KnownPerson[]> {
  const { store } = database.transaction('people');
  const index = store.index('keys');
  const ids = await Promise.all(keys.map((key) => index.getAllKeys(key, PEOPLE_READ)));
  const people = await Promise.all([...new Set(ids.flat())].map((id) => store.get(id)));
  return people.filter((person) => person !== undefined);
}

async function versions(database: Database, url: string): Promise<Gist[]> {
  const range = IDBKeyRange.bound([url, ''], [url, LAST]);
  const index = database.transaction('gists').store.index('url');
  const found: Gist[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor !== null && found.length < VERSIONS_READ) {
    found.push(cursor.value.gist);
    cursor = await cursor.continue();
  }
  return found;
}

interface RefQuery {
  readonly index: 'event' | 'date';
  readonly range: IDBKeyRange | null;
  readonly limit: number;
}

async function refsIn(database: Database, { index, range, limit }: RefQuery) {
  const found: Gist['ref'][] = [];
  let cursor = await database.transaction('gists').store.index(index).openCursor(range, 'prev');
  while (cursor !== null && found.length < limit) {
    found.push(cursor.value.gist.ref);
    cursor = await cursor.continue();
  }
  return found;
}
