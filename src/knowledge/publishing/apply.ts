import { errors } from '../../errors.js';
import { link, put, remove, unlink } from '../../graph/derived/statements.js';
import { groupBy } from '../../graph/group-by.js';
import type { Row, Transaction } from '../../graph/port.js';
import type { Statement } from '../../graph/statement.js';
import { dehydrate, type Properties } from '../../graph/vocabulary/hydrate.js';
import type { Field } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { EdgeRef, FactChange, NodeRef } from '../facts/fact-change.js';

/** Rows per statement. */
const batch = 2_000;

/** Called with the number of rows that a statement has just written. */
export type OnWritten = (rows: number) => void;

interface Writing {
  readonly statement: Statement;
  /** The type of the node or relationship. */
  readonly type: string;
  readonly row: Row;
}

/**
 * Writes changes inside a transaction: first removes relationships, then nodes, then adds nodes, then relationships.
 * Fails with `END_GONE` if a relationship leads to a node that does not exist.
 */
export async function applyChanges(
  transaction: Transaction,
  changes: readonly FactChange[],
  onWritten: OnWritten = () => undefined,
): Promise<void> {
  for (const rows of byStatement(changes.flatMap(unlinking))) await write(transaction, rows, onWritten);
  for (const rows of batches(changes.flatMap(removing))) {
    await transaction.write(remove, { ids: rows });
    onWritten(rows.length);
  }
  for (const rows of byStatement(changes.flatMap(putting))) await write(transaction, rows, onWritten);
  for (const rows of byStatement(changes.flatMap(linking))) {
    const written = await write(transaction, rows, onWritten);
    const missing = rows.length - written;
    if (missing > 0) throw errors.endGone({ type: rows[0]?.type ?? '', missing });
  }
}

/** @param rows of one statement */
async function write(transaction: Transaction, rows: readonly Writing[], onWritten: OnWritten): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const [result] = await transaction.write(first.statement, { rows: rows.map(({ row }) => row) });
  onWritten(rows.length);
  return Number(result?.written ?? 0);
}

function unlinking({ fact, kind }: FactChange): Writing[] {
  if (!('edge' in fact) || kind !== 'REMOVED') return [];
  return [{ statement: unlink[fact.edge.type], type: fact.edge.type, row: edgeRow(fact.edge) }];
}

const removing = ({ fact, kind }: FactChange): string[] => ('node' in fact && kind === 'REMOVED' ? [fact.node.id] : []);

function putting({ fact, kind, after }: FactChange): Writing[] {
  if (!('node' in fact) || kind === 'REMOVED') return [];
  const { type, id } = fact.node;
  return [{ statement: put[type], type, row: { id, properties: nodeProperties(fact.node, kind, after ?? {}) } }];
}

/** Only the changed fields of a changed node, so that others stay as they are. */
function nodeProperties({ type }: NodeRef, kind: FactChange['kind'], values: Properties): Properties {
  const fields: readonly Field[] = vocabulary.nodes.get(type)?.fields ?? [];
  return dehydrate(kind === 'ADDED' ? fields : fields.filter(({ name }) => name in values), values);
}

function linking({ fact, kind, after }: FactChange): Writing[] {
  if (!('edge' in fact) || kind === 'REMOVED') return [];
  const { type } = fact.edge;
  const properties = dehydrate(vocabulary.relations.get(type)?.properties ?? [], after ?? {});
  return [{ statement: link[type], type, row: { ...edgeRow(fact.edge), properties } }];
}

const edgeRow = ({ from, to, key }: EdgeRef): Row => ({ from, to, key });

/** Batches of rows for one statement each. */
function byStatement(rows: readonly Writing[]): Writing[][] {
  return [...groupBy(rows, ({ statement }) => statement.name).values()].flatMap(batches);
}

function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
}
