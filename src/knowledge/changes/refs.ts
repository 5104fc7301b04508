import type { NodeName, RelationName } from '../../graph/generated/nodes.js';
import { edgeKey } from '../../graph/vocabulary/edge-key.js';
import type { NodeType, Relation } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { EdgeRef, FactChange, NodeRef } from '../facts/fact-change.js';
import type { EdgeFact } from '../facts/facts.js';
import { edgeIdentity, type KnowledgeSnapshot, type KnownEdge, type KnownNode } from '../snapshots/snapshot.js';

/** An edge that is stated: new, or with other properties than it had. */
export function edgeChange({ type, from, to, properties }: EdgeFact, snapshot: KnowledgeSnapshot): FactChange[] {
  const key = edgeKey(type, properties);
  const ref = edgeRef({ type, from, to, key, properties });
  const known = snapshot
    .out(from)
    .find((edge) => edgeIdentity(edge) === edgeIdentity({ type, from, to, key, properties }));
  if (known === undefined) return [{ fact: { edge: ref }, kind: 'ADDED', before: null, after: properties }];
  return [{ fact: { edge: ref }, kind: 'CHANGED', before: known.properties, after: properties }];
}

/** An edge that is taken away. */
export const edgeRemoval = (edge: KnownEdge): FactChange => ({
  fact: { edge: edgeRef(edge) },
  kind: 'REMOVED',
  before: edge.properties,
  after: null,
});

/** A node that is taken away with all that it states; it is loaded. */
export const nodeRemoval = (node: KnownNode, snapshot: KnowledgeSnapshot): FactChange[] => [
  ...snapshot.out(node.id).map(edgeRemoval),
  { fact: { node: nodeRef(node) }, kind: 'REMOVED', before: node.values, after: null },
];

/** Relations that are stated by the node itself. */
export const outgoing = (type: NodeType): readonly Relation[] =>
  type.relations.filter(({ direction }) => direction === 'OUT');

/** By type of relationship, the field that states it: every type of node that states it calls it so. */
const statingFields: ReadonlyMap<string, string> = new Map(
  [...vocabulary.nodes.values()].flatMap(outgoing).map(({ type, field }) => [type, field]),
);

/** The field that states a relationship: `appliesIn` of `APPLIES_IN`. */
export function statingField(type: string): string {
  const field = statingFields.get(type);
  if (field === undefined) throw new Error(`no type states ${type}`);
  return field;
}

export function nodeRef({ type, id }: KnownNode): NodeRef {
  // The vocabulary and the generated names come from one schema.
  return { type: type.name as NodeName, id };
}

export function edgeRef({ type, from, to, key }: KnownEdge): EdgeRef {
  // The vocabulary and the generated names come from one schema.
  return { type: type.type as RelationName, from, to, key };
}

/** The types that a desk may put: private ones are their owners' alone. */
export const writableTypes: readonly string[] = [...vocabulary.nodes.values()]
  .filter((type) => !type.private)
  .map(({ name }) => name);

/** How the ids of private nodes begin: `company/`. */
const privateBeginnings: readonly string[] = [...vocabulary.nodes.values()]
  .filter((type) => type.private)
  .map(({ name }) => `${name.toLowerCase()}/`);

/** Whether an id is one of those that firms have, of one that is there or not: which are is nobody's to know. */
export const isOfFirms = (id: string): boolean => privateBeginnings.some((beginning) => id.startsWith(beginning));
