import { z } from 'zod';
import { errors } from '../../errors.js';
import type { Reader, Transaction } from '../../graph/port.js';
import { readSettled } from '../../graph/publishing/settled.js';
import { statement } from '../../graph/statement.js';

/** The version of the storage format: raise it when the format changes. */
export const format = 1;

const record = z.object({
  sequence: z.int().positive(),
  /** ISO 8601 with time zone. */
  publishedAt: z.string(),
  /** The storage format, which a newer program can change. */
  format: z.int(),
  /** The hash of the loaded seed, and its size. */
  seed: z.string(),
  nodes: z.int(),
  edges: z.int(),
});

/** The graph's record of its knowledge: the last publication, and the loaded seed. */
export type KnowledgeRecord = Readonly<z.infer<typeof record>>;

const find = statement(import.meta.url, 'knowledge');
const put = statement(import.meta.url, 'put-knowledge');
const lock = statement(import.meta.url, 'lock');

/** Undefined if nothing has been published yet. */
export async function findKnowledge(graph: Reader): Promise<KnowledgeRecord | undefined> {
  const [row] = await graph.read(find);
  return row === undefined ? undefined : record.parse(row.record);
}

/** The last published sequence, which is completely visible; 0 if nothing has been published yet. */
export const publishedSequence = (graph: Reader): Promise<number> =>
  readSettled(graph, async () => (await findKnowledge(graph))?.sequence ?? 0);

/**
 * The published state, locked for other publications until this transaction ends.
 * @throws `KNOWLEDGE_TOO_NEW` if a newer program has stored it in an unknown format
 */
export async function lockKnowledge(transaction: Transaction): Promise<KnowledgeRecord | undefined> {
  await transaction.write(lock);
  const current = await findKnowledge(transaction);
  if (current !== undefined && current.format > format)
    throw errors.knowledgeTooNew({ format: current.format, known: format });
  return current;
}

/** Absent properties stay as they are. */
export async function putKnowledge(transaction: Transaction, knowledge: Partial<KnowledgeRecord>): Promise<void> {
  const given = Object.entries(knowledge).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  await transaction.write(put, { record: Object.fromEntries(given) });
}
