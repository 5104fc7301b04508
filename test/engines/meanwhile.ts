import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../../src/graph/port.js';

/** Time in which somebody else is done where nothing makes him wait, in milliseconds. */
const patience = 400;

/** A graph where others do something between two statements of a transaction. */
export interface Meanwhile<Outcome> {
  readonly graph: Graph;
  /** What came of it. @throws what the others throw */
  outcome(): Promise<Outcome>;
}

/**
 * Begins what others do right before a statement is written for the first time, and leaves them time for it: on Neo4j
 * they are done before it, unless something makes them wait; on the embedded engine they wait for the transaction.
 * @param before how the name of the statement begins
 */
export function meanwhile<Outcome>(graph: Graph, before: string, others: () => Promise<Outcome>): Meanwhile<Outcome> {
  let begun: Promise<Outcome> | undefined;
  return {
    graph: {
      ...graph,
      transaction: (work) =>
        graph.transaction((transaction) =>
          work({
            ...transaction,
            async write(statement, params) {
              if (statement.name.startsWith(before) && begun === undefined) {
                begun = others();
                await Promise.race([begun.catch(() => undefined), setTimeout(patience)]);
              }
              return transaction.write(statement, params);
            },
          }),
        ),
    },
    async outcome() {
      if (begun === undefined) throw new Error(`"${before}" was not written`);
      return begun;
    },
  };
}
