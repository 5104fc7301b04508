import { errors } from '../errors.js';
import { type Knowledge, knowledge } from '../graph/knowledge.js';
import type { Reader } from '../graph/port.js';
import { statement } from '../graph/statement.js';

const published = statement(import.meta.url, 'published');

/** The state that is published now; undefined if the graph has no knowledge. */
export async function findPublished(graph: Reader): Promise<Knowledge | undefined> {
  const [row] = await graph.read(published);
  return row === undefined ? undefined : knowledge.parse(row);
}

/** @throws `NOT_LOADED` if the graph has no knowledge */
export async function readPublished(graph: Reader): Promise<Knowledge> {
  const found = await findPublished(graph);
  if (found === undefined) throw errors.notLoaded({});
  return found;
}
