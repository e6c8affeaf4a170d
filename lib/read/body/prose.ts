import type { Snapshot, SnapshotBlock } from '../../model/snapshot.ts';
import { isFurniture } from '../furniture.ts';
import { type Flag, flagOf } from './places.ts';

/** A paragraph of prose has at least this many characters; shorter ones are kept only among others. */
const PROSE = 45;
/** Without an end like a sentence's it must be this long. */
const LONG = 140;
const MOSTLY_LINKS = 0.35;
/** A wrapper flagged by its words that holds this share of all prose holds the article: its words misled. */
const RESCUE = 0.25;
const RESCUE_COMMENTS = 0.6;

const SENTENCE_END = /[.!?…:;]["”’')\]»]*$|["”»]$/u;
const NOT_PROSE = /^(?:h[1-6]|figcaption|figure|th|dt|summary|address|pre)$/u;

/** Facts of each block and each parent that finding the body works with. Indices are the snapshot's. */
export interface Prose {
  /** Why a block is no prose of the article; undefined where it is. */
  readonly against: readonly (string | undefined)[];
  /** Flag of each parent, by its own words or those of one above it, after the rescue. */
  readonly flags: readonly Flag[];
}

/**
 * Tells prose from all else by each block's text, tag and place.
 *
 * @param headline index of the block that holds the headline, -1 where none does: what wraps it wraps the article
 */
export function findProse(snapshot: Snapshot, headline: number): Prose {
  const { blocks, parents } = snapshot;
  const against = againstText(blocks);
  const sums = proseSums(snapshot, against);
  const all = sums[0] ?? 0;
  const wraps = new Set<number>();
  for (let at = blocks[headline]?.parent ?? -1; at !== -1; at = parents[at]?.parent ?? -1) wraps.add(at);
  const flags: Flag[] = [];
  parents.forEach((parent, index) => {
    const above = parent.parent === -1 ? undefined : flags[parent.parent];
    flags.push(above ?? ownFlag(index));
  });
  function ownFlag(index: number): Flag {
    const parent = parents[index];
    const flag = parent && flagOf(parent);
    if (flag === undefined || wraps.has(index)) return undefined;
    return (sums[index] ?? 0) >= (flag === 'comments' ? RESCUE_COMMENTS : RESCUE) * all ? undefined : flag;
  }
  blocks.forEach((block, index) => {
    const flag = flags[block.parent];
    if (against[index] === undefined && flag !== undefined)
      against[index] = flag === 'comments' ? 'in the comments' : 'beside the article';
  });
  return { against, flags };
}

function againstText(blocks: readonly SnapshotBlock[]): (string | undefined)[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    const because = againstBlock(block);
    if (because !== undefined) return because;
    if (seen.has(block.text)) return 'a text that stood before';
    seen.add(block.text);
    return undefined;
  });
}

function againstBlock({ text, tag, linkShare }: SnapshotBlock): string | undefined {
  if (NOT_PROSE.test(tag)) return `a ${tag}`;
  if (text.length < PROSE) return 'short';
  if (linkShare >= MOSTLY_LINKS) return 'mostly links';
  if (isFurniture(text)) return 'page furniture';
  if (text.length < LONG && !SENTENCE_END.test(text)) return 'does not end like a sentence';
  return undefined;
}

/** Characters of prose below each parent, each block counted up to a bound so that one long block does not decide. */
export function proseSums(
  snapshot: Snapshot,
  against: readonly (string | undefined)[],
): number[] {
  const { blocks, parents } = snapshot;
  const sums = parents.map(() => 0);
  blocks.forEach((block, index) => {
    if (against[index] !== undefined) return;
    const weight = Math.min(block.text.length, 700);
    for (let at = block.parent; at !== -1; at = parents[at]?.parent ?? -1)
      sums[at] = (sums[at] ?? 0) + weight;
  });
  return sums;
}
