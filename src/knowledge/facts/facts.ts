import { propertyGraph } from '../../graph/property-graph.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { NodeType, RelationType } from '../../graph/vocabulary/types.js';
import type { Place } from './fault.js';

/** A node as it was stated: nested values by field. */
export interface NodeFact {
  readonly type: NodeType;
  readonly id: string;
  readonly values: Properties;
  readonly place: Place;
  /** The place of each field. */
  readonly fields: ReadonlyMap<string, Place>;
}

/** A relationship in the direction in which it is stored. */
export interface EdgeFact {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly place: Place;
}

/** The stated facts, with the look-ups that the checks need. */
export interface Facts {
  readonly nodes: readonly NodeFact[];
  readonly edges: readonly EdgeFact[];
  /** The first node that was stated with this id. */
  node(id: string): NodeFact | undefined;
  /** Whether something was stated with this id, even in a part that could not be read. */
  has(id: string): boolean;
  out(id: string, type: string): readonly EdgeFact[];
  into(id: string, type: string): readonly EdgeFact[];
}

/** @param unread ids in parts that could not be read: references to them are not faults */
export function factsOf(
  nodes: readonly NodeFact[],
  edges: readonly EdgeFact[],
  unread: ReadonlySet<string> = new Set(),
): Facts {
  const graph = propertyGraph<NodeFact, Readonly<Record<string, EdgeFact>>>();
  for (const node of nodes) if (graph.node(node.id) === undefined) graph.addNode(node);
  for (const edge of edges) graph.addEdge(edge.type.type, edge);
  return {
    nodes,
    edges,
    node: graph.node,
    has: (id) => graph.node(id) !== undefined || unread.has(id),
    out: graph.out,
    into: graph.into,
  };
}
