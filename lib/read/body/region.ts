import type { Snapshot, SnapshotBlock } from '../../model/snapshot.ts';
import { isCloser } from '../closers.ts';
import { teaserHomes } from './homes.ts';
import { isCaption, isStandfirst, type Prose } from './prose.ts';
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
    ({ parent }, index) => prose.against[index] === undefined && (within[parent] ?? false),
  );
  const teasers = teaserHomes(snapshot, prose.homes, main);
  if (teasers.size > 0)
    prose.homes.forEach((home, index) => {
      if (teasers.has(home)) main[index] = false;
    });
  dropAbove(main, headline);
  dropStrays(snapshot, prose, main);
  dropOtherStories(snapshot, prose.makes, { main, headline });
  addLead(snapshot, prose, { main, teasers, headline });
  dropClosers(snapshot, main);
  const homes = new Set(prose.homes.filter((_, index) => main[index]));
  return { main, within, homes, teasers, first: main.indexOf(true), last: main.lastIndexOf(true) };
}

/** Text above the headline, where the article follows it. */
function dropAbove(main: boolean[], headline: number): void {
  const above = main.slice(0, headline + 1).filter(Boolean).length;
  if (above > 0.3 * main.filter(Boolean).length) return;
  main.fill(false, 0, headline + 1);
}

/** Text outside of paragraph elements, where the article has these: kept only where it lives with them. */
function dropStrays({ blocks }: Snapshot, { homes, makes }: Prose, main: boolean[]): void {
  const makeOf = (parent: number | undefined) => makes[parent ?? -1] ?? '';
  const paragraphs = new Map<string, number>();
  let inParagraphs = 0;
  let all = 0;
  blocks.forEach(({ tag, text }, index) => {
    if (!main[index]) return;
    all += text.length;
    if (tag !== 'p') return;
    inParagraphs += text.length;
    const make = makeOf(homes[index]);
    paragraphs.set(make, (paragraphs.get(make) ?? 0) + 1);
  });
  if (inParagraphs < MOSTLY_PARAGRAPHS * all) return;
  const strong = (parent: number | undefined) => (paragraphs.get(makeOf(parent)) ?? 0) > 1;
  const isStrong = ({ tag }: SnapshotBlock, index: number) =>
    main[index] === true && tag === 'p' && strong(homes[index]);
  const last = blocks.findLastIndex(isStrong);
  if (last === -1) return;
  blocks.forEach((block, index) => {
    if (!main[index] || isStrong(block, index) || strong(block.parent)) return;
    if (block.tag === 'div' && !strong(homes[index])) main[index] = false;
    if (index > last && block.tag !== 'li') main[index] = false;
  });
}

interface Stories {
  readonly main: boolean[];
  readonly headline: number;
}

/** Where several stories are stacked, each in a wrapper of one make with an h1 of its own: all but the first. */
function dropOtherStories(
  snapshot: Snapshot,
  makes: readonly string[],
  { main, headline }: Stories,
): void {
  const { blocks } = snapshot;
  const isOther = ({ tag }: SnapshotBlock, index: number) => tag === 'h1' && index > headline;
  if (headline === -1 || !blocks.some(isOther)) return;
  const holding = new Set<number>();
  blocks.forEach(({ parent }, index) => {
    if (main[index]) for (const above of ancestors(snapshot, parent)) holding.add(above);
  });
  // The innermost parent that holds a heading and prose.
  const storyOf = (heading: SnapshotBlock | undefined) =>
    ancestors(snapshot, heading?.parent ?? -1).find((parent) => holding.has(parent)) ?? -1;
  const own = storyOf(blocks[headline]);
  const stories = new Set(blocks.filter(isOther).map(storyOf));
  const others = [...stories].filter((story) => story !== own && makes[story] === makes[own]);
  if (others.length === 0) return;
  blocks.forEach(({ parent }, index) => {
    if (main[index] && ancestors(snapshot, parent).some((above) => others.includes(above)))
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
    if (teasers.has(prose.homes[index] ?? -1)) continue;
    if (isCaption(snapshot, prose, block) || isStandfirst(snapshot, prose, block)) continue;
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
