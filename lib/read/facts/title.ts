import type { Snapshot } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';
import { metaContent } from './meta.ts';

const words = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  let both = 0;
  for (const word of left) if (right.has(word)) both += 1;
  return (2 * both) / (left.size + right.size || 1);
}

/** The headline: the h1 that agrees with what the page calls itself elsewhere, else what it calls itself. */
export function titleOf(snapshot: Snapshot, data: ArticleData | undefined): string {
  const { head, blocks } = snapshot;
  const stated = [
    data?.headline,
    metaContent(head, 'og:title', 'twitter:title', 'title', 'dc.title'),
    head.title,
  ].filter((text) => text !== undefined && text !== '') as string[];
  const headings = blocks.filter((block) => block.tag === 'h1').map((block) => block.text);
  const agreed = headings
    .map((text) => ({ text, like: Math.max(0, ...stated.map((other) => likeness(text, other))) }))
    .sort((a, b) => b.like - a.like)[0];
  if (agreed && agreed.like >= 0.5) return agreed.text;
  return stated[0] ?? headings[0] ?? '';
}
