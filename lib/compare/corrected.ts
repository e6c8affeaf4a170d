import { quoteKey } from '../align/quote-key.ts';
import type { Correction, CorrectionClaim, Subject } from '../model/correction.ts';
import type { Gist, GistFigure, GistQuote } from '../model/gist.ts';
import type { Draft } from './gist.ts';

type Claim<K extends CorrectionClaim['kind']> = Extract<CorrectionClaim, { readonly kind: K }>;

/** What corrections may be about that change the comparison of a reading with others. */
export function subjectsOf({ ref, figures, quotes }: Draft, gists: readonly Gist[]): Subject[] {
  const keys = new Set(figures.flatMap(({ countKey }) => countKey ?? []));
  return [
    ...[ref.id, ...gists.map((gist) => gist.ref.id)].map((id): Subject => `article:${id}`),
    ...[...keys].map((key): Subject => `figure:${key}`),
    ...quotes.map(({ text }): Subject => `quote:${quoteKey(text)}`),
  ];
}

/** Articles that a reader named when saying that a quote or a count of theirs is one of this reading's. */
export function articlesSaidSame(corrections: readonly Correction[]): string[] {
  const named = corrections.flatMap(({ claim }) =>
    (claim.kind === 'quote' || claim.kind === 'figure') && claim.same
      ? [claim.a.article, claim.b.article]
      : [],
  );
  return [...new Set(named)];
}

/** What a reader said of an article: the event it belongs to, and those it does not. */
export function eventsSaid(article: string, corrections: readonly Correction[]) {
  const out = new Set<string>();
  let into: string | undefined;
  for (const claim of latestFirst(corrections, 'event').reverse()) {
    if (claim.article !== article) continue;
    if (claim.same) into = claim.event;
    else out.add(claim.event);
  }
  return { into, out };
}

/** Gists as their reader has put them right: moved to another event, a quote taken from a speaker. */
export function correctedGists(corrections: readonly Correction[], gists: readonly Gist[]): Gist[] {
  const moved = new Map<string, string>();
  const notOf = new Set<string>();
  const saidBy = new Map<string, string>();
  for (const { claim } of corrections) {
    if (claim.kind === 'event' && claim.same) moved.set(claim.article, claim.event);
    if (claim.kind === 'speaker') notOf.add(`${quoteKey(claim.quote.text)} ${claim.not}`);
    if (claim.kind === 'said-by') saidBy.set(quoteKey(claim.quote.text), claim.by);
  }
  const rightly = (quote: GistQuote, people: Gist['people']): GistQuote => {
    const key = quoteKey(quote.text);
    const by = saidBy.get(key);
    if (by !== undefined && by !== quote.speaker) {
      const speakerId = people.find(({ name }) => name === by)?.id ?? null;
      return { ...quote, speaker: by, speakerId };
    }
    const wrong = by === undefined && notOf.has(`${key} ${quote.speaker}`);
    return wrong ? { ...quote, speaker: null, speakerId: null } : quote;
  };
  const spoken = notOf.size + saidBy.size > 0;
  return gists.map((gist) => ({
    ...gist,
    event: moved.get(gist.ref.id) ?? gist.event,
    quotes: spoken ? gist.quotes.map((quote) => rightly(quote, gist.people)) : gist.quotes,
  }));
}

/** Whether a reader said of two utterances that they are one, or two; the same words are treated so wherever they come. */
export function areSaidOne(
  a: GistQuote,
  b: GistQuote,
  corrections: readonly Correction[],
): boolean | undefined {
  const claims = latestFirst(corrections, 'quote');
  if (claims.length === 0) return undefined;
  const asked = pairOf(quoteKey(a.text), quoteKey(b.text));
  return claims.find((claim) => pairOf(quoteKey(claim.a.text), quoteKey(claim.b.text)) === asked)
    ?.same;
}

/**
 * Whether a reader said that two figures count the same, or do not. What was said of two things counted holds for all numbers of
 * them; of two numbers of one thing, for these two numbers alone.
 */
export function areSaidToCountOne(
  a: GistFigure,
  b: GistFigure,
  corrections: readonly Correction[],
): boolean | undefined {
  const asked = pairOf(a.countKey ?? '', b.countKey ?? '');
  return latestFirst(corrections, 'figure').find((claim) => {
    if (pairOf(claim.a.countKey, claim.b.countKey) !== asked) return false;
    if (claim.a.countKey !== claim.b.countKey) return true;
    return pairOf(claim.a.text, claim.b.text) === pairOf(a.text, b.text);
  })?.same;
}

/** Claims of one kind, what was said last first. */
export function latestFirst<K extends CorrectionClaim['kind']>(
  corrections: readonly Correction[],
  kind: K,
): Claim<K>[] {
  return corrections
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .flatMap(({ claim }) => (claim.kind === kind ? [claim as Claim<K>] : []));
}

/** Names an unordered pair. */
function pairOf(a: string, b: string): string {
  return JSON.stringify(a <= b ? [a, b] : [b, a]);
}
