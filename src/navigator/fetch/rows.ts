import { z } from 'zod';
import type { AnyNode } from '../../graph/generated/nodes.js';
import { type Knowledge, knowledge } from '../../graph/knowledge.js';
import type { Row } from '../../graph/port.js';
import { toEdge } from '../../graph/vocabulary/edge.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { toNode } from '../../graph/vocabulary/node.js';
import { storedNode, storedProperties } from '../../graph/vocabulary/stored.js';
import type { Edge } from '../facts/fact-graph.js';

/** What every statement of a plan returns: a node, and the edges that start at it with the nodes at their ends. */
const endRow = storedNode.extend({ type: z.string(), edge: storedProperties });
const nodeRow = storedNode.extend({ edges: z.array(endRow) });

/** What rows say, gathered over the statements of one plan. */
export interface Gathered {
  readonly nodes: Map<string, AnyNode>;
  readonly edges: Edge[];
  /** Nodes with a type of relationship, `hs/33 PART_OF`, whose edges are there: a row brings all of a type. */
  readonly complete: Set<string>;
  knowledge: Knowledge | undefined;
}

export function nothing(): Gathered {
  return { nodes: new Map(), edges: [], complete: new Set(), knowledge: undefined };
}

/** Adds rows to what was gathered; the state of the knowledge is the one read last. */
export function gather(gathered: Gathered, rows: readonly Row[]): Gathered {
  for (const row of rows) {
    const { node, labels, edges } = nodeRow.parse(row);
    if (labels.includes('Knowledge')) gathered.knowledge = knowledge.parse(node);
    else gatherNode(gathered, toNode(labels, node), edges);
  }
  return gathered;
}

function gatherNode(gathered: Gathered, node: AnyNode | undefined, edges: readonly z.infer<typeof endRow>[]): void {
  if (node === undefined) return;
  gathered.nodes.set(node.id, node);
  const brought = edges.filter(({ type }) => !gathered.complete.has(`${node.id} ${type}`));
  for (const { type, edge, node: end, labels } of brought) {
    gathered.complete.add(`${node.id} ${type}`);
    const other = knownNode(gathered, end) ?? toNode(labels, end);
    if (other === undefined) continue;
    gathered.nodes.set(other.id, other);
    gathered.edges.push(toEdge(type, node.id, other.id, edge));
  }
}

/** A source or a stage is at the end of many edges, and read once. */
function knownNode({ nodes }: Gathered, { id }: Properties): AnyNode | undefined {
  return typeof id === 'string' ? nodes.get(id) : undefined;
}
