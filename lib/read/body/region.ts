import type { Snapshot, SnapshotBlock } from '../../model/snapshot.ts';
import { isCloser } from '../closers.ts';
import { homeOf, makeOf, teaserHomes } from './homes.ts';
import { isCaption, isStandfirst } from './places.ts';
import type { Prose } from './prose.ts';
import { findRoot } from './root.ts';

/** Where on the page the article's text stands. Indices are the snapshot's. */
export interface Region {
  /** Which blocks are prose of the article. */
  readonly main: readonly boolean[];
  /** Which parents stand inside the article. */
  readonly within: readonly boolean[];
  /** Homes of the article's prose. */
  readonly homes: ReadonlySet<number>;
  readonly teasers: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/** Where most prose stands in paragraphs, stray text of another make is no part of it. */
const MOSTLY_PARAGRAPHS = 0.8;

/**
 * Finds the article's prose: what stands below its root, without teasers of other articles, text of another make and
 * closing notes, and with the paragraphs that lead from the headline to it.
 */
export function findRegion(snapshot: Snapshot, prose: Prose, headline: number): Region {
  const { blocks, parents } = snapshot;
  const root = findRoot(snapshot, prose);
  const within: boolean[] = [];
  parents.forEach((parent, index) => {
    within.push(index === root || (within[parent.parent] ?? false));
  });
  const main = blocks.map(
    (block, index) => prose.against[index] === undefined && (within[block.parent] ?? false),
  );
  const teasers = teaserHomes(snapshot, main);
  blocks.forEach((_, index) => {
    if (main[index] && teasers.has(homeOf(snapshot, index))) main[index] = false;
  });
  dropAbove(main, headline);
  dropStrays(snapshot, main);
  dropOtherStories(snapshot, main, headline);
  addLead(snapshot, prose, { main, teasers, headline });
  dropClosers(snapshot, main);
  const homes = new Set<number>();
  blocks.forEach((_, index) => {
    if (main[index]) homes.add(homeOf(snapshot, index));
  });
  return { main, within, homes, teasers, first: main.indexOf(true), last: main.lastIndexOf(true) };
}

/** Text above the headline, where the article follows it. */
function dropAbove(main: boolean[], headline: number): void {
  const above = main.slice(0, headline + 1).filter(Boolean).length;
  if (above > 0.3 * main.filter(Boolean).length) return;
  main.fill(false, 0, headline + 1);
}

/** Text outside of paragraph elements, where the article has these: kept only where it lives with them. */
function dropStrays(snapshot: Snapshot, main: boolean[]): void {
  const { blocks } = snapshot;
  const paragraphs = new Map<string, number>();
  let inParagraphs = 0;
  let all = 0;
  blocks.forEach((block, index) => {
    if (!main[index]) return;
    all += block.text.length;
    if (block.tag !== 'p') return;
    inParagraphs += block.text.length;
    const home = makeOf(snapshot, homeOf(snapshot, index));
    paragraphs.set(home, (paragraphs.get(home) ?? 0) + 1);
  });
  if (inParagraphs < MOSTLY_PARAGRAPHS * all) return;
  const strong = (parent: number) => (paragraphs.get(makeOf(snapshot, parent)) ?? 0) > 1;
  const isStrong = (index: number) =>
    main[index] === true && blocks[index]?.tag === 'p' && strong(homeOf(snapshot, index));
  const last = blocks.findLastIndex((_, index) => isStrong(index));
  if (last === -1) return;
  blocks.forEach((block, index) => {
    if (!main[index] || isStrong(index)) return;
    if (block.tag === 'div' && !strong(block.parent) && !strong(homeOf(snapshot, index)))
      main[index] = false;
    if (index > last && !strong(block.parent) && block.tag !== 'li') main[index] = false;
  });
}

/** Where several stories are stacked, each in a wrapper of one make with an h1 of its own: all but the first. */
function dropOtherStories(snapshot: Snapshot, main: boolean[], headline: number): void {
  if (headline === -1) return;
  const { blocks } = snapshot;
  const holding = new Set<number>();
  blocks.forEach((block, index) => {
    if (main[index]) for (const parent of ancestors(snapshot, block.parent)) holding.add(parent);
  });
  // The innermost parent that holds a heading and prose.
  const storyOf = (heading: SnapshotBlock | undefined) =>
    ancestors(snapshot, heading?.parent ?? -1).find((parent) => holding.has(parent)) ?? -1;
  const own = storyOf(blocks[headline]);
  const others = new Set<number>();
  blocks.forEach((block, index) => {
    if (block.tag !== 'h1' || index <= headline) return;
    const story = storyOf(block);
    if (story !== own && makeOf(snapshot, story) === makeOf(snapshot, own)) others.add(story);
  });
  if (others.size === 0) return;
  blocks.forEach((block, index) => {
    if (main[index] && ancestors(snapshot, block.parent).some((parent) => others.has(parent)))
      main[index] = false;
  });
}

/** A parent and all above it, the innermost first. */
function ancestors(snapshot: Snapshot, parent: number): number[] {
  const found: number[] = [];
  for (let at = parent; at !== -1; at = snapshot.parents[at]?.parent ?? -1) found.push(at);
  return found;
}

interface Lead {
  readonly main: boolean[];
  readonly teasers: ReadonlySet<number>;
  readonly headline: number;
}

/** Paragraphs between the headline and the prose, which some pages keep in a wrapper of their own. */
function addLead(snapshot: Snapshot, prose: Prose, { main, teasers, headline }: Lead): void {
  const first = main.indexOf(true);
  if (headline === -1) return;
  for (let index = headline + 1; index < first; index += 1) {
    const block = snapshot.blocks[index];
    if (block?.tag !== 'p' || prose.against[index] !== undefined) continue;
    if (teasers.has(homeOf(snapshot, index))) continue;
    if (isCaption(snapshot, block) || isStandfirst(snapshot, block)) continue;
    main[index] = true;
  }
}

/** Notes on author, sources and rights that close an article. */
function dropClosers(snapshot: Snapshot, main: boolean[]): void {
  for (let last = main.lastIndexOf(true); last !== -1; last = main.lastIndexOf(true)) {
    if (!isCloser(snapshot.blocks[last]?.text ?? '')) return;
    main[last] = false;
  }
}
