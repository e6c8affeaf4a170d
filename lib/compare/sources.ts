import { quoteKey } from '../align/quote-key.ts';
import type { Correction } from '../model/correction.ts';
import type { Gist, GistQuote } from '../model/gist.ts';
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
    version: versions.find((gist) => gist.ref.id !== draft.ref.id),
  };
}

/** The candidates that are compared, with what each is to the article; of texts published several times the first alone. */
export function sourcesOf(draft: Draft, candidates: Candidates, event: string): Source[] {
  const { near, said, counted, version } = candidates;
  const ofEvent = [...near, ...said, ...counted].filter((gist) => gist.event === event);
  const speaking = new Set([...ofEvent, ...said].map((gist) => gist.ref.id));
  const all = new Map([...ofEvent, ...said, ...counted].map((gist) => [gist.ref.id, gist]));
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

/** Gists as their reader has put them right: moved to another event, a quote taken from a speaker. */
export function correctedGists(corrections: readonly Correction[], gists: readonly Gist[]): Gist[] {
  const moved = new Map<string, string>();
  const notOf = new Set<string>();
  for (const { claim } of corrections) {
    if (claim.kind === 'event' && claim.same) moved.set(claim.article, claim.event);
    if (claim.kind === 'speaker') notOf.add(`${quoteKey(claim.quote.text)} ${claim.not}`);
  }
  const speakerless = (quote: GistQuote): GistQuote =>
    notOf.has(`${quoteKey(quote.text)} ${quote.speaker}`)
      ? { ...quote, speaker: null, speakerId: null }
      : quote;
  return gists.map((gist) => ({
    ...gist,
    event: moved.get(gist.ref.id) ?? gist.event,
    quotes: notOf.size === 0 ? gist.quotes : gist.quotes.map(speakerless),
  }));
}
