import type { Reader, Value } from '../../src/graph/port.js';
import { statement } from '../../src/graph/statement.js';

const allNodes = statement(import.meta.url, 'all-nodes');
const allEdges = statement(import.meta.url, 'all-edges');

export interface Content {
  readonly nodes: ReadonlyMap<
    string,
    { readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>> }
  >;
  /** `from TYPE to {properties}` */
  readonly edges: readonly string[];
}

/** Everything that a graph holds, housekeeping apart. */
export async function contentOf(reader: Reader): Promise<Content> {
  const nodes = await reader.read(allNodes);
  const edges = await reader.read(allEdges);
  return {
    nodes: new Map(
      nodes.map(({ id, labels, properties }) => [
        String(id),
        { labels: (labels as string[]).toSorted(), properties: properties as Record<string, Value> },
      ]),
    ),
    edges: edges
      .map(({ from, type, to, properties }) => `${from} ${type} ${to} ${sorted(properties as object)}`)
      .sort(),
  };
}

function sorted(properties: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
}
