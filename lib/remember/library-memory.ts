import type { Correction } from '../model/correction.ts';
import type { Gist, KnownPerson } from '../model/gist.ts';
import type {
  ArticleRecord,
  DeletionRecord,
  Entry,
  Hash,
  Library,
  LibraryRecord,
  Removal,
  Search,
} from '../ports.ts';
import { rankShared } from './rank-shared.ts';

/** All that a library in memory holds. */
interface Shelf {
  readonly articles: Map<string, ArticleRecord>;
  readonly gists: Map<string, Gist>;
  readonly people: Map<string, KnownPerson>;
  readonly corrections: Map<string, Correction>;
  readonly deletions: Map<string, DeletionRecord>;
  /** Key → article id → the date it is found by. */
  readonly postings: Map<string, Map<string, string>>;
}

/**
 * A library that lasts as long as the process: for the terminal and for tests.
 *
 * @param salt the secret that deletion marks are salted with
 */
export function memoryLibrary(hash: Hash, salt: string): Library {
  const shelf: Shelf = {
    articles: new Map(),
    gists: new Map(),
    people: new Map(),
    corrections: new Map(),
    deletions: new Map(),
    postings: new Map(),
  };
  const mark = async (id: string, by = salt) => (await hash(`${by}\n${id}`)).slice(0, 32);
  return { ...lookUps(shelf), ...writes(shelf, mark, salt), ...exchange(shelf, mark) };
}

type Mark = (id: string, salt?: string) => Promise<string>;

type Writes = 'keep' | 'correct' | 'withdraw' | 'remove' | 'erase';
type Exchange = 'records' | 'merge' | 'unread';

function lookUps(shelf: Shelf): Omit<Library, Writes | Exchange> {
  const byDate = (): Gist[] =>
    [...shelf.gists.values()].sort((a, b) => b.ref.date.localeCompare(a.ref.date));
  return {
    sharing: async (search) => {
      const hits = search.keys.map((key) => postingsOf(shelf, key, search));
      return rankShared(hits, search).flatMap((id) => shelf.gists.get(id) ?? []);
    },
    peopleUnder: async (keys) => {
      const asked = new Set(keys);
      return [...shelf.people.values()].filter((person) => person.keys.some((k) => asked.has(k)));
    },
    person: async (id) => shelf.people.get(id),
    versions: async (url) => (url === '' ? [] : versionsOf(shelf, url)),
    gist: async (id) => shelf.gists.get(id),
    article: async (id) => shelf.articles.get(id),
    ofEvent: async (event, limit) =>
      byDate()
        .filter((gist) => gist.event === event)
        .slice(0, limit)
        .map((gist) => gist.ref),
    refs: async (before, limit) =>
      byDate()
        .filter((gist) => before === null || gist.ref.date < before)
        .slice(0, limit)
        .map((gist) => gist.ref),
    correctionsAbout: async (subjects) => {
      const asked = new Set<string>(subjects);
      return [...shelf.corrections.values()].filter((correction) =>
        correction.subjects.some((subject) => asked.has(subject)),
      );
    },
    corrections: async (limit) =>
      [...shelf.corrections.values()].sort((a, b) => b.at.localeCompare(a.at)).slice(0, limit),
    counts: async () => ({
      articles: shelf.articles.size,
      people: shelf.people.size,
      corrections: shelf.corrections.size,
    }),
  };
}

function postingsOf(shelf: Shelf, key: string, { days, each }: Search): string[] {
  return [...(shelf.postings.get(key) ?? [])]
    .filter(([, date]) => days === null || (date >= days.from && date <= `${days.to}~`))
    .sort((a, b) => b[1].localeCompare(a[1]))
    .slice(0, each)
    .map(([id]) => id);
}

function versionsOf(shelf: Shelf, url: string): Gist[] {
  const lastRead = (gist: Gist): string => shelf.articles.get(gist.ref.id)?.lastRead ?? '';
  return [...shelf.gists.values()]
    .filter((gist) => gist.ref.url === url)
    .sort((a, b) => lastRead(b).localeCompare(lastRead(a)));
}

function writes(shelf: Shelf, mark: Mark, salt: string): Pick<Library, Writes> {
  const setPeople = (people: readonly KnownPerson[]): void => {
    for (const person of people) {
      if (person.articles > 0) shelf.people.set(person.id, person);
      else shelf.people.delete(person.id);
    }
  };
  const unpost = (id: string): void => {
    for (const posted of shelf.postings.values()) posted.delete(id);
  };
  return {
    keep: async ({ record, gist, keys, people }: Entry): Promise<void> => {
      const deleted = await mark(record.id);
      const known = shelf.articles.get(record.id);
      const firstRead = known?.firstRead ?? record.firstRead;
      const older = gist.ref.url === '' ? [] : versionsOf(shelf, gist.ref.url);
      for (const { ref } of older) unpost(ref.id);
      unpost(record.id);
      for (const key of [...keys.near, ...keys.ever]) {
        const posted = shelf.postings.get(key) ?? new Map<string, string>();
        shelf.postings.set(key, posted.set(record.id, gist.ref.date));
      }
      shelf.articles.set(record.id, { ...record, firstRead });
      shelf.gists.set(record.id, gist);
      shelf.deletions.delete(deleted);
      setPeople(people);
    },
    correct: async (correction: Correction): Promise<void> => {
      shelf.corrections.set(correction.id, correction);
      const { claim } = correction;
      const moved = claim.kind === 'event' && claim.same && shelf.gists.get(claim.article);
      if (moved) shelf.gists.set(moved.ref.id, { ...moved, event: claim.event });
    },
    withdraw: async (id: string): Promise<Correction | undefined> => {
      const taken = shelf.corrections.get(id);
      shelf.corrections.delete(id);
      return taken;
    },
    remove: async ({ ids, people, at }: Removal): Promise<void> => {
      for (const id of ids) {
        unpost(id);
        shelf.articles.delete(id);
        shelf.gists.delete(id);
        const deletion = await mark(id);
        shelf.deletions.set(deletion, { kind: 'deletion', id: deletion, salt, at });
      }
      setPeople(people);
    },
    erase: async (): Promise<void> => {
      for (const map of Object.values(shelf)) map.clear();
    },
  };
}

function exchange(shelf: Shelf, mark: Mark): Pick<Library, Exchange> {
  const all = (): LibraryRecord[] => [
    ...shelf.articles.values(),
    ...shelf.deletions.values(),
    ...[...shelf.corrections.values()].map((c) => ({ ...c, kind: 'correction' as const })),
  ];
  return {
    records: async (after: string | null, limit: number) => {
      const from = after === null ? 0 : Number(after);
      const records = all().slice(from, from + limit);
      const next = from + limit < all().length ? String(from + limit) : null;
      return { records, next };
    },
    merge: async (records: readonly LibraryRecord[]) => {
      let added = 0;
      for (const record of records) added += (await mergeOne(shelf, mark, record)) ? 1 : 0;
      const toForget: string[] = [];
      for (const record of records) {
        if (record.kind !== 'deletion') continue;
        for (const [id, { lastRead }] of shelf.articles) {
          if (lastRead <= record.at && (await mark(id, record.salt)) === record.id)
            toForget.push(id);
        }
      }
      return { added, toForget };
    },
    unread: async (engine: string, limit: number) =>
      [...shelf.articles.values()]
        .filter((record) => shelf.gists.get(record.id)?.engine !== engine)
        .sort((a, b) => a.firstRead.localeCompare(b.firstRead))
        .slice(0, limit),
  };
}

async function mergeOne(shelf: Shelf, mark: Mark, record: LibraryRecord): Promise<boolean> {
  if (record.kind === 'correction') {
    if (shelf.corrections.has(record.id)) return false;
    const { kind: _kind, ...correction } = record;
    shelf.corrections.set(record.id, correction);
    return true;
  }
  if (record.kind === 'deletion') {
    if (shelf.deletions.has(record.id)) return false;
    shelf.deletions.set(record.id, record);
    return true;
  }
  if (shelf.articles.has(record.id)) return false;
  for (const { id, salt, at } of shelf.deletions.values()) {
    if ((await mark(record.id, salt)) === id && record.lastRead <= at) return false;
  }
  shelf.articles.set(record.id, record);
  return true;
}
