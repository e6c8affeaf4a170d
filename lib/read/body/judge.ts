import type { BlockKind } from '../../model/article.ts';
import type { Snapshot, SnapshotBlock } from '../../model/snapshot.ts';
import { isFurniture } from '../furniture.ts';
import { endsSentence } from '../sentence-end.ts';
import { aroundProse } from './around.ts';
import { findProse } from './prose.ts';
import { findRegion, type Region } from './region.ts';
import type { Verdict } from './verdict.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Judges every block of a page: the article's text or not, and why. In the snapshot's order. */
export function judgeBlocks(snapshot: Snapshot, headline: number): Verdict[] {
  const { blocks } = snapshot;
  const prose = findProse(snapshot, headline);
  const region = findRegion(snapshot, prose, headline);
  const { main, within, first, last, teasers } = region;
  const around = aroundProse(snapshot, prose, { ...region, headline });
  return blocks.map((block, index): Verdict => {
    if (main[index]) return { kind: kindOf(snapshot, block), because: 'prose in the article' };
    const beside = around.get(index);
    if (beside) return beside;
    const against = prose.against[index] ?? 'outside of the article';
    const drop = (because: string): Verdict => ({ kind: undefined, because });
    if (index < first || index > last) return drop(`before or after the article, ${against}`);
    if (teasers.has(prose.homes[index] ?? -1)) return drop('a teaser of another article');
    if (!within[block.parent] || prose.flags[block.parent]) return drop(against);
    if (isFurniture(block.text)) return drop('page furniture');
    return amongProse(snapshot, index, region, prose.homes[index] ?? -1) ?? drop(against);
  });
}

/** A block that is no prose by itself, but stands among prose. */
function amongProse(
  snapshot: Snapshot,
  index: number,
  region: Region,
  home: number,
): Verdict | undefined {
  const { blocks, parents } = snapshot;
  const block = blocks[index];
  if (!block) return undefined;
  const near = region.homes.has(home);
  const { tag, linkShare, text } = block;
  if (tag === 'p' && near && linkShare < (endsSentence(text) ? 0.75 : 0.5))
    return { kind: 'paragraph', because: 'short, among paragraphs' };
  if (tag === 'li' && linkShare < 0.5 && (near || region.homes.has(parents[home]?.parent ?? -1)))
    return { kind: 'list-item', because: 'an item of a list among paragraphs' };
  if (tag === 'td' || tag === 'th')
    return linkShare < 0.5
      ? { kind: 'list-item', because: 'in a table of the article' }
      : undefined;
  if (HEADINGS.has(tag) && linkShare < 0.5 && (near || region.main[index + 1]))
    return { kind: 'subheading', because: 'a heading among paragraphs' };
  return undefined;
}

function kindOf(snapshot: Snapshot, block: SnapshotBlock): BlockKind {
  if (block.tag === 'li') return 'list-item';
  for (let at = block.parent; at !== -1; at = snapshot.parents[at]?.parent ?? -1)
    if (snapshot.parents[at]?.tag === 'blockquote') return 'block-quote';
  return 'paragraph';
}
