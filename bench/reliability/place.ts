import { z } from 'zod';
import { openGrafeo } from '../../src/graph/grafeo/open.js';
import { openNeo4j } from '../../src/graph/neo4j/open.js';
import type { Graph } from '../../src/graph/port.js';
import { schemaStatements as schema } from '../../src/graph/schema-statements.js';
import { address } from '../neo4j/address.js';

/** Where a graph is: a data folder, which one process has open at a time, or a Neo4j, which several may ask. */
export const place = z.union([z.object({ folder: z.string() }), z.object({ neo4j: address })]);

export type Place = z.infer<typeof place>;

export function openAt(where: Place): Promise<Graph> {
  if ('folder' in where) return openGrafeo({ folder: where.folder, schema });
  const { uri, username, password, database } = where.neo4j;
  return openNeo4j({
    uri,
    schema,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  });
}
