import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { EdgeRef, FactChange, NodeRef } from '../facts/fact-change.js';
import { withoutNulls } from '../facts/net.js';
import { edgeIdentity, type KnowledgeSnapshot, type KnownEdge, type KnownNode } from './snapshot.js';

/** A state of the knowledge with changes made to it; nothing is written. */
export interface DraftSnapshot extends KnowledgeSnapshot {
  apply(change: FactChange): void;
}

/** What lies below stays as it is. */
export function draftSnapshot(below: KnowledgeSnapshot): DraftSnapshot {
  const nodes = new Map<string, KnownNode | undefined>();
  const edges = new Map<string, KnownEdge | undefined>();
  const starting = new Map<string, Set<string>>();
  const leading = new Map<string, Set<string>>();
  const node = (id: string) => (nodes.has(id) ? nodes.get(id) : below.node(id));

  function applyNode({ type: name, id }: NodeRef, { kind, after }: FactChange): void {
    const type = vocabulary.nodes.get(name);
    if (kind === 'REMOVED' || type === undefined) nodes.set(id, undefined);
    else
      nodes.set(id, { type, id, values: withoutNulls({ ...(kind === 'CHANGED' ? node(id)?.values : {}), ...after }) });
  }

  function applyEdge({ type: name, from, to, key }: EdgeRef, { kind, after }: FactChange): void {
    const type = vocabulary.relations.get(name);
    if (type === undefined) return;
    const edge = { type, from, to, key, properties: withoutNulls(after ?? {}) };
    const identity = edgeIdentity(edge);
    edges.set(identity, kind === 'REMOVED' ? undefined : edge);
    note(starting, from, identity);
    note(leading, to, identity);
  }

  function seen(known: readonly KnownEdge[], own: ReadonlySet<string> | undefined): readonly KnownEdge[] {
    if (own === undefined) return known;
    const kept = known.filter((edge) => !own.has(edgeIdentity(edge)));
    return [...kept, ...[...own].flatMap((identity) => edges.get(identity) ?? [])];
  }

  return {
    load: (ids) => below.load(ids),
    node,
    out: (id) => seen(below.out(id), starting.get(id)),
    into: (id) => seen(below.into(id), leading.get(id)),
    isHeldPrivately: (id) => below.isHeldPrivately(id),
    apply(change) {
      if ('node' in change.fact) applyNode(change.fact.node, change);
      else applyEdge(change.fact.edge, change);
    },
  };
}

function note(index: Map<string, Set<string>>, id: string, identity: string): void {
  const known = index.get(id);
  if (known === undefined) index.set(id, new Set([identity]));
  else known.add(identity);
}
