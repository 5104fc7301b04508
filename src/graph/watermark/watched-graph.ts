import type { Graph, Transaction } from '../port.js';
import { beginHistory, countCommit, type GraphState, readState } from './graph-state.js';
import { createMarkWriter, type MarkOptions } from './mark-writer.js';

/**
 * A graph that records a mark of how far it has come after each commit: the mark is never ahead of the graph, whenever
 * the process ends. A publication waits until its mark is durable; for other writes the mark follows within
 * milliseconds. Knowledge without a history is given one.
 */
export async function watchGraph<G extends Graph>(graph: G, options: MarkOptions): Promise<G> {
  const marks = createMarkWriter(options);
  // Many write to Neo4j at once: a counter there would make each wait for the others.
  const isCounted = graph.engine === 'grafeo';

  const finish = async (transaction: Transaction): Promise<GraphState> => {
    if (isCounted) await countCommit(transaction);
    const state = await readState(transaction);
    return state.sequence > 0 && state.history === null ? beginHistory(transaction, state) : state;
  };

  const watched: G = {
    ...graph,
    async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
      let reached: GraphState | undefined;
      const result = await graph.transaction(async (transaction) => {
        reached = undefined;
        let hasWritten = false;
        const done = await work({
          read: transaction.read,
          write: (statement, params) => {
            hasWritten = true;
            return transaction.write(statement, params);
          },
        });
        if (hasWritten) reached = await finish(transaction);
        return done;
      });
      if (reached !== undefined) await marks.raise(reached);
      return result;
    },
    async close() {
      await marks.settle();
      await graph.close();
    },
  };

  const state = await readState(graph);
  if (state.sequence > 0 && state.history === null)
    await watched.transaction((transaction) => beginHistory(transaction, state));
  else await marks.raise(state);
  return watched;
}
