import type { Gist } from '../model/gist.ts';
import type { Library } from '../ports.ts';
import type { Draft } from './gist.ts';
import { searchesOf } from './keys.ts';
import { isNearSame } from './sketch.ts';
import { type Source, worded } from './source.ts';

/** What the library has that may be compared with one article. */
export interface Candidates {
  /** Readings around the article's day that share what it is about. */
  readonly near: readonly Gist[];
  /** Readings of any time that share words said. */
  readonly said: readonly Gist[];
  /** Readings of any time that share things counted. */
  readonly counted: readonly Gist[];
  /** Readings that a reader named: something of theirs is said to be one with something here. */
  readonly named: readonly Gist[];
  /** The version of this very page that was read last. */
  readonly version: Gist | undefined;
}

/** Fetches what may be compared with an article: all of it through keys, and bounded. */
export async function candidatesFor(draft: Draft, library: Library): Promise<Candidates> {
  const { event, quotes, figures } = searchesOf(draft);
  const [near, said, counted, versions] = await Promise.all([
    library.sharing(event),
    library.sharing(quotes),
    library.sharing(figures),
    library.versions(draft.ref.url),
  ]);
  const own = new Set([draft.ref.id, ...versions.map((gist) => gist.ref.id)]);
  const others = (gists: readonly Gist[]) => gists.filter((gist) => !own.has(gist.ref.id));
  return {
    near: others(near),
    said: others(said),
    counted: others(counted),
    named: [],
    version: versions.find((gist) => gist.ref.id !== draft.ref.id),
  };
}

/** The candidates with those that a reader named. */
export async function withNamed(
  candidates: Candidates,
  ids: readonly string[],
  library: Library,
): Promise<Candidates> {
  const { near, said, counted } = candidates;
  const had = new Set([...near, ...said, ...counted].map((gist) => gist.ref.id));
  const asked = ids.filter((id) => !had.has(id));
  const named = await Promise.all(asked.map((id) => library.gist(id)));
  return { ...candidates, named: named.filter((gist) => gist !== undefined) };
}

/** The candidates that are compared, with what each is to the article; of texts published several times the first alone. */
export function sourcesOf(draft: Draft, candidates: Candidates, event: string): Source[] {
  const { near, said, counted, named, version } = candidates;
  const ofEvent = [...near, ...said, ...counted].filter((gist) => gist.event === event);
  const speaking = new Set([...ofEvent, ...said, ...named].map((gist) => gist.ref.id));
  const found = [...ofEvent, ...said, ...counted, ...named];
  const all = new Map(found.map((gist) => [gist.ref.id, gist]));
  const sources = firstOf([...all.values()]).map((gist): Source => {
    const sameText = isNearSame(draft.sketch, gist.sketch);
    const quotes = speaking.has(gist.ref.id) ? worded(gist.quotes) : [];
    return { gist, sameEvent: gist.event === event, samePage: false, sameText, quotes };
  });
  if (version === undefined) return sources;
  const quotes = worded(version.quotes);
  const own = { gist: version, sameEvent: true, samePage: true, sameText: false, quotes };
  return [own, ...sources];
}

/** Of each text the first that published it, in order of days. */
function firstOf(gists: readonly Gist[]): Gist[] {
  const first: Gist[] = [];
  for (const gist of [...gists].sort((a, b) => a.ref.date.localeCompare(b.ref.date))) {
    if (!first.some((other) => isNearSame(gist.sketch, other.sketch))) first.push(gist);
  }
  return first;
}
