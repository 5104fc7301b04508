import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';
import { z } from 'zod';

/** A Neo4j on this machine. The bench empties its database. */
export const address = z.object({
  uri: z.string(),
  username: z.string().optional(),
  password: z.string().optional(),
  database: z.string().optional(),
});

export type Address = z.infer<typeof address>;

/** The driver with its default settings. */
export function plainDriver({ uri, username, password = '' }: Address): Driver {
  const token: AuthToken | undefined = username === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, token);
}
