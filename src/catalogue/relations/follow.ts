import { follow as statementOf } from '../../graph/derived/statements.js';
import type { Reader, Row } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import type { Relation } from '../../graph/vocabulary/types.js';
import { type RelatedNode, readShownRelated } from '../rows.js';

const linesAbove = statement(import.meta.url, 'lines-above');

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
  if (isPartOfClass(relation)) rows.push(...(await aboveLines(graph, ids, rows)));
  const found = new Map(rows.map((row) => readShownRelated(row, own)).map(({ id, ends }) => [id, ends]));
  return ids.map((id) => found.get(id) ?? []);
}

const isPartOfClass = ({ type, direction, targetLabel }: Relation): boolean =>
  type === 'PART_OF' && direction === 'OUT' && targetLabel === 'ProductClass';

const isNationalLine = /^[a-z-]+\/\d{7,}$/;

/** Lines of tariff schedules are read by a statement of their own, and only where the first one has found nothing. */
async function aboveLines(graph: Reader, ids: readonly string[], rows: readonly Row[]): Promise<readonly Row[]> {
  const found = new Set(rows.filter((row) => readShownRelated(row, new Set()).ends.length > 0).map(({ id }) => id));
  const left = [...new Set(ids)].filter((id) => isNationalLine.test(id) && !found.has(id));
  return left.length === 0 ? [] : graph.read(linesAbove, { ids: left });
}
