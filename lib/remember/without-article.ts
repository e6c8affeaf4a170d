import type { EarlierPlace } from '../model/finding.ts';
import type { KnownPerson } from '../model/gist.ts';
import type { Library } from '../ports.ts';
import { knownWithout } from './known-person.ts';

/**
 * The library as it was before it learnt of an article, as far as people go: an article that has been read before is not
 * compared with what it told itself, and compares the same however often it is opened.
 */
export async function libraryWithout(library: Library, article: string): Promise<Library> {
  const gist = await library.gist(article);
  if (gist === undefined) return library;
  const told = new Map(gist.people.map((person) => [person.id, person]));
  return {
    ...library,
    peopleUnder: async (keys) =>
      (await library.peopleUnder(keys)).flatMap((known) => {
        const here = told.get(known.id);
        if (here === undefined) return [known];
        const before = knownWithout(known, here, article);
        return before.articles > 0 ? [namedElsewhere(before, article)] : [];
      }),
  };
}

/** Only the latest place that names somebody is kept as such: where that is in this article, the latest other one stands for it. */
function namedElsewhere(known: KnownPerson, article: string): KnownPerson {
  if (known.named.article.id !== article) return known;
  const offices = known.offices.flatMap(({ first, last }) => [first, last]);
  const places: readonly EarlierPlace[] = [...offices, ...known.states, ...known.said];
  const others = places.filter((place) => place.article.id !== article);
  const latest = others.reduce<EarlierPlace | undefined>(
    (best, place) => (best === undefined || place.article.date > best.article.date ? place : best),
    undefined,
  );
  return latest === undefined ? known : { ...known, named: latest };
}
