import { expect, test } from 'vitest';
import type { Comparison } from '../../lib/model/finding.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { compareWith, keepRead } from '../../lib/pipeline.ts';
import { type Hash, type Library, LibraryError, type LibraryRecord } from '../../lib/ports.ts';
import { correctionOf } from '../../lib/remember/corrections.ts';
import { exportLines, importLines } from '../../lib/remember/exchange.ts';
import { forget } from '../../lib/remember/remember.ts';
import { reading } from '../compare/build.ts';

const HARBOUR = reading({
  text: 'Ferry talks\nHarbour minister Ilse Marrant said: “The ferry stays public.”\nThe strike hit 40 ferries.',
  url: 'https://courier.example/ferry',
  outlet: 'Courier',
  published: '2031-05-04',
  people: [{ name: 'Ilse Marrant', office: 'harbour minister', of: 'Norrland' }],
  quotes: [{ words: '“The ferry stays public.”', speaker: 'Ilse Marrant' }],
  figures: [{ words: '40', noun: 'ferries', countKey: 'ferry|struck|' }],
});
const CHANGED = reading({
  text: 'Ferry talks\nHarbour minister Ilse Marrant said: “The ferry stays public, for now.”',
  url: 'https://courier.example/ferry',
  outlet: 'Courier',
  published: '2031-05-04',
  people: [{ name: 'Ilse Marrant', office: 'harbour minister', of: 'Norrland' }],
  quotes: [{ words: '“The ferry stays public, for now.”', speaker: 'Ilse Marrant' }],
});

/** What any library must do. `make` opens a new, empty one. */
export function libraryContract(make: () => Library, hash: Hash): void {
  let hour = 0;
  const read = async (library: Library, open: Reading): Promise<Comparison> => {
    hour += 1;
    const now = new Date(Date.UTC(2031, 4, 4, hour)).toISOString();
    const outside = { library, hash, clock: { now: () => now } };
    const compared = await compareWith(open, outside);
    if (!compared.ok) throw new Error(compared.why);
    expect((await keepRead(compared.value, outside)).ok).toBe(true);
    return compared.value.comparison;
  };
  const all = async (library: Library): Promise<readonly LibraryRecord[]> =>
    (await library.records(null, 1000)).records;
  const later = () => new Date(Date.UTC(2031, 4, 4, hour, 30)).toISOString();

  test('keeps the article, its gist and its people', async () => {
    const library = make();
    const { here, personIds } = await read(library, HARBOUR);
    expect((await library.article(here.id))?.article).toEqual(HARBOUR.article);
    expect((await library.gist(here.id))?.figures).toHaveLength(1);
    expect(await library.person(personIds[0] ?? '')).toMatchObject({
      name: 'Ilse Marrant',
      articles: 1,
      offices: [{ office: 'harbour minister' }],
      said: [{ text: 'The ferry stays public.' }],
    });
    expect(await library.counts()).toEqual({ articles: 1, people: 1, corrections: 0 });
    expect(await library.refs(null, 10)).toEqual([here]);
    expect(await library.refs('2031-05-04', 10)).toEqual([]);
  });

  test('the same text again moves only the day it was last read', async () => {
    const library = make();
    const first = await read(library, HARBOUR);
    const again = await read(library, HARBOUR);
    expect(again.findings).toEqual([]);
    const record = await library.article(first.here.id);
    expect(record && record.firstRead < record.lastRead).toBe(true);
    expect((await library.person(first.personIds[0] ?? ''))?.articles).toBe(1);
    expect(await library.counts()).toMatchObject({ articles: 1 });
  });

  test('an article that has been read compares as it did before', async () => {
    const library = make();
    await read(library, HARBOUR);
    const named = (name: string) =>
      reading({
        text: `Ferry talks go on\nDeputy harbour minister ${name} left the talks at noon.`,
        url: 'https://nordline.example/talks',
        outlet: 'Nordline',
        published: '2031-05-05',
        people: [{ name, office: 'deputy harbour minister', of: 'Norrland' }],
      });
    const first = await read(library, named('Ilse Marant'));
    const ofPeople = first.findings.filter(({ kind }) => kind === 'person');
    expect(ofPeople.map(({ relation }) => relation)).toEqual(['office', 'spelling']);
    const again = await read(library, named('Ilse Marant'));
    expect(again.findings).toEqual(first.findings);
    expect((await library.person(first.personIds[0] ?? ''))?.articles).toBe(2);
  });

  test('a correction is kept until it is taken back', async () => {
    const library = make();
    const said = { kind: 'event', same: false, event: 'e' } as const;
    for (const article of ['a', 'b', 'c'])
      await library.correct(await correctionOf({ ...said, article }, 'reader', later(), hash));
    const all = await library.corrections(10);
    expect(all).toHaveLength(3);
    expect(await library.corrections(2)).toHaveLength(2);
    const [first] = await library.correctionsAbout(['article:a']);
    expect(await library.withdraw(first?.id ?? '')).toEqual(first);
    expect(await library.withdraw(first?.id ?? '')).toBeUndefined();
    expect(await library.correctionsAbout(['article:a'])).toEqual([]);
    expect(await library.counts()).toMatchObject({ corrections: 2 });
  });

  test('a changed page is compared with its earlier version, which is then found by its address alone', async () => {
    const library = make();
    const first = await read(library, HARBOUR);
    const second = await read(library, CHANGED);
    expect(second.event).toBe(first.event);
    expect(second.notes.join()).toContain('changed since you read it');
    expect(second.findings.map(({ relation }) => relation)).toContain('extended');
    const versions = await library.versions('https://courier.example/ferry');
    expect(versions.map(({ ref }) => ref.id)).toEqual([second.here.id, first.here.id]);
    const days = { from: '2031-05-01', to: '2031-05-09' };
    const found = await library.sharing({
      days,
      keys: first.keys.near,
      each: 10,
      least: 0,
      most: 10,
    });
    expect(found.map(({ ref }) => ref.id)).toEqual([second.here.id]);
    expect((await library.person(second.personIds[0] ?? ''))?.articles).toBe(1);
  });

  test('a forgotten article leaves nothing but a mark that does not tell what it was', async () => {
    const library = make();
    const { here, personIds } = await read(library, HARBOUR);
    await forget(here.id, library, later());
    expect(await library.article(here.id)).toBeUndefined();
    expect(await library.gist(here.id)).toBeUndefined();
    expect(await library.person(personIds[0] ?? '')).toBeUndefined();
    const left = await all(library);
    expect(left.map(({ kind }) => kind)).toEqual(['deletion']);
    expect(JSON.stringify(left)).not.toContain(here.id);
    await read(library, HARBOUR);
    expect((await all(library)).map(({ kind }) => kind)).toEqual(['article']);
  });

  test('merging is a union, and importing twice adds nothing', async () => {
    const [ours, theirs] = [make(), make()];
    await read(ours, HARBOUR);
    await read(theirs, CHANGED);
    const claim = { kind: 'event', same: false, article: 'a', event: 'e' } as const;
    await theirs.correct(await correctionOf(claim, 'reader', later(), hash));
    const lines: string[] = [];
    for await (const line of exportLines(theirs)) lines.push(line);
    expect(await importLines(lines, ours, later())).toEqual({ added: 2, refused: 0 });
    expect(await importLines(lines, ours, later())).toEqual({ added: 0, refused: 0 });
    expect(await ours.counts()).toMatchObject({ articles: 2, corrections: 1 });
    expect(await ours.correctionsAbout(['article:a'])).toMatchObject([{ claim }]);
    expect((await ours.unread('another engine', 10)).map(({ article }) => article.text)).toEqual([
      HARBOUR.article.text,
      CHANGED.article.text,
    ]);
  });

  test('a deletion elsewhere is followed, an article deleted here does not come back by import', async () => {
    const [ours, theirs] = [make(), make()];
    const { here } = await read(ours, HARBOUR);
    await importLines(await linesOf(ours), theirs, later());
    expect(await theirs.counts()).toMatchObject({ articles: 1 });
    const before = await linesOf(ours);
    await forget(here.id, ours, later());
    expect(await importLines(before, ours, later())).toEqual({ added: 0, refused: 0 });
    await importLines(await linesOf(ours), theirs, later());
    expect(await theirs.counts()).toMatchObject({ articles: 0 });
  });

  test('what is no export is refused, and lines that are no records are counted', async () => {
    const library = make();
    expect(await importLines(['{"format":"something"}'], library, later())).toBeNull();
    expect(await importLines([], library, later())).toBeNull();
    const header = (await linesOf(library))[0] ?? '';
    const bad = ['not json', '{"kind":"article","id":"x"}', '{"kind":"deletion","id":3}'];
    expect(await importLines([header, ...bad], library, later())).toEqual({ added: 0, refused: 3 });
  });

  test('records come in pages', async () => {
    const library = make();
    for (const n of [1, 2, 3, 4, 5]) {
      await read(library, reading({ text: `Note ${n}`, url: `https://courier.example/${n}` }));
    }
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<Library['records']>> = await library.records(after, 2);
      found.push(...page.records.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(new Set(found).size).toBe(5);
    expect(found).toHaveLength(5);
  });

  test('an article moved to another event is of it at once', async () => {
    const library = make();
    const { here } = await read(library, HARBOUR);
    const claim = { kind: 'event', same: true, article: here.id, event: '2031-05-01-x' } as const;
    await library.correct(await correctionOf(claim, 'reader', later(), hash));
    expect(await library.ofEvent('2031-05-01-x', 5)).toEqual([here]);
  });

  test('erasing empties it', async () => {
    const library = make();
    await read(library, HARBOUR);
    await library.erase();
    expect(await all(library)).toEqual([]);
    expect(await library.counts()).toEqual({ articles: 0, people: 0, corrections: 0 });
  });
}

async function linesOf(library: Library): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(library)) lines.push(line);
  return lines;
}

/** A library of which every call fails. */
export function failingLibrary(): Library {
  const fail = () => Promise.reject(new LibraryError('full', 'There is no room left.'));
  return new Proxy({} as Library, { get: () => fail });
}
