import { z } from 'zod';
import type { Reader } from '../../src/graph/port.js';
import { statement } from '../../src/graph/statement.js';

const allNodes = statement(import.meta.url, 'all-nodes');
const allEdges = statement(import.meta.url, 'all-edges');

const properties = z.record(z.string(), z.json());
const node = z.object({ id: z.string(), labels: z.array(z.string()), properties });
const edge = z.object({ from: z.string(), type: z.string(), to: z.string(), properties });

export interface Content {
  readonly nodes: ReadonlyMap<string, Omit<z.infer<typeof node>, 'id'>>;
  /** `from TYPE to {properties}` */
  readonly edges: readonly string[];
}

/** Everything in a graph, except housekeeping. */
export async function contentOf(reader: Reader): Promise<Content> {
  const nodes = z.array(node).parse(await reader.read(allNodes));
  const edges = z.array(edge).parse(await reader.read(allEdges));
  return {
    nodes: new Map(nodes.map(({ id, labels, properties }) => [id, { labels: labels.toSorted(), properties }])),
    edges: edges.map((each) => `${each.from} ${each.type} ${each.to} ${sorted(each.properties)}`).sort(),
  };
}

function sorted(properties: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
}
