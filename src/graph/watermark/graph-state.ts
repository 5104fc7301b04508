import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Mark } from '../data-folder/marker.js';
import type { Reader, Transaction } from '../port.js';
import { statement } from '../statement.js';

/** How far a graph has come. */
export type GraphState = Mark & {
  /**
   * Histories that this one continues, oldest first: it began where one of them was restored or truncated on purpose.
   */
  readonly formerHistories: readonly string[];
};

const published = z.object({
  sequence: z.int().positive(),
  history: z.string().nullable(),
  formerHistories: z
    .array(z.string())
    .nullable()
    .transform((all) => all ?? []),
});
const counted = z.object({ commits: z.int().nonnegative() });

const findPublished = statement(import.meta.url, 'published-history');
const findCommits = statement(import.meta.url, 'commits');
const count = statement(import.meta.url, 'count-commit');
const begin = statement(import.meta.url, 'begin-history');

/** The state of an empty graph. */
export const emptyState: GraphState = { sequence: 0, history: null, formerHistories: [], commits: 0 };

/** How far the graph has come; `sequence` is 0 before the first publication. */
export async function readState(reader: Reader): Promise<GraphState> {
  const [row] = await reader.read(findPublished);
  const [counter] = await reader.read(findCommits);
  const commits = counter === undefined ? 0 : counted.parse(counter).commits;
  return row === undefined ? { ...emptyState, commits } : { ...published.parse(row), commits };
}

/** The last publication of the graph; 0 before the first. */
export async function readSequence(reader: Reader): Promise<number> {
  const [row] = await reader.read(findPublished);
  return row === undefined ? emptyState.sequence : published.parse(row).sequence;
}

/** Counts this transaction among those that have written. */
export const countCommit = async (transaction: Transaction): Promise<void> => void (await transaction.write(count));

/** Gives the content of the graph a history of its own, which continues the one before. */
export async function beginHistory(transaction: Transaction, state: GraphState): Promise<GraphState> {
  const history = randomUUID();
  const former = state.history === null ? state.formerHistories : [...state.formerHistories, state.history];
  await transaction.write(begin, { history, former });
  return { ...state, history, formerHistories: former };
}
