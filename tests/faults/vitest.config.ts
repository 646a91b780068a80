import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: twenty rounds of everything that `npm test` does in a few. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    include: ['tests/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
