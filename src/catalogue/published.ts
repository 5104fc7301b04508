import { z } from 'zod';
import { errors } from '../errors.js';
import type { Reader } from '../graph/port.js';
import { statement } from '../graph/statement.js';

const published = statement(import.meta.url, 'published');

const record = z.object({ sequence: z.number().int(), publishedAt: z.string(), seed: z.string().nullable() });

/** The published state of the knowledge. */
export type Published = z.infer<typeof record>;

/** Undefined when the graph holds no knowledge. */
export async function findPublished(graph: Reader): Promise<Published | undefined> {
  const [row] = await graph.read(published);
  return row === undefined ? undefined : record.parse(row);
}

/** @throws `NOT_LOADED` when the graph holds no knowledge */
export async function readPublished(graph: Reader): Promise<Published> {
  const found = await findPublished(graph);
  if (found === undefined) throw errors.notLoaded({});
  return found;
}
