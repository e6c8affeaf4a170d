import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../model/correction.ts';
import type { Gist, KnownPerson } from '../model/gist.ts';
import { type DeletionRecord, LibraryError } from '../ports.ts';

/** An article as it lies on disk: its text compressed. */
export interface ArticleRow {
  readonly id: string;
  readonly firstRead: string;
  readonly lastRead: string;
  /** Engine of its reading; '' where it has none yet. */
  readonly engine: string;
  /** The article as JSON, deflated. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** A gist as it lies on disk, with what it is found by. */
interface GistRow {
  /** See `rowOf`. */
  readonly row: number;
  readonly id: string;
  readonly url: string;
  readonly event: string;
  readonly date: string;
  readonly lastRead: string;
  /** Postings (see `nearPosting`, `everPosting`); none once a newer version of the page is kept. */
  readonly near: readonly number[];
  readonly ever: readonly number[];
  readonly gist: Gist;
}

export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { engine: string } };
  gists: {
    key: number;
    value: GistRow;
    indexes: {
      id: string;
      near: number;
      ever: number;
      url: [string, string];
      event: [string, string];
      date: string;
    };
  };
  people: { key: string; value: KnownPerson; indexes: { keys: string } };
  corrections: { key: string; value: Correction; indexes: { subjects: string } };
  deletions: { key: string; value: DeletionRecord; indexes: { salt: string } };
  /** One row: the secret that deletion marks are salted with. */
  secrets: { key: string; value: string };
}

export type Database = IDBPDatabase<LibrarySchema>;

/** The steps from each version of the schema to the next, in order; a step once released is never changed. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('engine', 'engine');
    const gists = database.createObjectStore('gists', { keyPath: 'row' });
    gists.createIndex('id', 'id', { unique: true });
    gists.createIndex('near', 'near', { multiEntry: true });
    gists.createIndex('ever', 'ever', { multiEntry: true });
    gists.createIndex('url', ['url', 'lastRead']);
    gists.createIndex('event', ['event', 'date']);
    gists.createIndex('date', 'date');
    const people = database.createObjectStore('people', { keyPath: 'id' });
    people.createIndex('keys', 'keys', { multiEntry: true });
    const corrections = database.createObjectStore('corrections', { keyPath: 'id' });
    corrections.createIndex('subjects', 'subjects', { multiEntry: true });
    database.createObjectStore('deletions', { keyPath: 'id' }).createIndex('salt', 'salt');
    database.createObjectStore('secrets');
  },
];

/** Opens the library's database and brings it to this version's schema; `closed` is called when the browser closes it. */
export function openDatabase(name: string, closed: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = openDB<LibrarySchema>(name, MIGRATIONS.length, {
      upgrade: (database, oldVersion) => {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
      },
      blocked: () =>
        reject(
          new LibraryError(
            'unavailable',
            'Your library is open in an older version of Crossread. Restart the browser.',
          ),
        ),
      // Another context wants to upgrade or delete the database: give way, and open it anew when asked.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
    opening.then(resolve, reject);
  });
}
