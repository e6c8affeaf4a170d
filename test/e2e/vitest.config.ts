import { defineConfig } from 'vitest/config';

/** The same tests in both browsers, one browser and one file at a time: each file has a browser of its own. */
const project = (name: string, order: number) => ({
  test: {
    name,
    include: ['test/e2e/**/*.e2e.ts'],
    env: { CROSSREAD_BROWSER: name },
    sequence: { groupOrder: order },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  root: '.',
  test: {
    projects: [project('chromium', 0), project('firefox', 1)],
    fileParallelism: false,
    reporters: ['verbose', './test/reporter.ts'],
  },
});
