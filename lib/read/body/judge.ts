import type { BlockKind } from '../../model/article.ts';
import type { Snapshot, SnapshotBlock } from '../../model/snapshot.ts';
import { isFurniture } from '../furniture.ts';
import { homeOf, teaserHomes } from './homes.ts';
import { findProse } from './prose.ts';
import { findRoot } from './root.ts';

/** Why a block was kept, as what, or why it was dropped. */
export interface Verdict {
  readonly kind: BlockKind | undefined;
  readonly because: string;
}

/** Judges every block of a page: the article's text or not, and why. In the snapshot's order. */
export function judgeBlocks(snapshot: Snapshot, headline: number): Verdict[] {
  const { blocks, parents } = snapshot;
  const prose = findProse(snapshot, headline);
  const root = findRoot(snapshot, prose);
  const within = parents.map(() => false);
  parents.forEach((parent, index) => {
    within[index] = index === root || (within[parent.parent] ?? false);
  });
  const main = blocks.map(
    (block, index) => prose.against[index] === undefined && (within[block.parent] ?? false),
  );
  const teasers = teaserHomes(snapshot, main);
  blocks.forEach((_, index) => {
    if (main[index] && teasers.has(homeOf(snapshot, index))) main[index] = false;
  });
  const first = main.indexOf(true);
  const last = main.lastIndexOf(true);
  const homes = new Set<number>();
  blocks.forEach((_, index) => {
    if (main[index]) homes.add(homeOf(snapshot, index));
  });
  return blocks.map((block, index): Verdict => {
    if (main[index]) return { kind: kindOf(block), because: 'prose in the article' };
    const against = prose.against[index] ?? 'outside of the article';
    if (index < first || index > last)
      return { kind: undefined, because: `before or after the article, ${against}` };
    if (teasers.has(homeOf(snapshot, index))) return { kind: undefined, because: 'a teaser of another article' };
    if (!within[block.parent] || prose.flags[block.parent])
      return { kind: undefined, because: against };
    if (block.linkShare > 0.5 || isFurniture(block.text))
      return { kind: undefined, because: against };
    const home = homes.has(homeOf(snapshot, index));
    if (home && (block.tag === 'p' || block.tag === 'li'))
      return { kind: kindOf(block), because: 'short, among paragraphs' };
    if (/^h[2-6]$/u.test(block.tag) && home && main[index + 1])
      return { kind: 'subheading', because: 'a heading over prose' };
    return { kind: undefined, because: against };
  });
}

function kindOf(block: SnapshotBlock): BlockKind {
  if (block.tag === 'li') return 'list-item';
  if (block.tag === 'blockquote') return 'block-quote';
  return 'paragraph';
}
