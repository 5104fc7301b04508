import { link, put } from '../../src/graph/derived/statements.js';
import type { AnyNode } from '../../src/graph/generated/nodes.js';
import type { Graph, Row } from '../../src/graph/port.js';
import type { Statement } from '../../src/graph/statement.js';
import type { Edge } from '../../src/graph/vocabulary/edge.js';
import { edgeKey } from '../../src/graph/vocabulary/edge-key.js';
import { dehydrate, type Properties } from '../../src/graph/vocabulary/hydrate.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { putKnowledge } from '../../src/knowledge/publishing/knowledge.js';
import type { World } from './world.js';

/** Rows per statement and transaction. */
const batch = 5_000;

/** Writes what is in this world and not yet in the stored one, and publishes it as this sequence. */
export async function loadWorld(graph: Graph, world: World, sequence = 1, stands?: World): Promise<void> {
  const nodes = world.nodes.slice(stands?.nodes.length);
  const edges = world.edges.slice(stands?.edges.length);
  for (const [type, statement] of Object.entries(put)) {
    await write(graph, statement, nodes.filter((node) => node.__typename === type).map(nodeRow));
  }
  for (const [type, statement] of Object.entries(link)) {
    await write(graph, statement, edges.filter((edge) => edge.type === type).map(edgeRow));
  }
  const counts = { nodes: world.nodes.length, edges: world.edges.length };
  const record = { ...counts, sequence, publishedAt: '2026-11-01T00:00:00Z', format: 1, seed: 'bench' };
  await graph.transaction((transaction) => putKnowledge(transaction, record));
}

async function write(graph: Graph, statement: Statement, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    const some = rows.slice(at, at + batch);
    const [result] = await graph.transaction((transaction) => transaction.write(statement, { rows: some }));
    if (result?.written !== some.length)
      throw new Error(`${statement.name} wrote ${result?.written} of ${some.length}`);
  }
}

function nodeRow({ __typename: type, ...values }: AnyNode): Row {
  return { id: values.id, properties: dehydrate(definition(vocabulary.nodes, type).fields, plain(values)) };
}

function edgeRow({ type, from, to, properties: values }: Edge): Row {
  const relation = definition(vocabulary.relations, type);
  const given = plain(values);
  return { from, to, key: edgeKey(relation, given), properties: dehydrate(relation.properties, given) };
}

function definition<Type>(types: ReadonlyMap<string, Type>, name: string): Type {
  const found = types.get(name);
  if (found === undefined) throw new Error(`the schema has no ${name}`);
  return found;
}

/** The fields of nodes and edges are plain data, which an interface cannot express. */
const plain = (values: object): Properties => ({ ...values });
