import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../../src/graph/port.js';

/** Milliseconds in which the others finish unless something makes them wait. */
const patience = 400;

/** A graph where others act between two statements of a transaction. */
export interface Meanwhile<Outcome> {
  readonly graph: Graph;
  /** The outcome of the others. @throws what the others throw */
  outcome(): Promise<Outcome>;
}

/**
 * Starts the work of the others directly before a statement is run for the first time, and gives them time for it: on
 * Neo4j they finish first, unless something makes them wait; on the embedded engine they wait for the transaction.
 * @param before the beginning of the statement's name
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
