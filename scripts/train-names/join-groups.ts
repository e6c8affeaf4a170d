import { type Vectors, vectorAt } from './k-means.ts';

/** A group that others were joined to: the sum of its centres, each times its size. */
interface Joined {
  readonly members: readonly number[];
  readonly size: number;
  readonly sum: Float32Array;
  readonly centre: Float32Array;
}
interface Pair {
  readonly other: Joined;
  readonly cost: number;
}

/**
 * Joins groups two by two, always those that lose least by it (Ward, 1963, over angles), and tells at each number of
 * groups asked for which one every first group belongs to.
 *
 * @param counts numbers of groups, falling
 */
export function joinGroups(
  centres: Vectors,
  sizes: Float64Array,
  counts: readonly number[],
): number[][] {
  const left = new Set(Array.from(sizes, (size, i) => single(i, size, vectorAt(centres, i))));
  const cheapest = new Map([...left].map((group) => [group, cheapestOf(group, left)]));
  const told: number[][] = [];
  for (const count of counts) {
    while (left.size > count) joinTwo(left, cheapest);
    told.push(belonging([...left], sizes.length));
  }
  return told;
}

function single(index: number, words: number, centre: Float32Array): Joined {
  const size = Math.max(1, words);
  return { members: [index], size, sum: centre.map((value) => value * size), centre };
}

function costOf(a: Joined, b: Joined): number {
  let cosine = 0;
  for (let d = 0; d < a.centre.length; d += 1) cosine += (a.centre[d] ?? 0) * (b.centre[d] ?? 0);
  return ((1 - cosine) * a.size * b.size) / (a.size + b.size);
}

function cheapestOf(group: Joined, left: ReadonlySet<Joined>): Pair {
  let best: Pair = { other: group, cost: Number.POSITIVE_INFINITY };
  for (const other of left) {
    const cost = other === group ? Number.POSITIVE_INFINITY : costOf(group, other);
    if (cost < best.cost) best = { other, cost };
  }
  return best;
}

function joinTwo(left: Set<Joined>, cheapest: Map<Joined, Pair>): void {
  const [a, { other: b }] = [...cheapest].reduce((best, entry) =>
    entry[1].cost < best[1].cost ? entry : best,
  );
  const sum = a.sum.map((value, d) => value + (b.sum[d] ?? 0));
  const length = Math.hypot(...sum) || 1;
  const joined: Joined = {
    members: [...a.members, ...b.members],
    size: a.size + b.size,
    sum,
    centre: sum.map((value) => value / length),
  };
  for (const gone of [a, b]) {
    left.delete(gone);
    cheapest.delete(gone);
  }
  left.add(joined);
  cheapest.set(joined, cheapestOf(joined, left));
  for (const [group, { other, cost }] of cheapest) {
    if (group === joined) continue;
    const now = costOf(group, joined);
    if (other === a || other === b) cheapest.set(group, cheapestOf(group, left));
    else if (now < cost) cheapest.set(group, { other: joined, cost: now });
  }
}

function belonging(groups: readonly Joined[], first: number): number[] {
  const told = new Array<number>(first).fill(0);
  groups.forEach(({ members }, index) => {
    for (const member of members) told[member] = index;
  });
  return told;
}
