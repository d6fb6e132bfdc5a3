import { defineConfig } from 'vitest/config';

const ROOT = new URL('..', import.meta.url).pathname;

// biome-ignore lint/style/noDefaultExport: Vitest asks for one.
export default defineConfig({
  // Without the alias Vitest loads two copies of graphql, whose types do not know one another.
  root: ROOT,
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    setupFiles: ['reflect-metadata', `${ROOT}tests/support/fuzz-seed.ts`],
    reporters: ['default', `${ROOT}tests/support/skips-reporter.ts`],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          // The tests leave nothing behind, so that files may share a thread; it halves the time.
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.neo4j.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['tests/**/*.neo4j.test.ts'],
          // One server for all files, which empty it in turn.
          globalSetup: ['tests/neo4j/global-setup.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
