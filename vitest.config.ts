import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // Only what hangs is ended: no test judges how fast the machine is.
    testTimeout: 120_000,
    reporters: ['default', './test/reporter.ts'],
  },
});
