import type { Snapshot } from '../../model/snapshot.ts';

/** Where paragraphs live, and what is alike. Indices are the snapshot's. */
export interface Homes {
  /** Of each block the parent of the element that holds it; -1 at the top. */
  readonly homes: readonly number[];
  /** Of each parent its tag and first class word: parents of one make are likely to hold the same kind of thing. */
  readonly makes: readonly string[];
}

export function homesOf({ blocks, parents }: Snapshot): Homes {
  return {
    homes: blocks.map(({ parent }) => parents[parent]?.parent ?? -1),
    makes: parents.map(({ tag, words }) => {
      const space = words.indexOf(' ');
      return `${tag} ${space === -1 ? words : words.slice(0, space)}`;
    }),
  };
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
export function teaserHomes(
  snapshot: Snapshot,
  homes: Homes['homes'],
  main: readonly boolean[],
): Set<number> {
  const counts = new Map<number, Home>();
  let all = 0;
  snapshot.blocks.forEach(({ text }, index) => {
    if (!main[index]) return;
    const at = homes[index] ?? -1;
    const home = counts.get(at) ?? { prose: 0, characters: 0, links: 0 };
    home.prose += 1;
    home.characters += text.length;
    all += text.length;
    counts.set(at, home);
  });
  countLinks(snapshot, counts);
  const teasers = [...counts].filter(([, home]) => home.prose <= 2 && home.links >= home.prose);
  const inTeasers = teasers.reduce((sum, [, home]) => sum + home.characters, 0);
  return new Set(inTeasers > 0.65 * all ? [] : teasers.map(([index]) => index));
}

function countLinks({ blocks, parents }: Snapshot, homes: ReadonlyMap<number, Home>): void {
  for (const { linkShare, text, parent } of blocks) {
    if (linkShare < 0.6 || text.length < 15) continue;
    let at = parent;
    for (let up = 0; up < 4 && at !== -1; up += 1) {
      const home = homes.get(at);
      if (home) {
        home.links += 1;
        break;
      }
      at = parents[at]?.parent ?? -1;
    }
  }
}
