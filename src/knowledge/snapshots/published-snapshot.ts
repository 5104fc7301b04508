import { compareText } from '../../graph/order.js';
import type { Reader, Row } from '../../graph/port.js';
import { propertyGraph } from '../../graph/property-graph.js';
import { statement } from '../../graph/statement.js';
import { hydrate, type Properties } from '../../graph/vocabulary/hydrate.js';
import { readEdges, readNodeWithEdges } from '../../graph/vocabulary/rows.js';
import { nodeTypeOf, vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { KnowledgeSnapshot, KnownEdge, KnownEdges, KnownNode } from './snapshot.js';

const nodesWithEdges = statement(import.meta.url, 'nodes-with-edges');
const edgesInto = statement(import.meta.url, 'edges-into');

/** Edges that lead to one node: a source or a class has thousands, of which the first are sufficient for the checks. */
export const intoAtMost = 200;

/** The published knowledge, read as needed: two statements for each load. */
export function publishedSnapshot(reader: Reader): KnowledgeSnapshot {
  const graph = propertyGraph<KnownNode, KnownEdges>(inOrder);
  const held = new Set<string>();
  const asked = new Set<string>();

  /** The node; undefined if it is private, or not in the vocabulary. */
  function add(properties: Properties, labels: readonly string[]): KnownNode | undefined {
    const type = nodeTypeOf(labels);
    if (type === undefined || type.private || typeof properties.id !== 'string') return undefined;
    const known = graph.node(properties.id);
    if (known !== undefined) return known;
    const node = { type, id: properties.id, values: hydrate(type.fields, properties) };
    graph.addNode(node);
    return node;
  }

  function addOut(row: Row): void {
    const { node, labels, edges } = readNodeWithEdges(row);
    const start = add(node, labels);
    if (start === undefined) return;
    for (const { type, edge, node: other, labels: its } of edges) {
      const known = add(other, its) && edgeOf(type, start.id, other.id, edge);
      if (known !== undefined) graph.addOut(type, known);
    }
  }

  function addInto(row: Row): void {
    const { id, edges } = readEdges(row);
    for (const { type, edge, node: other, labels } of edges) {
      const start = add(other, labels);
      if (start === undefined) held.add(id);
      const known = start && edgeOf(type, start.id, id, edge);
      if (known !== undefined) graph.addInto(type, known);
    }
  }

  return {
    async load(ids) {
      const fresh = [...new Set(ids)].filter((id) => !asked.has(id));
      if (fresh.length === 0) return;
      for (const id of fresh) asked.add(id);
      for (const row of await reader.read(nodesWithEdges, { ids: fresh })) addOut(row);
      for (const row of await reader.read(edgesInto, { ids: fresh, first: intoAtMost })) addInto(row);
    },
    node: graph.node,
    out: graph.allOut,
    into: graph.allInto,
    isHeldPrivately: (id) => held.has(id),
  };
}

/**
 * By id and type: an engine returns the edges of a node in any order, and messages about them must not depend on it.
 */
const inOrder = (a: KnownEdge, b: KnownEdge): number =>
  compareText(a.from, b.from) ||
  compareText(a.type.type, b.type.type) ||
  compareText(a.to, b.to) ||
  compareText(a.key, b.key);

function edgeOf(type: string, from: string, to: string, stored: Properties): KnownEdge | undefined {
  const relation = vocabulary.relations.get(type);
  if (relation === undefined) return undefined;
  const key = typeof stored.key === 'string' ? stored.key : '';
  return { type: relation, from, to, key, properties: hydrate(relation.properties, stored) };
}
