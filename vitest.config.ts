import { configDefaults, defineConfig } from 'vitest/config';

const neo4j = process.env.NEO4J_URI;

console.log(
  neo4j === undefined
    ? 'Engine under test: embedded. Set NEO4J_URI to run the same suites on Neo4j.'
    : 'Engine under test: Neo4j, whose database is emptied.',
);

export default defineConfig({
  // Node loads this file of graphql, Vite by itself another: two copies do not know each other's classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Files named after Neo4j need a server, and there is none to ask.
    exclude: [...configDefaults.exclude, ...(neo4j === undefined ? ['test/**/neo4j*.test.ts'] : [])],
    // All test files share the one database of a Neo4j server.
    fileParallelism: neo4j === undefined,
    // These find what hangs, and measure nothing: on a busy machine all takes several times as long.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
