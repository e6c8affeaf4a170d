import type { Correction } from '../model/correction.ts';
import type { KnownPerson } from '../model/gist.ts';
import type { Entry, Hash, Library, Removal } from '../ports.ts';
import { everPosting, nearPosting, rowOf } from '../remember/postings.ts';
import { pack } from './library-idb-pack.ts';
import type { Database } from './library-idb-schema.ts';
import { allOrNothing, type Write } from './library-idb-transaction.ts';

const LAST = '\uFFFF';
const ID_LENGTH = 32;
const STORES = ['articles', 'gists', 'people', 'corrections', 'deletions', 'secrets'] as const;

type Writes = Pick<Library, 'keep' | 'correct' | 'withdraw' | 'remove' | 'erase'>;

/** The writes of the library, each one transaction: all of it is written, or nothing. */
export function writes(database: () => Promise<Database>, hash: Hash): Writes {
  return {
    keep: async (entry) => keep(await database(), entry, hash),
    correct: async (correction) => correct(await database(), correction),
    withdraw: async (id) => {
      const transaction = (await database()).transaction('corrections', 'readwrite');
      const [taken] = await Promise.all([
        transaction.store.get(id),
        transaction.store.delete(id),
        transaction.done,
      ]);
      return taken;
    },
    remove: async (removal) => remove(await database(), removal, hash),
    erase: async () => {
      const transaction = (await database()).transaction(STORES, 'readwrite');
      await allOrNothing(
        transaction,
        STORES.map((name) => () => transaction.objectStore(name).clear()),
      );
    },
  };
}

/** The hash that stands for a deleted article: without the library's secret it does not tell which it was. */
export async function markOf(id: string, salt: string, hash: Hash): Promise<string> {
  return (await hash(`${salt}\n${id}`)).slice(0, ID_LENGTH);
}

async function keep(database: Database, entry: Entry, hash: Hash): Promise<void> {
  const { record, gist, keys, people } = entry;
  const { id, url, date } = gist.ref;
  const packed = await pack(record.article);
  const deletion = await markOf(id, await saltOf(database), hash);
  const transaction = database.transaction(
    ['articles', 'gists', 'people', 'deletions'],
    'readwrite',
  );
  const [articles, gists] = [transaction.objectStore('articles'), transaction.objectStore('gists')];
  const known = await articles.get(id);
  const range = IDBKeyRange.bound([url, ''], [url, LAST]);
  const versions = url === '' ? [] : await gists.index('url').getAll(range);
  const { lastRead } = record;
  const firstRead = known?.firstRead ?? record.firstRead;
  const row = rowOf(id, date);
  const before = await gists.index('id').getKey(id);
  const near = keys.near.map((key) => nearPosting(key, date));
  const ever = keys.ever.map((key) => everPosting(key, date));
  await allOrNothing(transaction, [
    ...versions
      .filter((old) => old.id !== id && old.near.length + old.ever.length > 0)
      .map((old) => () => gists.put({ ...old, near: [], ever: [] })),
    ...(before === undefined || before === row ? [] : [() => gists.delete(before)]),
    () => articles.put({ id, firstRead, lastRead, engine: gist.engine, packed }),
    () => gists.put({ row, id, url, event: gist.event, date, lastRead, near, ever, gist }),
    ...putPeople(transaction.objectStore('people'), people),
    () => transaction.objectStore('deletions').delete(deletion),
  ]);
}

interface PeopleStore {
  put(person: KnownPerson): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

function putPeople(store: PeopleStore, people: readonly KnownPerson[]): Write[] {
  return people.map(
    (person) => () => (person.articles > 0 ? store.put(person) : store.delete(person.id)),
  );
}

async function correct(database: Database, correction: Correction): Promise<void> {
  const transaction = database.transaction(['corrections', 'gists'], 'readwrite');
  const gists = transaction.objectStore('gists');
  const { claim } = correction;
  const moved =
    claim.kind === 'event' && claim.same ? await gists.index('id').get(claim.article) : undefined;
  const event = claim.kind === 'event' ? claim.event : '';
  await allOrNothing(transaction, [
    () => transaction.objectStore('corrections').put(correction),
    ...(moved === undefined
      ? []
      : [() => gists.put({ ...moved, event, gist: { ...moved.gist, event } })]),
  ]);
}

async function remove(database: Database, { ids, people, at }: Removal, hash: Hash): Promise<void> {
  const salt = await saltOf(database);
  const marks = await Promise.all(ids.map((id) => markOf(id, salt, hash)));
  const names = ['articles', 'gists', 'people', 'deletions'] as const;
  const transaction = database.transaction(names, 'readwrite');
  const gists = transaction.objectStore('gists');
  const rows = await Promise.all(ids.map((id) => gists.index('id').getKey(id)));
  await allOrNothing(transaction, [
    ...ids.map((id) => () => transaction.objectStore('articles').delete(id)),
    ...rows.filter((row) => row !== undefined).map((row) => () => gists.delete(row)),
    ...marks.map(
      (id) => () => transaction.objectStore('deletions').put({ kind: 'deletion', id, salt, at }),
    ),
    ...putPeople(transaction.objectStore('people'), people),
  ]);
}

/** The library's own secret, made when it is first needed. */
async function saltOf(database: Database): Promise<string> {
  const fresh = crypto.randomUUID();
  const transaction = database.transaction('secrets', 'readwrite');
  const salt = (await transaction.store.get('salt')) ?? fresh;
  await allOrNothing(transaction, [() => transaction.store.put(salt, 'salt')]);
  return salt;
}
