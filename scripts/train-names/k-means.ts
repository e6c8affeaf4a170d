import { randomFrom } from './random.ts';

/** Vectors of length 1, one after another. */
export interface Vectors {
  readonly flat: Float32Array;
  readonly dimensions: number;
}

/**
 * Spherical k-means (Dhillon and Modha, 2001): centres of the first `from` vectors, which begin at some of them.
 *
 * @returns the centres, of length 1
 */
export function groupVectors(
  vectors: Vectors,
  settings: {
    readonly groups: number;
    readonly from: number;
    readonly passes: number;
    readonly seed: number;
  },
): Vectors {
  const { groups, from, passes, seed } = settings;
  const { dimensions } = vectors;
  const random = randomFrom(seed);
  const centres: Vectors = { flat: new Float32Array(groups * dimensions), dimensions };
  const seat = (group: number): void => {
    const i = Math.floor(random() * from);
    centres.flat.set(vectorAt(vectors, i), group * dimensions);
  };
  for (let group = 0; group < groups; group += 1) seat(group);
  for (let pass = 0; pass < passes; pass += 1) {
    const nearest = Int32Array.from({ length: from }, (_, i) => nearestGroup(vectors, i, centres));
    const filled = new Set(nearest);
    centres.flat.fill(0);
    nearest.forEach((group, i) => {
      addTo(centres, group, vectorAt(vectors, i));
    });
    for (let group = 0; group < groups; group += 1) {
      if (!filled.has(group)) seat(group);
      shorten(vectorAt(centres, group));
    }
  }
  return centres;
}

/** The centre that is closest in angle to vector `i`. */
export function nearestGroup(vectors: Vectors, i: number, centres: Vectors): number {
  const { dimensions } = vectors;
  const from = i * dimensions;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < centres.flat.length; at += dimensions) {
    let product = 0;
    for (let d = 0; d < dimensions; d += 1)
      product += (vectors.flat[from + d] ?? 0) * (centres.flat[at + d] ?? 0);
    if (product > most) {
      most = product;
      best = at;
    }
  }
  return best / dimensions;
}

/** A view of one vector. */
export function vectorAt({ flat, dimensions }: Vectors, i: number): Float32Array {
  return flat.subarray(i * dimensions, (i + 1) * dimensions);
}

function addTo(sums: Vectors, i: number, vector: Float32Array): void {
  const sum = vectorAt(sums, i);
  vector.forEach((value, d) => {
    sum[d] = (sum[d] ?? 0) + value;
  });
}

/** Brings a vector to length 1, in place. */
function shorten(vector: Float32Array): void {
  const length = Math.hypot(...vector) || 1;
  vector.forEach((value, d) => {
    vector[d] = value / length;
  });
}
