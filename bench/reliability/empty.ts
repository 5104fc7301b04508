import type { Graph } from '../../src/graph/port.js';
import { statement } from '../../src/graph/statement.js';
import type { Address } from '../neo4j/address.js';
import { openAt } from './place.js';

const wipe = statement(import.meta.url, '../subject/wipe');

/** Empties the database at this address. */
export async function emptyNeo4j(neo4j: Address): Promise<void> {
  const graph = await openAt({ neo4j });
  await empty(graph);
  await graph.close();
}

async function empty(graph: Graph): Promise<void> {
  const [result] = await graph.transaction((transaction) => transaction.write(wipe));
  if (result?.deleted !== 0) await empty(graph);
}
