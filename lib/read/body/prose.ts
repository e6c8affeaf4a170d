import type { Snapshot, SnapshotBlock } from '../../model/snapshot.ts';
import { isFurniture } from '../furniture.ts';
import { endsParagraph } from '../sentence-end.ts';
import { type Homes, homesOf } from './homes.ts';
import { type Flag, type Places, placesOf } from './places.ts';

/** A paragraph of prose has at least this many characters; shorter ones are kept only among others. */
const PROSE = 45;
/** Without an end like a sentence's it must be this long. */
const LONG = 140;
const MOSTLY_LINKS = 0.35;
/** A block counts up to so many characters, so that one long block does not decide. */
const MOST_WEIGHT = 700;
/** A wrapper flagged by its words that holds this share of all prose holds the article: its words misled. */
const RESCUE = 0.25;
/** Wrappers of one make, each of them flagged, must hold this share of it together: the items of a guide. */
const RESCUE_ALIKE = 0.5;
/** Comments and windows over the page must hold this share of it to be taken for the article. */
const RESCUE_OTHER = 0.6;

const BECAUSE = {
  comments: 'in the comments',
  over: 'in a window over the page',
  beside: 'beside the article',
} as const;
const NOT_PROSE: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 figcaption figure th dt summary address pre'.split(' '),
);

/** Facts of each block and each parent that finding the body works with. Indices are the snapshot's. */
export interface Prose extends Homes {
  /** Why a block is no prose of the article; undefined where it is. */
  readonly against: readonly (string | undefined)[];
  /** Flag of each parent, by its own words or those of one above it, after the rescue. */
  readonly flags: readonly Flag[];
  readonly places: Places;
}

/**
 * Tells prose from all else by each block's text, tag and place.
 *
 * @param headline index of the block that holds the headline, -1 where none does: what wraps it wraps the article
 */
export function findProse(snapshot: Snapshot, headline: number): Prose {
  const { blocks, parents } = snapshot;
  const against = againstText(blocks);
  const places = placesOf(parents);
  const homes = homesOf(snapshot);
  const flags = flagsOf(snapshot, headline, { against, makes: homes.makes, own: places.flags });
  blocks.forEach(({ parent }, index) => {
    const flag = flags[parent];
    if (flag !== undefined) against[index] ??= BECAUSE[flag];
  });
  return { against, flags, places, ...homes };
}

interface OwnFlags {
  readonly against: Prose['against'];
  readonly makes: Homes['makes'];
  readonly own: readonly Flag[];
}

/** The flag of each parent, its own or that of the nearest above, without those that misled. */
function flagsOf(snapshot: Snapshot, headline: number, { against, makes, own }: OwnFlags): Flag[] {
  const { blocks, parents } = snapshot;
  const sums = proseSums(snapshot, against);
  const all = sums[0] ?? 0;
  const around = new Set<number>();
  for (let at = blocks[headline]?.parent ?? -1; at !== -1; at = parents[at]?.parent ?? -1)
    around.add(at);
  const alike = new Map<string, number>();
  parents.forEach(({ parent }, index) => {
    const make = makes[index] ?? '';
    if (own[index] !== 'beside' || around.has(index) || makes[parent] === make) return;
    alike.set(make, (alike.get(make) ?? 0) + (sums[index] ?? 0));
  });
  const flags: Flag[] = [];
  parents.forEach(({ parent }, index) => {
    const flag = around.has(index) ? undefined : own[index];
    const share = (sums[index] ?? 0) / all;
    const rescued =
      flag === 'beside'
        ? share >= RESCUE || (alike.get(makes[index] ?? '') ?? 0) / all >= RESCUE_ALIKE
        : share >= RESCUE_OTHER;
    flags.push(flags[parent] ?? (rescued ? undefined : flag));
  });
  return flags;
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
  if (NOT_PROSE.has(tag)) return `a ${tag}`;
  if (text.length < PROSE) return 'short';
  if (linkShare >= MOSTLY_LINKS) return 'mostly links';
  if (isFurniture(text)) return 'page furniture';
  if (text.length < LONG && !endsParagraph(text)) return 'does not end like a sentence';
  return undefined;
}

/** Characters of prose below each parent, each block counted up to a bound so that one long block does not decide. */
export function proseSums(snapshot: Snapshot, against: readonly (string | undefined)[]): number[] {
  const { blocks, parents } = snapshot;
  const sums = parents.map(() => 0);
  blocks.forEach(({ parent, text }, index) => {
    if (against[index] !== undefined) return;
    sums[parent] = (sums[parent] ?? 0) + Math.min(text.length, MOST_WEIGHT);
  });
  // Parents come before their children: from the last to the first each hands its sum up.
  for (let index = parents.length - 1; index > 0; index -= 1) {
    const above = parents[index]?.parent ?? -1;
    if (above !== -1) sums[above] = (sums[above] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

/** Text that goes with a picture. */
export function isCaption(snapshot: Snapshot, { places }: Prose, block: SnapshotBlock): boolean {
  return block.tag === 'figcaption' || isIn(snapshot, places.pictures, block);
}

/** Text under a headline that sums the article up, by its wrapper's words. */
export function isStandfirst(snapshot: Snapshot, { places }: Prose, block: SnapshotBlock): boolean {
  return isIn(snapshot, places.standfirsts, block);
}

/** True where a block's element is such a place, or the one around it. */
function isIn(
  { parents }: Snapshot,
  places: readonly boolean[],
  { parent }: SnapshotBlock,
): boolean {
  return places[parent] === true || places[parents[parent]?.parent ?? -1] === true;
}
