import { sha256 } from '../../../lib/adapters/hash.ts';
import { idbLibrary } from '../../../lib/adapters/library-idb.ts';
import { openDatabase } from '../../../lib/adapters/library-idb-schema.ts';
import { compareReading } from '../../../lib/compare/compare-reading.ts';
import { keysOf } from '../../../lib/compare/keys.ts';
import { personKeys } from '../../../lib/compare/people/person-keys.ts';
import type { Gist } from '../../../lib/model/gist.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { readText } from '../../../lib/read/read-text.ts';
import { knownAfter } from '../../../lib/remember/known-person.ts';
import { everPosting, nearPosting, rowOf } from '../../../lib/remember/postings.ts';
import { generated } from './world.ts';

const BATCH = 500;

/** Writes generated readings as the library lays them down, many to a transaction; `remember` would take minutes. */
async function fill(name: string, from: number, to: number): Promise<void> {
  const database = await openDatabase(name, () => undefined);
  for (let first = from; first < to; first += BATCH) {
    const transaction = database.transaction(['gists', 'people'], 'readwrite', {
      durability: 'relaxed',
    });
    const gists = transaction.objectStore('gists');
    const people = transaction.objectStore('people');
    for (let i = first; i < Math.min(to, first + BATCH); i += 1) {
      const { gist } = generated(i);
      const { id, url, date } = gist.ref;
      const keys = keysOf(gist);
      const near = keys.near.map((key) => nearPosting(key, date));
      const ever = keys.ever.map((key) => everPosting(key, date));
      const found = { row: rowOf(id, date), id, url, event: gist.event, date, lastRead: date };
      void gists.put({ ...found, near, ever, gist });
      for (const person of gist.people) {
        const keyed = { ...person, keys: personKeys([person.name], person.leader) };
        void people.put(knownAfter(undefined, keyed, gist));
      }
    }
    await transaction.done;
  }
  database.close();
}

/** The reading that a gist was made from. */
function readingOf(gist: Gist, text: string): Reading {
  const { url, outlet, headline, date } = gist.ref;
  const article = readText(text, {
    url: `${url}/again`,
    outlet: outlet ?? '',
    headline,
    published: date,
  });
  return {
    article,
    people: gist.people.map(({ start, end, ...person }, i) => ({
      id: `p${i}`,
      name: person.name,
      office: null,
      offices: [],
      leader: person.leader,
      pronoun: null,
      because: '',
      roster: null,
      places: [{ start, end, form: 'name', because: '' }],
    })),
    quotes: gist.quotes.map(({ start, end, kind, speaker }) => ({
      ...{ start, end, kind, speaker, parts: [{ start, end }], cue: null, carrier: null },
      ...{ inside: null, continues: null, broken: null, speakerSpan: null, because: '' },
      speakerId: `p${gist.people.findIndex(({ name }) => name === speaker)}`,
    })),
    figures: gist.figures.map((figure) => ({ ...figure, noun: null, because: '' })),
  };
}

interface Timing {
  readonly library: string;
  readonly ms: number;
  readonly findings: number;
  readonly earlier: number;
}

/**
 * Times the comparison of articles about the newest events with each library in turn, so that whatever else the machine
 * does falls on all of them alike.
 */
async function measure(names: readonly string[], articles: number): Promise<Timing[]> {
  const libraries = names.map((name) => ({ name, library: idbLibrary(name, sha256) }));
  const timings: Timing[] = [];
  for (let i = 0; i < articles; i += 1) {
    const { gist, text } = generated(i * 3);
    const reading = readingOf(gist, text);
    const opening = { id: `open${i}`, now: '2031-06-30T12:00:00Z', engine: 'bench' };
    for (const { name, library } of libraries) {
      const begin = performance.now();
      const { findings, earlier } = await compareReading(reading, library, opening);
      const ms = performance.now() - begin;
      timings.push({ library: name, ms, findings: findings.length, earlier: earlier.length });
    }
  }
  return timings;
}

Object.assign(globalThis, { bench: { fill, measure } });
