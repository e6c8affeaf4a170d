import type { Hash, Library } from '../ports.ts';
import { exchange } from './library-idb-exchange.ts';
import { guarded } from './library-idb-faults.ts';
import { lookUps } from './library-idb-look-ups.ts';
import { type Database, openDatabase } from './library-idb-schema.ts';
import { writes } from './library-idb-writes.ts';

/**
 * The library in IndexedDB: it survives the background's death and the browser's restart. The database is opened when it
 * is first asked, and again after the browser has closed it.
 *
 * @param name name of the database
 */
export function idbLibrary(name: string, hash: Hash): Library {
  let opening: Promise<Database> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const database = (): Promise<Database> => {
    opening ??= openDatabase(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  const library: Library = {
    ...lookUps(database),
    ...writes(database, hash),
    ...exchange(database, hash),
  };
  const entries = Object.entries(library).map(([call, work]) => [
    call,
    (...given: never[]) =>
      guarded(() => (work as (...given: never[]) => Promise<unknown>)(...given)),
  ]);
  return Object.fromEntries(entries) as unknown as Library;
}
