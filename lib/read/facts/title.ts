import type { Snapshot } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';
import { firstOf, type Meta } from './meta.ts';

/** A heading agrees with what the page calls itself elsewhere from this likeness on. */
const AGREES = 0.5;

/** The only heading of so many different words is the headline, whatever the page calls itself: no outlet's name is so long. */
const LONG = 5;

/** What a page is called, and the block that shows it (-1 where none does). */
export interface Title {
  readonly text: string;
  readonly block: number;
}

/** Where a page states its headline, the surest first. */
const STATED = ['og:title', 'twitter:title', 'title', 'dc.title'];

const BETWEEN = /[\s.,:;!?'"“”‘’()|–—-]+/u;

const words = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(BETWEEN)
      .filter((word) => word !== ''),
  );

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let both = 0;
  for (const word of left) if (right.has(word)) both += 1;
  return (2 * both) / (left.size + right.size || 1);
}

/** The headline: the h1 that agrees with what the page calls itself elsewhere, else what it calls itself. */
export function titleOf(snapshot: Snapshot, data: ArticleData | undefined, meta: Meta): Title {
  const { head, blocks } = snapshot;
  const stated = [data?.headline, firstOf(meta, STATED), head.title].filter(
    (text) => text !== undefined && text !== '',
  ) as string[];
  const headings = blocks.flatMap(({ tag, text }, block) =>
    tag === 'h1' ? [{ text, block, words: words(text) }] : [],
  );
  const names = headings.length === 0 ? [] : stated.map(words);
  let best: Title & { readonly like: number } = { text: '', block: -1, like: 0 };
  for (const { text, block, words: own } of headings) {
    const like = Math.max(0, ...names.map((name) => likeness(name, own)));
    if (like > best.like) best = { text, block, like };
  }
  if (best.like >= AGREES) return best;
  const long = headings.filter((heading) => heading.words.size >= LONG);
  const only = long.length === 1 ? long[0] : undefined;
  if (only && only.block < blocks.length / 2) return only;
  return { text: stated[0] ?? headings[0]?.text ?? '', block: -1 };
}
