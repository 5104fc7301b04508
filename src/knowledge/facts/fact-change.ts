import type { NodeName, RelationName } from '../../graph/generated/nodes.js';
import type { Value } from '../../graph/port.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';

export interface NodeRef {
  readonly type: NodeName;
  readonly id: string;
}

/** A relationship by its identity; `key` as `edgeKey` makes it. */
export interface EdgeRef {
  readonly type: RelationName;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** A fact: a node, or a relationship, which belongs to the node that it starts at. */
export type FactRef = { readonly node: NodeRef } | { readonly edge: EdgeRef };

/**
 * The change of one fact. Nested values by field: all values of an added or removed fact, the ones that differ of a
 * changed node (null for no value), all values of a relationship.
 */
export interface FactChange {
  readonly fact: FactRef;
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly before: Properties | null;
  readonly after: Properties | null;
}

/** The key of a fact, unique among all facts. */
export const factKey = (fact: FactRef): string => ('node' in fact ? fact.node.id : relationKey(fact.edge));

/** The key of a relationship, unique among all facts. */
export function relationKey({ type, from, to, key }: Record<keyof EdgeRef, string>): string {
  return `${from}\t${type}\t${to}\t${key}`;
}

/** The node that a fact belongs to. */
export const aboutOf = (fact: FactRef): string => ('node' in fact ? fact.node.id : fact.edge.from);

/** The node at the end of a relationship; none for a change of a node. */
export const endsOf = ({ fact }: FactChange): string[] => ('edge' in fact ? [fact.edge.to] : []);

/** The change that reverses a change. */
export function inverse({ fact, kind, before, after }: FactChange): FactChange {
  const back = { ADDED: 'REMOVED', CHANGED: 'CHANGED', REMOVED: 'ADDED' } as const;
  return { fact, kind: back[kind], before: after, after: before };
}

/** Whether two values are equal, regardless of the order of their fields. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

function canonical(value: Value): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
