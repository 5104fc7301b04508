import { z } from 'zod';
import { compareText } from '../../graph/order.js';
import type { Reader, Row } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import { hydrate, type Properties } from '../../graph/vocabulary/hydrate.js';
import { storedNode, storedProperties } from '../../graph/vocabulary/stored.js';
import { nodeTypeOf, vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { KnowledgeSnapshot, KnownEdge, KnownNode } from './snapshot.js';

const nodesWithEdges = statement(import.meta.url, 'nodes-with-edges');
const edgesInto = statement(import.meta.url, 'edges-into');

const end = storedNode.extend({ type: z.string(), edge: storedProperties });
const nodeRow = storedNode.extend({ edges: z.array(end) });
const intoRow = z.object({ id: z.string(), edges: z.array(end) });

/** Edges that lead to one node: a source or a class has thousands, of which the first are enough to judge by. */
export const intoAtMost = 200;

/** The knowledge as it is published, read as it is needed: two statements for each load. */
export function publishedSnapshot(reader: Reader): KnowledgeSnapshot {
  const nodes = new Map<string, KnownNode>();
  const out = new Map<string, KnownEdge[]>();
  const into = new Map<string, KnownEdge[]>();
  const held = new Set<string>();
  const asked = new Set<string>();

  function take(properties: Properties, labels: readonly string[]): KnownNode | undefined {
    const type = nodeTypeOf(labels);
    if (type === undefined || type.private || typeof properties.id !== 'string') return undefined;
    const known = nodes.get(properties.id);
    if (known !== undefined) return known;
    const node = { type, id: properties.id, values: hydrate(type.fields, properties) };
    nodes.set(node.id, node);
    return node;
  }

  function takeOut(row: Row): void {
    const { node, labels, edges } = nodeRow.parse(row);
    const start = take(node, labels);
    if (start === undefined) return;
    const own = edges.flatMap(({ type, edge, node: other, labels: its }) => {
      const to = take(other, its);
      return to === undefined ? [] : (edgeOf(type, start.id, to.id, edge) ?? []);
    });
    out.set(start.id, own.sort(inOrder));
  }

  function takeInto(row: Row): void {
    const { id, edges } = intoRow.parse(row);
    const leading = edges.flatMap(({ type, edge, node: other, labels }) => {
      const from = take(other, labels);
      if (from === undefined) held.add(id);
      return from === undefined ? [] : (edgeOf(type, from.id, id, edge) ?? []);
    });
    into.set(id, leading.sort(inOrder));
  }

  return {
    async load(ids) {
      const fresh = [...new Set(ids)].filter((id) => !asked.has(id));
      if (fresh.length === 0) return;
      for (const id of fresh) asked.add(id);
      for (const row of await reader.read(nodesWithEdges, { ids: fresh })) takeOut(row);
      for (const row of await reader.read(edgesInto, { ids: fresh, first: intoAtMost })) takeInto(row);
    },
    node: (id) => nodes.get(id),
    out: (id) => out.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
    isHeldPrivately: (id) => held.has(id),
  };
}

/** By id and type: an engine gives the edges of a node in any order, and what is told of them does not hang on that. */
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
