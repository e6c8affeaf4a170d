import type { Snapshot } from '../../model/snapshot.ts';

/** Where paragraphs live: the parent of the elements that hold them. */
export function homeOf(snapshot: Snapshot, block: number): number {
  const parent = snapshot.blocks[block]?.parent ?? -1;
  return snapshot.parents[parent]?.parent ?? -1;
}

/** Parents of one make are likely to hold the same kind of thing: tag and first class word. */
export function makeOf(snapshot: Snapshot, parent: number): string {
  const found = snapshot.parents[parent];
  return found ? `${found.tag} ${found.words.split(' ', 1)[0]}` : '';
}

/** A home of paragraphs, or a group of homes of one make that stand side by side. */
interface Home {
  prose: number;
  characters: number;
  links: number;
}

/**
 * Homes that hold teasers of other articles: as many linked headlines as paragraphs, a few of each. Where most of the
 * prose is like that, it is a guide shaped as a list, and none are teasers.
 *
 * @param main which blocks are prose in the article so far
 */
export function teaserHomes(snapshot: Snapshot, main: readonly boolean[]): Set<number> {
  const homes = new Map<number, Home>();
  snapshot.blocks.forEach((block, index) => {
    if (!main[index]) return;
    const home = homes.get(homeOf(snapshot, index)) ?? { prose: 0, characters: 0, links: 0 };
    home.prose += 1;
    home.characters += block.text.length;
    homes.set(homeOf(snapshot, index), home);
  });
  countLinks(snapshot, homes);
  const teasers = [...homes].filter(([, home]) => home.prose <= 2 && home.links >= home.prose);
  const all = [...homes.values()].reduce((sum, home) => sum + home.characters, 0);
  const inTeasers = teasers.reduce((sum, [, home]) => sum + home.characters, 0);
  return new Set(inTeasers > 0.65 * all ? [] : teasers.map(([index]) => index));
}

function countLinks(snapshot: Snapshot, homes: ReadonlyMap<number, Home>): void {
  snapshot.blocks.forEach((block) => {
    if (block.linkShare < 0.6 || block.text.length < 15) return;
    for (
      let at = block.parent, up = 0;
      at !== -1 && up < 4;
      at = snapshot.parents[at]?.parent ?? -1, up += 1
    ) {
      const home = homes.get(at);
      if (home) home.links += 1;
      if (home) return;
    }
  });
}
