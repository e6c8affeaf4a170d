import type { Snapshot } from '../../model/snapshot.ts';
import { isFurniture } from '../furniture.ts';
import { isCaption, isStandfirst, type Prose } from './prose.ts';
import type { Region } from './region.ts';
import type { Verdict } from './verdict.ts';

/** A standfirst stands within so many blocks of the headline, and is neither a word nor a story. */
const NEAR = 5;
const SHORTEST = 30;
const LONGEST = 500;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** A caption shorter than this is a credit. */
const CAPTION = 25;

/** What stands around an article's prose and belongs to it: headline, standfirst, captions. */
export function aroundProse(
  snapshot: Snapshot,
  prose: Prose,
  region: Region & { readonly headline: number },
): Map<number, Verdict> {
  const found = new Map<number, Verdict>();
  const { headline, first, last, within, main } = region;
  if (first === -1) return found;
  if (headline !== -1) found.set(headline, { kind: 'headline', because: 'the headline' });
  const standfirst = findStandfirst(snapshot, prose, region);
  if (standfirst !== -1)
    found.set(standfirst, { kind: 'standfirst', because: 'under the headline' });
  const seen = new Set<string>();
  snapshot.blocks.forEach((block, index) => {
    const inside = within[block.parent] && index > first && index < last;
    const above = headline !== -1 && index > headline && index < first;
    if (main[index] || found.has(index) || !(inside || above)) return;
    if (block.text.length < CAPTION || block.linkShare > 0.5 || seen.has(block.text)) return;
    if (!isCaption(snapshot, prose, block) || HEADINGS.has(block.tag)) return;
    if (isFurniture(block.text)) return;
    seen.add(block.text);
    found.set(index, { kind: 'caption', because: 'goes with a picture' });
  });
  return found;
}

function findStandfirst(
  snapshot: Snapshot,
  prose: Prose,
  { headline, first }: { readonly headline: number; readonly first: number },
): number {
  if (headline === -1) return -1;
  return snapshot.blocks.findIndex((block, index) => {
    if (index <= headline || index >= Math.min(first, headline + NEAR)) return false;
    const { length } = block.text;
    if (length < SHORTEST || length > LONGEST || block.linkShare > 0.3) return false;
    if (prose.flags[block.parent] !== undefined || isFurniture(block.text)) return false;
    return block.tag === 'h2' || isStandfirst(snapshot, prose, block);
  });
}
