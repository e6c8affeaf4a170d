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
  /** How the article spells and places each of its words, by folded word. */
  readonly uses: ReadonlyMap<string, WordUse>;
}

/** How often an article has a word in lower case, with a capital, and with a capital right behind "the" or "in". */
export interface WordUse {
  readonly lower: number;
  readonly capital: number;
  readonly placed: number;
}

const PLACING = new Set(['the', 'in', 'at', 'near', 'outside', 'across']);

/** Counts how an article uses its words. */
export function usesOf({ words }: DocumentFacts): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, { lower: number; capital: number; placed: number }>();
  words.forEach(({ folded, capital }, i) => {
    const use = uses.get(folded) ?? { lower: 0, capital: 0, placed: 0 };
    if (!capital) use.lower += 1;
    else {
      use.capital += 1;
      const of = words[i + 1]?.folded === "'s";
      if (!of && PLACING.has(words[i - 1]?.folded ?? '')) use.placed += 1;
    }
    uses.set(folded, use);
  });
  return uses;
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
