import { sha256 } from '../../lib/adapters/hash.ts';
import type { Comparison } from '../../lib/model/finding.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { compareWith, keepRead, type Outside } from '../../lib/pipeline.ts';
import { memoryLibrary } from '../../lib/remember/library-memory.ts';

/** An empty library and a clock that stands still, years after all that the tests tell of. */
export function emptyOutside(): Outside {
  const clock = { now: () => '2035-01-01T08:00:00Z' };
  return { library: memoryLibrary(sha256, 'secret'), hash: sha256, clock };
}

/** Reads articles in order, each kept, and says how the last one compares with those before it. */
export async function comparing(
  readings: readonly Reading[],
  outside: Outside = emptyOutside(),
): Promise<Comparison> {
  let last: Comparison | undefined;
  for (const one of readings) {
    const compared = await compareWith(one, outside);
    if (!compared.ok) throw new Error(compared.why);
    await keepRead(compared.value, outside);
    last = compared.value.comparison;
  }
  if (last === undefined) throw new Error('nothing was read');
  return last;
}
