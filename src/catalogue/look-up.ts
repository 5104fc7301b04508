import type { AnyNode } from '../graph/generated/nodes.js';
import type { Reader } from '../graph/port.js';
import { statement } from '../graph/statement.js';
import { isPublic } from './privacy.js';
import { readNode } from './rows.js';

/** Nodes of any type. The caller checks which of them are public. */
export const nodesByIds = statement(import.meta.url, 'nodes-by-ids');

/**
 * The nodes with these ids, in their order; undefined for an id without a node that is public or the caller's own. One
 * statement.
 * @param own ids of the private nodes that belong to the caller
 */
export async function lookUp(
  graph: Reader,
  ids: readonly string[],
  own: ReadonlySet<string> = new Set(),
): Promise<(AnyNode | undefined)[]> {
  const rows = await graph.read(nodesByIds, { ids: [...new Set(ids)] });
  const found = new Map<string, AnyNode>();
  for (const node of rows.map(readNode))
    if (node !== undefined && (isPublic(node) || own.has(node.id))) found.set(node.id, node);
  return ids.map((id) => found.get(id));
}
