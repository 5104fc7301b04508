import { configDefaults, defineConfig } from 'vitest/config';

const neo4j = process.env.NEO4J_URI;

console.log(
  neo4j === undefined
    ? 'Engine under test: embedded. Set NEO4J_URI to run the same suites on Neo4j.'
    : 'Engine under test: Neo4j, whose database is emptied.',
);

// Files named after Neo4j need a server, and there is none to ask.
const without = [...configDefaults.exclude, ...(neo4j === undefined ? ['test/**/neo4j*.test.ts'] : [])];

export default defineConfig({
  // Node loads this file of graphql, Vite by itself another: two copies do not know each other's classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // All test files share the one database of a Neo4j server.
    fileParallelism: neo4j === undefined,
    // These find what hangs, and measure nothing: on a busy machine all takes several times as long.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'house', include: ['test/**/*.test.ts'], exclude: [...without, 'test/hostile/**'] },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          exclude: without,
          globalSetup: ['test/hostile/set-up.ts'],
          // They compare how long things take: one after the other, and after all others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
