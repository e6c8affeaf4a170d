import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Leaves how many tests passed, failed and were skipped in the file that CROSSREAD_COUNTS names, so that `npm test` can add
 * up its runs. A test file that cannot be loaded and an error outside any test count as failed.
 */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env.CROSSREAD_COUNTS;
    if (!file) return;
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((found) => found === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const counts = {
      passed: count('passed'),
      failed: count('failed') + broken + unhandled.length,
      skipped: count('skipped') + count('pending'),
    };
    writeFileSync(file, JSON.stringify(counts));
  }
}
