import type { ArticleWords, Sentence } from '../../model/words.ts';
import type { DocumentFacts } from './document-facts.ts';

/** A name as found: a half-open range of words, and the rule that found it. */
export interface FoundName {
  readonly first: number;
  readonly end: number;
  readonly because: string;
}

/** What every rule of this folder looks at. */
export interface People {
  readonly article: ArticleWords;
  readonly facts: DocumentFacts;
  /** Labels of the tagger by word (`LABELS`); all 0 where there is no model. */
  readonly labels: Uint8Array;
  /** Words that lie in a name, once names are found: none of them belongs to an office. */
  readonly taken: ReadonlySet<number>;
  /** How often the article has each folded word in lower case and with a capital. */
  readonly cases: ReadonlyMap<string, { readonly lower: number; readonly capital: number }>;
}

/** Counts in which case the article has its words. */
export function casesOf({ words }: DocumentFacts): People['cases'] {
  const cases = new Map<string, { lower: number; capital: number }>();
  for (const { folded, capital } of words) {
    const seen = cases.get(folded) ?? { lower: 0, capital: 0 };
    if (capital) seen.capital += 1;
    else seen.lower += 1;
    cases.set(folded, seen);
  }
  return cases;
}

/** Folded words of a name, without its marks. */
export function foldedWords(
  { facts }: People,
  { first, end }: Pick<FoundName, 'first' | 'end'>,
): string[] {
  return facts.words.slice(first, end).map(({ folded }) => folded);
}

/** Indices of the words that lie in a name already found. */
export function takenBy(names: readonly FoundName[]): Set<number> {
  const taken = new Set<number>();
  for (const { first, end } of names) for (let i = first; i < end; i += 1) taken.add(i);
  return taken;
}

/** In order of place, each word in one name at most; of two that overlap the longer one stays, else the earlier. */
export function withoutOverlaps(names: readonly FoundName[]): FoundName[] {
  const byLength = [...names].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const taken = new Set<number>();
  const kept = byLength.filter((name) => {
    for (let i = name.first; i < name.end; i += 1) if (taken.has(i)) return false;
    for (let i = name.first; i < name.end; i += 1) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

/** The sentence a word stands in. */
export function sentenceOf({ article }: People, index: number): Sentence | undefined {
  let low = 0;
  let high = article.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.sentences[middle]?.endWord ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return article.sentences[low];
}
