/** Milliseconds that one reading of all texts takes: the best of some rounds, so that other work on the machine counts least. */
export function fastest(
  read: (text: string) => unknown,
  texts: readonly string[],
  rounds: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const text of texts) read(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
