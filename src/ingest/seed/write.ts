import { grouped } from '../../desk/facts/facts.js';
import { errors } from '../../errors.js';
import { link, put, remove, unlink } from '../../graph/generated/write.js';
import type { Row, Transaction } from '../../graph/port.js';
import type { Statement } from '../../graph/statement.js';
import type { Difference, WrittenEdge } from './manifest.js';
import type { EdgeRecord, NodeRecord } from './record.js';

/** Rows that one statement writes at once. */
const batch = 2_000;

/** Called with how many rows a statement has just written. */
export type OnWritten = (rows: number) => void;

/** Writes a difference inside a transaction: takes away first, then puts nodes, then links them. */
export async function writeDifference(
  transaction: Transaction,
  change: Difference,
  onWritten: OnWritten,
): Promise<void> {
  for (const ids of batches(change.remove)) {
    await transaction.write(remove, { ids });
    onWritten(ids.length);
  }
  for (const { statement, rows } of work(unlink, change.unlink, edgeRow)) {
    await transaction.write(statement, { rows });
    onWritten(rows.length);
  }
  for (const { statement, rows } of work(put, change.put, nodeRow)) {
    await transaction.write(statement, { rows });
    onWritten(rows.length);
  }
  for (const { type, statement, rows } of work(link, change.link, linkRow)) {
    const [result] = await transaction.write(statement, { rows });
    const missing = rows.length - Number(result?.written);
    if (missing > 0) throw errors.endGone({ type, missing });
    onWritten(rows.length);
  }
}

interface Work {
  readonly type: string;
  readonly statement: Statement;
  readonly rows: Row[];
}

/** The batches of rows that each type's statement has to write. */
function work<Item extends { readonly type: string }>(
  statements: Readonly<Record<string, Statement>>,
  items: readonly Item[],
  row: (item: Item) => Row,
): Work[] {
  return [...grouped(items, (item) => item.type)].flatMap(([type, group]) => {
    const statement = statements[type];
    if (statement === undefined) throw new Error(`no statement writes ${type}: run the code generation`);
    return batches(group.map(row)).map((rows) => ({ type, statement, rows }));
  });
}

function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
}

const nodeRow = ({ id, properties }: NodeRecord): Row => ({ id, properties });
const edgeRow = ({ from, to, key }: WrittenEdge): Row => ({ from, to, key });
const linkRow = (edge: EdgeRecord): Row => ({ ...edgeRow(edge), properties: edge.properties });
