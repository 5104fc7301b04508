import { follow as statementOf } from '../../graph/derived/statements.js';
import type { Reader } from '../../graph/port.js';
import type { Relation } from '../../graph/vocabulary/types.js';
import { type RelatedNode, readShownRelated } from '../rows.js';

/** More ends than any node has: the statements need a number. */
const all = 1_000_000_000;

/**
 * The ends of one relation for many nodes, in the order of the ids. One statement, regardless of their number.
 * @param first the maximum number of ends for each node, by id; all if absent
 * @param own ids of the private nodes that belong to the caller
 */
export async function follow(
  graph: Reader,
  relation: Relation,
  ids: readonly string[],
  first = all,
  own: ReadonlySet<string> = new Set(),
): Promise<(readonly RelatedNode[])[]> {
  const rows = await graph.read(statementOf(relation), { ids: [...new Set(ids)], first });
  const found = new Map(rows.map((row) => readShownRelated(row, own)).map(({ id, ends }) => [id, ends]));
  return ids.map((id) => found.get(id) ?? []);
}
