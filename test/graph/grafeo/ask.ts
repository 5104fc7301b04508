import type { Graph } from '../../../src/graph/port.js';
import { statement } from '../../../src/graph/statement.js';

const things = statement(import.meta.url, 'things');
const putThing = statement(import.meta.url, 'put-thing');

export async function put(graph: Graph, id: string): Promise<void> {
  await graph.transaction((transaction) => transaction.write(putThing, { id }));
}

export async function ids(graph: Graph): Promise<unknown[]> {
  return (await graph.read(things)).map((row) => row.id);
}
