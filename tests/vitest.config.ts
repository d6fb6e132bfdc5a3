import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest asks for one.
export default defineConfig({
  // Without the alias Vitest loads two copies of graphql, whose types do not know one another.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
