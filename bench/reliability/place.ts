import { z } from 'zod';
import { openNeo4j } from '../../src/graph/neo4j/open.js';
import type { Graph } from '../../src/graph/port.js';
import { schemaStatements as schema } from '../../src/graph/schema-statements.js';
import { openEmbedded } from '../../src/open-graph.js';
import { address } from '../neo4j/address.js';

/** Where a graph is: in a data folder, which one process can open at a time, or in a Neo4j, which several can use. */
export const place = z.union([z.object({ folder: z.string() }), z.object({ neo4j: address })]);

export type Place = z.infer<typeof place>;

/** Opens a folder as a server does: one that is behind its mark is refused. */
export function openAt(where: Place): Promise<Graph> {
  if ('folder' in where) return openEmbedded(where.folder);
  const { uri, username, password, database } = where.neo4j;
  return openNeo4j({
    uri,
    schema,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  });
}
