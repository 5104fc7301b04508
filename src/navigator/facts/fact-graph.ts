import type { AnyNode, NodeName, NodeOf, RelationName } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../../graph/order.js';
import { byEnds, propertyGraph } from '../../graph/property-graph.js';
import type { AnyEdge, Edge, EdgesByType } from '../../graph/vocabulary/edge.js';
import { isOf } from '../../graph/vocabulary/is-of.js';
import type { TariffRate } from '../../graph/vocabulary/stated-rate.js';

export { compareText } from '../../graph/order.js';
export type { AnyEdge, Edge } from '../../graph/vocabulary/edge.js';
export type { TariffRate } from '../../graph/vocabulary/stated-rate.js';

/** The facts for a plan: a small, read-only graph in memory, with edges in both directions. */
export interface FactGraph {
  /** The node, of any type. */
  find(id: string): AnyNode | undefined;
  /** The node, if it is of one of these types. */
  get<Name extends NodeName>(id: string, ...names: readonly Name[]): NodeOf<Name> | undefined;
  /** All nodes of these types, by id. */
  all<Name extends NodeName>(...names: readonly Name[]): readonly NodeOf<Name>[];
  /** Edges that start here, ordered by the id of their other end. */
  out<Type extends RelationName>(id: string, type: Type): readonly Edge<Type>[];
  /** Edges that end here, ordered by the id of their other end. */
  into<Type extends RelationName>(id: string, type: Type): readonly Edge<Type>[];
  /** What a tariff schedule states for the classes of the plan. */
  rates(schedule: string): readonly TariffRate[];
}

/** Edges of a node that is not among the nodes are left out. */
export function factGraph(
  nodes: Iterable<AnyNode>,
  edges: Iterable<AnyEdge>,
  rates: readonly TariffRate[] = [],
): FactGraph {
  const bySchedule = groupBy(rates, ({ schedule }) => schedule);
  const graph = propertyGraph<AnyNode, EdgesByType>(byEnds);
  for (const node of nodes) graph.addNode(node);
  const byType = groupNodes(graph.nodes());
  for (const edge of edges)
    if (graph.node(edge.from) !== undefined && graph.node(edge.to) !== undefined) graph.addEdge(edge.type, edge);
  return {
    find: graph.node,
    get: (id, ...names) => {
      const node = graph.node(id);
      return node && isOf(node, names) ? node : undefined;
    },
    all: <Name extends NodeName>(...names: readonly Name[]) => {
      const [name, ...others] = names;
      if (name !== undefined && others.length === 0) return byType[name] ?? [];
      return names.flatMap((each) => byType[each] ?? []).sort((a, b) => compareText(a.id, b.id));
    },
    out: graph.out,
    into: graph.into,
    rates: (schedule) => bySchedule.get(schedule) ?? [],
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
