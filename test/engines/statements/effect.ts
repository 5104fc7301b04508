import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.js';
import { statement } from '../../../src/graph/statement.js';
import { sorted } from './normal.js';
import { properties } from './values.js';
import type { StoredEdge, StoredNode, World } from './world.js';

const allNodes = statement(import.meta.url, 'all-nodes');
const allEdges = statement(import.meta.url, 'all-edges');

const storedNode = z.object({ id: z.string(), labels: z.array(z.string()), properties });
const storedEdge = z.object({ from: z.string(), type: z.string(), to: z.string(), properties });

/** The whole content of the graph. */
export async function everything(graph: Reader): Promise<World> {
  const nodes = z.array(storedNode).parse(await graph.read(allNodes));
  const edges = z.array(storedEdge).parse(await graph.read(allEdges));
  return { nodes, edges };
}

/** The effect of a statement: new or changed nodes and edges, as they are now, and the names of removed ones. */
export type Effect = {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: StoredNode['properties'] }[];
  readonly edges: readonly StoredEdge[];
  readonly gone: readonly string[];
};

const nodeName = ({ id }: StoredNode): string => id;
const edgeName = ({ from, type, to, properties }: StoredEdge): string =>
  `${from} ${type} ${to} ${properties.key}`.trim();

export function effectOf(before: World, after: World): Effect {
  return {
    nodes: changed(before.nodes, after.nodes, nodeName).map(({ labels, properties }) => ({ labels, properties })),
    edges: changed(before.edges, after.edges, edgeName),
    gone: [...missing(before.nodes, after.nodes, nodeName), ...missing(before.edges, after.edges, edgeName)],
  };
}

function changed<Item extends StoredNode | StoredEdge>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  const old = new Map(before.map((item) => [nameOf(item), fingerprint(item)]));
  return after.filter((item) => old.get(nameOf(item)) !== fingerprint(item));
}

function missing<Item>(before: readonly Item[], after: readonly Item[], nameOf: (item: Item) => string): string[] {
  const now = new Set(after.map(nameOf));
  return before.map(nameOf).filter((name) => !now.has(name));
}

const fingerprint = (item: StoredNode | StoredEdge): string => JSON.stringify(sorted({ ...item }));
