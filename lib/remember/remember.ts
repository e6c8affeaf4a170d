import type { Comparison } from '../model/finding.ts';
import type { Gist, KnownPerson } from '../model/gist.ts';
import type { Reading } from '../model/reading.ts';
import type { Library } from '../ports.ts';
import { knownAfter, knownWithout } from './known-person.ts';

type People = Map<string, KnownPerson>;

/**
 * Keeps a reading: the article as the truth, its gist as a cache, and what is now known of its people, in one
 * transaction. Reading the same text again only moves the day it was last read; a changed text takes the place of the
 * version before it.
 *
 * @param now ISO date and time
 * @throws LibraryError where the library cannot be written; nothing was written then
 */
export async function remember(
  reading: Reading,
  comparison: Comparison,
  library: Library,
  now: string,
): Promise<void> {
  const { gist, keys, known } = comparison;
  const { id, url } = gist.ref;
  const people: People = new Map();
  for (const person of known) if (person !== null) people.set(person.id, person);
  const before = (await library.gist(id)) ?? (await library.versions(url))[0];
  // The very same article was left out when it was compared (see `libraryWithout`), an earlier version of its page was not.
  const uncounted = before?.ref.id === id ? new Set(people.keys()) : undefined;
  if (before !== undefined) await takeAway(before, people, library, uncounted);
  for (const person of gist.people) {
    people.set(person.id, knownAfter(people.get(person.id), person, gist));
  }
  const times = { firstRead: now, lastRead: now };
  const record = { kind: 'article', id, ...times, article: reading.article } as const;
  await library.keep({ record, gist, keys, people: [...people.values()] });
}

/**
 * Forgets a page: the article, its earlier versions, and what rests on them alone.
 *
 * @param now ISO date and time; a later reading revives the article
 */
export async function forget(id: string, library: Library, now: string): Promise<void> {
  const gist = await library.gist(id);
  const versions = gist === undefined ? [] : await library.versions(gist.ref.url);
  const people: People = new Map();
  const current = versions[0] ?? gist;
  if (current !== undefined) await takeAway(current, people, library);
  const ids = [...new Set([id, ...versions.map((version) => version.ref.id)])];
  await library.remove({ ids, people: [...people.values()], at: now });
}

/** Takes what an article told of its people out of what is known of them, but for those in whom it is not counted anyway. */
async function takeAway(
  gist: Gist,
  people: People,
  library: Library,
  uncounted: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const person of gist.people) {
    if (uncounted.has(person.id)) continue;
    const known = people.get(person.id) ?? (await library.person(person.id));
    if (known !== undefined) people.set(person.id, knownWithout(known, person, gist.ref.id));
  }
}
