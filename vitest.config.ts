import { configDefaults, defineConfig } from 'vitest/config';

const neo4j = process.env.NEO4J_URI;

console.log(
  neo4j === undefined
    ? 'Engine under test: embedded. Set NEO4J_URI to run the same suites on Neo4j.'
    : 'Engine under test: Neo4j, whose database is emptied.',
);

/** Files named after Neo4j need a server, and there is none. */
const onNeo4jOnly = neo4j === undefined ? ['test/**/neo4j*.test.ts'] : [];

/** They open no engine, or one of their own: they are the same on Neo4j. */
const onEmbeddedOnly =
  neo4j === undefined
    ? []
    : ['access', 'bench', 'cli', 'codegen', 'config', 'docs', 'house', 'languages', 'messages', 'navigator', 'server'];

/** They kill processes, fill disks, take long walks through a model, or read every file of the publishers. */
const slow = [
  'test/bench/reliability.test.ts',
  'test/changesets/kills.test.ts',
  'test/changesets/model.test.ts',
  'test/changesets/neo4j-kills.test.ts',
  'test/changesets/two-writers.test.ts',
  'test/cli/backup.test.ts',
  'test/cli/bad-places.test.ts',
  'test/graph/data-folder/faults.test.ts',
  'test/ingest/killed-load.test.ts',
  'test/ingest/schedules/drawn-rates.test.ts',
  'test/ingest/schedules/every-file.test.ts',
];

/** They run the built command line. */
const built = ['test/cli/{commands,firms,token}.test.ts'];

/** Vitest leaves one core free by default; on Neo4j all test files share the one database of a server. */
const everyCore = neo4j === undefined ? '100%' : 1;

const exclude = [
  ...configDefaults.exclude,
  ...onNeo4jOnly,
  ...onEmbeddedOnly.map((folder) => `test/${folder}/**`),
  'test/hostile/**',
];

export default defineConfig({
  // Node loads this file of graphql, Vite by default another: two copies do not recognise each other's classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  esbuild: { jsx: 'automatic' },
  test: {
    // All test files share the one database of a Neo4j server.
    fileParallelism: neo4j === undefined,
    // Modules are loaded once for each worker: no test changes one.
    isolate: false,
    // The limits find tests that hang, and measure nothing: on a busy machine everything takes several times as long.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts', ...(neo4j === undefined ? ['web/**/*.test.{ts,tsx}'] : [])],
          exclude: [...exclude, ...slow, ...built, 'web/browser/**'],
          maxWorkers: everyCore,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['web/browser/**/*.test.ts'],
          globalSetup: ['web/browser/set-up.ts'],
          // One browser and one server: pages are measured, and two cores are few.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'cli', include: built, exclude, globalSetup: ['test/cli/set-up.ts'], maxWorkers: everyCore },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slow,
          exclude,
          globalSetup: ['test/cli/set-up.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          exclude: configDefaults.exclude,
          globalSetup: ['test/hostile/set-up.ts'],
          // They compare durations: one after the other, and after all others.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
