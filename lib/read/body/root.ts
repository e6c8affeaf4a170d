import type { Snapshot, SnapshotParent } from '../../model/snapshot.ts';
import { type Prose, proseSums } from './prose.ts';

/** Descend into a child that holds this share of its parent's prose … */
const MOST = 0.66;
/** … or this, where its words say that it holds an article's body … */
const MUCH = 0.4;
const BODY =
  /articlebody|(?:article|story|entry|post|content)[_-]{0,2}(?:body|text|content)(?:$|[\s_-])|body-?(?:content|text)/u;
/** … or this share, where a sibling of the same make holds some too: then they may be parts of one article. */
const NEARLY_ALL = 0.92;
const SOME = 0.08;
/** A parent that itself houses this share of its prose, in more than one paragraph, is where the article lives. */
const HOUSED = 0.1;

/** The innermost parent that holds the article's prose; 0 where there is none. */
export function findRoot(snapshot: Snapshot, prose: Prose): number {
  const { parents } = snapshot;
  const sums = proseSums(snapshot, prose.against);
  const housed = housedProse(snapshot, prose);
  const children = parents.map((): number[] => []);
  parents.forEach(({ parent }, index) => {
    children[parent]?.push(index);
  });
  let root = 0;
  for (;;) {
    const total = sums[root] ?? 0;
    const below = children[root] ?? [];
    const best = below.reduce((a, b) => ((sums[b] ?? 0) > (sums[a] ?? 0) ? b : a), below[0] ?? -1);
    if (best === -1 || total === 0) return root;
    const here = housed[root];
    if (here && here.paragraphs > 1 && here.characters >= HOUSED * total) return root;
    const twin = below.some((index) => {
      const same = prose.makes[index] === prose.makes[best];
      return index !== best && same && (sums[index] ?? 0) >= SOME * total;
    });
    const enough = twin ? NEARLY_ALL : isBody(parents[best]) ? MUCH : MOST;
    if ((sums[best] ?? 0) < enough * total) return root;
    root = best;
  }
}

function isBody(parent: SnapshotParent | undefined): boolean {
  return parent !== undefined && (parent.tag === 'article' || BODY.test(parent.words));
}

interface Housed {
  characters: number;
  paragraphs: number;
}

function housedProse(snapshot: Snapshot, prose: Prose): Housed[] {
  const housed = snapshot.parents.map((): Housed => ({ characters: 0, paragraphs: 0 }));
  snapshot.blocks.forEach(({ text }, index) => {
    const home = housed[prose.homes[index] ?? -1];
    if (!home || prose.against[index] !== undefined) return;
    home.characters += Math.min(text.length, 700);
    home.paragraphs += 1;
  });
  return housed;
}
