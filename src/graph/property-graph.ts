import { compareText } from './order.js';

export interface GraphNode {
  readonly id: string;
}

/** An edge from one node to another, by their ids. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * A property graph in memory: nodes by id, and edges by either end and their type. It can grow while it is read: a list
 * of edges that was returned earlier may become longer.
 * @typeParam Edges the edges of each type, by the name of the type
 */
export interface PropertyGraph<Node extends GraphNode, Edges extends { readonly [Type in keyof Edges]: GraphEdge }> {
  /** The nodes, in the order in which their ids were first added. */
  nodes(): Iterable<Node>;
  node(id: string): Node | undefined;
  /** Edges of a type that start here. */
  out<Type extends keyof Edges>(id: string, type: Type): readonly Edges[Type][];
  /** Edges of a type that end here. */
  into<Type extends keyof Edges>(id: string, type: Type): readonly Edges[Type][];
  /** Edges of all types that start here. */
  allOut(id: string): readonly Edges[keyof Edges][];
  /** Edges of all types that end here. */
  allInto(id: string): readonly Edges[keyof Edges][];
  /** Adds a node, or replaces the one with its id. */
  addNode(node: Node): void;
  /** Adds an edge at both ends. The nodes need not exist. */
  addEdge<Type extends keyof Edges>(type: Type, edge: Edges[Type]): void;
  /** Adds an edge at its start only: the other node may have been read in part. */
  addOut<Type extends keyof Edges>(type: Type, edge: Edges[Type]): void;
  /** Adds an edge at its end only. */
  addInto<Type extends keyof Edges>(type: Type, edge: Edges[Type]): void;
  /** Removes this edge object at both ends. */
  removeEdge<Type extends keyof Edges>(type: Type, edge: Edges[Type]): void;
}

/** Orders edges by their start, then by their end. */
export const byEnds = (a: GraphEdge, b: GraphEdge): number => compareText(a.from, b.from) || compareText(a.to, b.to);

/** Edges of one type at one end of a node. They are sorted on first read, since most are never read. */
interface EdgeList<Edge> {
  readonly edges: Edge[];
  isSorted: boolean;
}

type ListsByType<Edges> = { [Type in keyof Edges]?: EdgeList<Edges[Type]> };

const none: readonly never[] = [];

/**
 * An empty graph.
 * @param order of the edges at a node. Edges that it considers equal stay in the order in which they were added. If it
 * is absent, that holds for edges of one type, and types come in the order of their first edge.
 */
export function propertyGraph<Node extends GraphNode, Edges extends { readonly [Type in keyof Edges]: GraphEdge }>(
  order?: (a: Edges[keyof Edges], b: Edges[keyof Edges]) => number,
): PropertyGraph<Node, Edges> {
  const nodes = new Map<string, Node>();
  const starting = new Map<string, ListsByType<Edges>>();
  const ending = new Map<string, ListsByType<Edges>>();

  function add<Type extends keyof Edges>(
    lists: Map<string, ListsByType<Edges>>,
    id: string,
    type: Type,
    edge: Edges[Type],
  ): void {
    let byType = lists.get(id);
    if (byType === undefined) {
      byType = {};
      lists.set(id, byType);
    }
    const list = byType[type];
    if (list === undefined) {
      byType[type] = { edges: [edge], isSorted: true };
    } else {
      list.edges.push(edge);
      list.isSorted = order === undefined;
    }
  }

  function sorted<Edge extends Edges[keyof Edges]>(list: EdgeList<Edge> | undefined): readonly Edge[] {
    if (list === undefined) return none;
    if (!list.isSorted) {
      list.edges.sort(order);
      list.isSorted = true;
    }
    return list.edges;
  }

  function all(byType: ListsByType<Edges> | undefined): readonly Edges[keyof Edges][] {
    const found: Edges[keyof Edges][] = [];
    for (const type in byType) found.push(...(byType[type]?.edges ?? none));
    return order === undefined ? found : found.sort(order);
  }

  function remove<Edge>(list: EdgeList<Edge> | undefined, edge: Edge): void {
    const place = list?.edges.indexOf(edge) ?? -1;
    if (place >= 0) list?.edges.splice(place, 1);
  }

  return {
    nodes: () => nodes.values(),
    node: (id) => nodes.get(id),
    out: (id, type) => sorted(starting.get(id)?.[type]),
    into: (id, type) => sorted(ending.get(id)?.[type]),
    allOut: (id) => all(starting.get(id)),
    allInto: (id) => all(ending.get(id)),
    addNode: (node) => void nodes.set(node.id, node),
    addEdge(type, edge) {
      add(starting, edge.from, type, edge);
      add(ending, edge.to, type, edge);
    },
    addOut: (type, edge) => add(starting, edge.from, type, edge),
    addInto: (type, edge) => add(ending, edge.to, type, edge),
    removeEdge(type, edge) {
      remove(starting.get(edge.from)?.[type], edge);
      remove(ending.get(edge.to)?.[type], edge);
    },
  };
}
