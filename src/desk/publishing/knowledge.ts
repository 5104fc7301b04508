import { z } from 'zod';
import type { Reader, Transaction } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';

const record = z.object({
  sequence: z.int().positive(),
  /** ISO 8601 with time zone. */
  publishedAt: z.string(),
  /** How the loader stored the seed; a newer one may store it otherwise. */
  format: z.int(),
  /** The hash of the seed that was loaded. */
  seed: z.string(),
  nodes: z.int(),
  edges: z.int(),
});

/** What the graph says of the seed that stands in it. */
export type KnowledgeRecord = Readonly<z.infer<typeof record>>;

const find = statement(import.meta.url, 'knowledge');
const put = statement(import.meta.url, 'put-knowledge');
const lock = statement(import.meta.url, 'lock');

/** Undefined where nothing was published yet. */
export async function findKnowledge(graph: Reader): Promise<KnowledgeRecord | undefined> {
  const [row] = await graph.read(find);
  return row === undefined ? undefined : record.parse(row.record);
}

/** What is published, as of now: nobody else who publishes gets here until this transaction has ended. */
export async function lockKnowledge(transaction: Transaction): Promise<KnowledgeRecord | undefined> {
  await transaction.write(lock);
  return findKnowledge(transaction);
}

/** What is left out stays. */
export async function putKnowledge(transaction: Transaction, knowledge: Partial<KnowledgeRecord>): Promise<void> {
  const given = Object.entries(knowledge).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  await transaction.write(put, { record: Object.fromEntries(given) });
}
