import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads this file of graphql, Vite by itself another: two copies do not know each other's classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
