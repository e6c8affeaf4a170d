import type { Article } from './model/article.ts';
import type { Correction, Subject } from './model/correction.ts';
import type { ArticleRef } from './model/finding.ts';
import type { Gist, KnownPerson, ReadingKeys } from './model/gist.ts';

/** The time, so that nothing in the stages reads a clock of its own. */
export interface Clock {
  /** Now, as an ISO date and time in UTC. */
  now(): string;
}

/** Hashes text to a lower-case hex digest (SHA-256, cut by the caller where it needs less). */
export type Hash = (text: string) => Promise<string>;

/** Why the library cannot answer: it cannot be opened, has no room, was written by a newer version, or cannot be read. */
export type LibraryFault = 'unavailable' | 'full' | 'newer' | 'damaged';

/** What a library rejects with, and with nothing else. `answered` makes a value of it; `message` is a sentence for the reader. */
export class LibraryError extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'LibraryError';
    this.fault = fault;
  }
}

/** A value, or the fault of the library that kept it from being had. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: LibraryFault; readonly why: string };

/** The truth about one read article: what is exported. `id` = hash of canonical url and text. */
export interface ArticleRecord {
  readonly kind: 'article';
  readonly id: string;
  /** When it was first and last read, ISO date and time. */
  readonly firstRead: string;
  readonly lastRead: string;
  readonly article: Article;
}

/** That an article was deleted, and when. `mark` is a hash salted with the library's own secret: it does not tell what was read. */
export interface DeletionRecord {
  readonly kind: 'deletion';
  readonly id: string;
  readonly salt: string;
  readonly at: string;
}

export interface CorrectionRecord extends Correction {
  readonly kind: 'correction';
}

/** All that is exported and merged. */
export type LibraryRecord = ArticleRecord | DeletionRecord | CorrectionRecord;

/** A search for readings by keys they can be found by. */
export interface Search {
  readonly keys: readonly string[];
  /** Days the readings are of, ISO dates, both included: their keys of `near` are looked at. null = any day, keys of `ever`. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Readings looked up under one key, the newest: what bounds the work, however many share the key. */
  readonly each: number;
  /** What the keys shared with a reading must say at least; a key says the less, the more readings have it (see `rankShared`). */
  readonly least: number;
  /** Readings given at most. */
  readonly most: number;
}

/** What one reading writes, in one transaction or not at all. */
export interface Entry {
  readonly record: ArticleRecord;
  readonly gist: Gist;
  /** Keys the reading can be found by. */
  readonly keys: ReadingKeys;
  /** People as the library knows them after it; one with no article left is dropped. */
  readonly people: readonly KnownPerson[];
}

/** What a deletion takes away, in one transaction or not at all. */
export interface Removal {
  readonly ids: readonly string[];
  /** People as the library knows them after it; one with no article left is dropped. */
  readonly people: readonly KnownPerson[];
  /** ISO date and time. */
  readonly at: string;
}

/**
 * The readings kept on this device. Every look-up goes through an index and is bounded; none scans the library. Every
 * call may reject with a `LibraryError`, and then nothing was written. Only the background writes.
 */
export interface Library {
  /** Readings that share keys, those first with which they say most. */
  sharing(search: Search): Promise<readonly Gist[]>;
  /** People known under any of the keys ('name:…', 'surname:…', 'sound:…'), a bounded number for each key. */
  peopleUnder(keys: readonly string[]): Promise<readonly KnownPerson[]>;
  person(id: string): Promise<KnownPerson | undefined>;
  /** Versions of one page, by canonical address, last read first. */
  versions(url: string): Promise<readonly Gist[]>;
  gist(id: string): Promise<Gist | undefined>;
  article(id: string): Promise<ArticleRecord | undefined>;
  /** Articles of one event, newest first, at most `limit`. */
  ofEvent(event: string, limit: number): Promise<readonly ArticleRef[]>;
  /** All articles by date, newest first, at most `limit`, those dated before `before` (ISO date; null = from the newest). */
  refs(before: string | null, limit: number): Promise<readonly ArticleRef[]>;
  correctionsAbout(subjects: readonly Subject[]): Promise<readonly Correction[]>;
  /** The latest corrections, newest first, at most `limit`. */
  corrections(limit: number): Promise<readonly Correction[]>;
  counts(): Promise<{
    readonly articles: number;
    readonly people: number;
    readonly corrections: number;
  }>;

  /**
   * Writes one reading. Earlier versions of the same address stay, but are found by `versions` alone from then on. An
   * article that is already kept keeps the day it was first read.
   */
  keep(entry: Entry): Promise<void>;
  /** Keeps a correction; one that moves an article to another event moves its reading at once. */
  correct(correction: Correction): Promise<void>;
  /**
   * Takes a correction back as if it had not been made, and gives it; undefined where there is none. An article it moved stays
   * until it is read again.
   */
  withdraw(id: string): Promise<Correction | undefined>;
  /** Deletes articles and their readings; deletion records stay in their place. */
  remove(removal: Removal): Promise<void>;
  /** Empties the library and forgets its secret: nothing stays behind. */
  erase(): Promise<void>;

  /** A page of what is exported, in a fixed order: at most `limit` records after the cursor; `next` null at the end. */
  records(
    after: string | null,
    limit: number,
  ): Promise<{ readonly records: readonly LibraryRecord[]; readonly next: string | null }>;
  /**
   * Merges records: a union, in one transaction. What is known or was deleted later is not added. `toForget` are the
   * articles here that a merged deletion is of: they are to be forgotten with what rests on them.
   */
  merge(
    records: readonly LibraryRecord[],
  ): Promise<{ readonly added: number; readonly toForget: readonly string[] }>;
  /** Articles without a reading by this engine, oldest first: to be read again after an import or an engine update. */
  unread(engine: string, limit: number): Promise<readonly ArticleRecord[]>;
}

/** Turns a library's rejection into a value; all else that is thrown goes on being thrown. */
export async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof LibraryError) return { ok: false, fault: error.fault, why: error.message };
    throw error;
  }
}
