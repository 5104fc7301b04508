import { z } from 'zod';
import { errors } from '../../errors.js';
import type { Reader, Transaction } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';

/** How the knowledge is stored: the number grows when it comes to be stored in another way. */
export const format = 1;

const record = z.object({
  sequence: z.int().positive(),
  /** ISO 8601 with time zone. */
  publishedAt: z.string(),
  /** How it is stored; a newer program may store it otherwise. */
  format: z.int(),
  /** The hash of the seed that was loaded, and what that holds. */
  seed: z.string(),
  nodes: z.int(),
  edges: z.int(),
});

/** What the graph says of the knowledge in it: what was published last, and which seed was loaded. */
export type KnowledgeRecord = Readonly<z.infer<typeof record>>;

const find = statement(import.meta.url, 'knowledge');
const put = statement(import.meta.url, 'put-knowledge');
const lock = statement(import.meta.url, 'lock');

/** Undefined where nothing was published yet. */
export async function findKnowledge(graph: Reader): Promise<KnowledgeRecord | undefined> {
  const [row] = await graph.read(find);
  return row === undefined ? undefined : record.parse(row.record);
}

/** The last sequence that was published; 0 where nothing was yet. */
export const publishedSequence = async (graph: Reader): Promise<number> => (await findKnowledge(graph))?.sequence ?? 0;

/**
 * What is published, as of now: nobody else who publishes gets here until this transaction has ended.
 * @throws `KNOWLEDGE_TOO_NEW` where a newer program stored it in a way that this one does not know
 */
export async function lockKnowledge(transaction: Transaction): Promise<KnowledgeRecord | undefined> {
  await transaction.write(lock);
  const current = await findKnowledge(transaction);
  if (current !== undefined && current.format > format)
    throw errors.knowledgeTooNew({ format: current.format, known: format });
  return current;
}

/** What is left out stays. */
export async function putKnowledge(transaction: Transaction, knowledge: Partial<KnowledgeRecord>): Promise<void> {
  const given = Object.entries(knowledge).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  await transaction.write(put, { record: Object.fromEntries(given) });
}
