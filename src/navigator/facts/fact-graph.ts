import type { AnyNode, NodeName, NodeOf, RelationName } from '../../graph/generated/nodes.js';
import { compareText } from '../../graph/order.js';
import type { Edge } from '../../graph/vocabulary/edge.js';

export { compareText } from '../../graph/order.js';
export type { Edge } from '../../graph/vocabulary/edge.js';

/** The facts that a plan is made from: a small graph in memory, read-only, with both directions at hand. */
export interface FactGraph {
  /** The node, of whatever type. */
  find(id: string): AnyNode | undefined;
  /** The node, if it is of one of these types. */
  get<Name extends NodeName>(id: string, ...names: readonly Name[]): NodeOf<Name> | undefined;
  /** All nodes of these types, by id. */
  all<Name extends NodeName>(...names: readonly Name[]): readonly NodeOf<Name>[];
  /** Edges that start here, ordered by the id of their other end. */
  out<Type extends RelationName>(id: string, type: Type): readonly Edge<Type>[];
  /** Edges that end here, ordered by the id of their other end. */
  into<Type extends RelationName>(id: string, type: Type): readonly Edge<Type>[];
}

export function factGraph(nodes: Iterable<AnyNode>, edges: Iterable<Edge>): FactGraph {
  const byId = new Map([...nodes].map((node) => [node.id, node]));
  const known = [...edges].filter((edge) => byId.has(edge.from) && byId.has(edge.to));
  const outgoing = groupEdges(known, 'from', 'to');
  const incoming = groupEdges(known, 'to', 'from');
  const sorted = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  return {
    find: (id) => byId.get(id),
    get: (id, ...names) => {
      const node = byId.get(id);
      return node && isOf(node, names) ? node : undefined;
    },
    all: <Name extends NodeName>(...names: readonly Name[]) =>
      sorted.filter((node): node is NodeOf<Name> => isOf(node, names)),
    out: (id, type) => edgesOf(outgoing, id, type),
    into: (id, type) => edgesOf(incoming, id, type),
  };
}

type Groups = ReadonlyMap<string, ReadonlyMap<RelationName, readonly Edge[]>>;

function groupEdges(edges: readonly Edge[], near: 'from' | 'to', far: 'from' | 'to'): Groups {
  const groups = new Map<string, Map<RelationName, Edge[]>>();
  for (const edge of [...edges].sort((a, b) => compareText(a[far], b[far]))) {
    const types = groups.get(edge[near]) ?? new Map<RelationName, Edge[]>();
    const list = types.get(edge.type) ?? [];
    list.push(edge);
    types.set(edge.type, list);
    groups.set(edge[near], types);
  }
  return groups;
}

function edgesOf<Type extends RelationName>(groups: Groups, id: string, type: Type): readonly Edge<Type>[] {
  const edges = groups.get(id)?.get(type) ?? [];
  return edges.filter((edge): edge is Edge<Type> => edge.type === type);
}

function isOf<Name extends NodeName>(node: AnyNode, names: readonly Name[]): node is NodeOf<Name> {
  return names.some((name) => name === node.__typename);
}
