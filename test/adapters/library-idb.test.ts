import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sha256 } from '../../lib/adapters/hash.ts';
import { idbLibrary } from '../../lib/adapters/library-idb.ts';
import { compareWith, keepRead } from '../../lib/pipeline.ts';
import { answered } from '../../lib/ports.ts';
import { reading } from '../compare/build.ts';
import { libraryContract } from '../remember/library-contract.ts';

let made = 0;
const fresh = (): string => {
  made += 1;
  return `library ${made}`;
};

libraryContract(() => idbLibrary(fresh(), sha256), sha256);

const clock = { now: () => '2031-05-04T10:00:00Z' };
const NOTE = reading({ text: 'A note on the ferry.', url: 'https://courier.example/note' });

test('what is kept is there for the next background', async () => {
  const name = fresh();
  const outside = { library: idbLibrary(name, sha256), hash: sha256, clock };
  const compared = await compareWith(NOTE, outside);
  expect(compared.ok && (await keepRead(compared.value, outside)).ok).toBe(true);
  expect(await idbLibrary(name, sha256).counts()).toMatchObject({ articles: 1 });
});

test('a library of a newer version is not opened, and says so', async () => {
  const name = fresh();
  await new Promise((resolve) => {
    const opening = indexedDB.open(name, 99);
    opening.onsuccess = () => resolve(opening.result.close());
  });
  const answer = await answered(() => idbLibrary(name, sha256).counts());
  expect(answer).toMatchObject({ ok: false, fault: 'newer' });
});

test('a write that fails leaves nothing behind', async () => {
  const name = fresh();
  const library = idbLibrary(name, sha256);
  const outside = { library, hash: sha256, clock };
  const compared = await compareWith(NOTE, outside);
  if (!compared.ok) throw new Error(compared.why);
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    if (this.name === 'gists') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  };
  const answer = await keepRead(compared.value, outside);
  IDBObjectStore.prototype.put = put;
  expect(answer).toMatchObject({ ok: false, fault: 'full' });
  expect(await library.counts()).toMatchObject({ articles: 0 });
});
