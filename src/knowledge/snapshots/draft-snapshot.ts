import { propertyGraph } from '../../graph/property-graph.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { EdgeRef, FactChange, NodeRef } from '../facts/fact-change.js';
import { withoutNulls } from '../facts/net.js';
import { edgeIdentity, type KnowledgeSnapshot, type KnownEdge, type KnownEdges, type KnownNode } from './snapshot.js';

/** A state of the knowledge with changes made to it; nothing is written. */
export interface DraftSnapshot extends KnowledgeSnapshot {
  apply(change: FactChange): void;
}

/** A node that changes have added, changed or removed. */
interface ChangedNode {
  readonly id: string;
  readonly node: KnownNode | undefined;
}

/** The snapshot below is not changed. */
export function draftSnapshot(below: KnowledgeSnapshot): DraftSnapshot {
  /** Nodes and edges from the changes, over the snapshot below. */
  const own = propertyGraph<ChangedNode, KnownEdges>();
  /** Edges that changes have added or removed, by their identity. */
  const changed = new Map<string, KnownEdge | undefined>();
  /** Nodes at which such an edge starts or ends. */
  const ends = new Set<string>();

  function node(id: string): KnownNode | undefined {
    const over = own.node(id);
    return over === undefined ? below.node(id) : over.node;
  }

  function applyNode({ type: name, id }: NodeRef, { kind, after }: FactChange): void {
    const type = vocabulary.nodes.get(name);
    if (kind === 'REMOVED' || type === undefined) own.addNode({ id, node: undefined });
    else {
      const values = withoutNulls({ ...(kind === 'CHANGED' ? node(id)?.values : {}), ...after });
      own.addNode({ id, node: { type, id, values } });
    }
  }

  function applyEdge({ type: name, from, to, key }: EdgeRef, { kind, after }: FactChange): void {
    const type = vocabulary.relations.get(name);
    if (type === undefined) return;
    const edge = { type, from, to, key, properties: withoutNulls(after ?? {}) };
    const identity = edgeIdentity(edge);
    const earlier = changed.get(identity);
    if (earlier !== undefined) own.removeEdge(name, earlier);
    if (kind !== 'REMOVED') own.addEdge(name, edge);
    changed.set(identity, kind === 'REMOVED' ? undefined : edge);
    ends.add(from).add(to);
  }

  function withOwn(id: string, known: readonly KnownEdge[], put: readonly KnownEdge[]): readonly KnownEdge[] {
    return ends.has(id) ? [...known.filter((edge) => !changed.has(edgeIdentity(edge))), ...put] : known;
  }

  return {
    load: (ids) => below.load(ids),
    node,
    out: (id) => withOwn(id, below.out(id), own.allOut(id)),
    into: (id) => withOwn(id, below.into(id), own.allInto(id)),
    isHeldPrivately: (id) => below.isHeldPrivately(id),
    apply(change) {
      if ('node' in change.fact) applyNode(change.fact.node, change);
      else applyEdge(change.fact.edge, change);
    },
  };
}
