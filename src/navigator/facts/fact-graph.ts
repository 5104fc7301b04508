import type { AnyNode, NodeName, NodeOf, RelationName } from '../../graph/generated/nodes.js';
import { compareText } from '../../graph/order.js';
import type { Edge } from '../../graph/vocabulary/edge.js';
import { isOf } from '../../graph/vocabulary/is-of.js';

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
  const byType = groupNodes(byId.values());
  const known = [...edges].filter((edge) => byId.has(edge.from) && byId.has(edge.to));
  const outgoing = groupEdges(known, 'from', 'to');
  const incoming = groupEdges(known, 'to', 'from');
  return {
    find: (id) => byId.get(id),
    get: (id, ...names) => {
      const node = byId.get(id);
      return node && isOf(node, names) ? node : undefined;
    },
    all: <Name extends NodeName>(...names: readonly Name[]) => {
      const [name, ...others] = names;
      if (name !== undefined && others.length === 0) return byType[name] ?? [];
      return names.flatMap((each) => byType[each] ?? []).sort((a, b) => compareText(a.id, b.id));
    },
    out: (id, type) => outgoing.get(id)?.[type] ?? [],
    into: (id, type) => incoming.get(id)?.[type] ?? [],
  };
}

type Nodes = { [Name in NodeName]?: NodeOf<Name>[] };

/** By type, each ordered by id. */
function groupNodes(nodes: Iterable<AnyNode>): Nodes {
  const groups: Nodes = {};
  for (const node of nodes) addNode(groups, node);
  for (const group of Object.values(groups)) group.sort((a, b) => compareText(a.id, b.id));
  return groups;
}

function addNode<Name extends NodeName>(groups: { [Each in Name]?: NodeOf<Name>[] }, node: NodeOf<Name>): void {
  const group = groups[node.__typename];
  if (group === undefined) groups[node.__typename] = [node];
  else group.push(node);
}

/** The edges at one end of a node. */
type Ends = { [Type in RelationName]?: Edge<Type>[] };

/** By the near end and the type, each ordered by the far end. */
function groupEdges(edges: readonly Edge[], near: 'from' | 'to', far: 'from' | 'to'): ReadonlyMap<string, Ends> {
  const groups = new Map<string, Ends>();
  for (const edge of edges) {
    const ends = groups.get(edge[near]) ?? {};
    groups.set(edge[near], ends);
    addEdge(ends, edge);
  }
  for (const ends of groups.values())
    for (const list of Object.values(ends)) list.sort((a, b) => compareText(a[far], b[far]));
  return groups;
}

function addEdge<Type extends RelationName>(ends: { [Each in Type]?: Edge<Type>[] }, edge: Edge<Type>): void {
  const list = ends[edge.type];
  if (list === undefined) ends[edge.type] = [edge];
  else list.push(edge);
}
