import { openGrafeo } from '../../src/graph/grafeo/open.js';
import { openNeo4j } from '../../src/graph/neo4j/open.js';
import type { EngineOptions } from '../../src/graph/options.js';
import type { Graph } from '../../src/graph/port.js';
import { schemaStatements as schema } from '../../src/graph/schema-statements.js';
import { statement } from '../../src/graph/statement.js';

const wipe = statement(import.meta.url, 'wipe');

/** An empty, prepared graph in memory. */
export async function openEmbedded(options: EngineOptions = {}): Promise<Graph> {
  const graph = await openGrafeo({ schema, ...options });
  await graph.prepare();
  return graph;
}

/** The database at `NEO4J_URI`, EMPTIED, and prepared. It is shared: test files run one after the other there. */
export async function openServer(options?: EngineOptions): Promise<Graph> {
  const graph = await openNeo4j({ ...server(), schema });
  await graph.transaction((transaction) => transaction.write(wipe));
  await graph.prepare();
  if (options === undefined) return graph;
  // The options are for the tested graph: short limits could be too short for emptying it.
  await graph.close();
  return openNeo4j({ ...server(), schema, ...options });
}

/** The address of the Neo4j under test, from the variables that Landfall itself reads. */
export function server(): { uri: string; username?: string; password?: string; database?: string } {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (NEO4J_URI === undefined) throw new Error('NEO4J_URI is not set: `export NEO4J_URI=$(bash .ci/neo4j/start)`.');
  return {
    uri: NEO4J_URI,
    ...(NEO4J_USERNAME && { username: NEO4J_USERNAME }),
    ...(NEO4J_PASSWORD && { password: NEO4J_PASSWORD }),
    ...(NEO4J_DATABASE && { database: NEO4J_DATABASE }),
  };
}

/**
 * An empty, prepared graph on the engine under test: the embedded one, or Neo4j if `NEO4J_URI` is set. Every suite that
 * opens its graph here runs on both. Close it after the tests.
 */
export const openTestGraph: (options?: EngineOptions) => Promise<Graph> =
  process.env.NEO4J_URI === undefined ? openEmbedded : openServer;
