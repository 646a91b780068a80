import { defineConfig } from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/dist/**', '.data/**', '.cache/**'];

/** As Node takes it: one graphql for everybody, or a library does not know an error of another's copy. */
const oneGraphql = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

/**
 * unit: pure, in parallel. store: on a real Neo4j that the run starts, one file after the other since Community has one
 * database. service: the whole program as a user starts it, with a real browser.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          alias: oneGraphql,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...elsewhere, '**/*.store.test.ts', 'tests/service/**', 'tests/faults/**'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'store',
          alias: oneGraphql,
          include: ['**/*.store.test.ts'],
          exclude: elsewhere,
          globalSetup: 'tests/support/start-neo4j.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'service',
          include: ['tests/service/**/*.test.ts'],
          exclude: elsewhere,
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
