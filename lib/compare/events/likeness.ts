/** How slowly a term's weight falls with its rank: the first few say what an article is about. */
const FALL = 5;

/** How much two articles are about the same, 0 to 1: cosine of their terms, each weighted by its rank. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const weights = new Map(a.map((term, rank) => [term, weightAt(rank)]));
  const dot = b.reduce((sum, term, rank) => sum + (weights.get(term) ?? 0) * weightAt(rank), 0);
  return dot === 0 ? 0 : dot / Math.sqrt(squares(a.length) * squares(b.length));
}

function weightAt(rank: number): number {
  return 1 / (1 + rank / FALL);
}

function squares(length: number): number {
  return Array.from({ length }, (_, rank) => weightAt(rank) ** 2).reduce((sum, w) => sum + w, 0);
}

/** The first terms that two articles share, in the order of the first: the reason for joining them, in words. */
export function sharedTerms(a: readonly string[], b: readonly string[], most: number): string[] {
  const there = new Set(b);
  return a.filter((term) => there.has(term)).slice(0, most);
}
