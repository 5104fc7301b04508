import type { NodeName, RelationName } from '../../graph/generated/nodes.js';
import { edgeKey } from '../../graph/vocabulary/edge-key.js';
import type { NodeType, Relation } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { EdgeRef, FactChange, NodeRef } from '../facts/fact-change.js';
import type { EdgeFact } from '../facts/facts.js';
import { edgeIdentity, type KnowledgeSnapshot, type KnownEdge, type KnownNode } from '../snapshots/snapshot.js';

/** An edge that is stated: new, or with changed properties. */
export function edgeChange({ type, from, to, properties }: EdgeFact, snapshot: KnowledgeSnapshot): FactChange[] {
  const key = edgeKey(type, properties);
  const ref = edgeRef({ type, from, to, key, properties });
  const known = snapshot
    .out(from)
    .find((edge) => edgeIdentity(edge) === edgeIdentity({ type, from, to, key, properties }));
  if (known === undefined) return [{ fact: { edge: ref }, kind: 'ADDED', before: null, after: properties }];
  return [{ fact: { edge: ref }, kind: 'CHANGED', before: known.properties, after: properties }];
}

/** The removal of an edge. */
export const edgeRemoval = (edge: KnownEdge): FactChange => ({
  fact: { edge: edgeRef(edge) },
  kind: 'REMOVED',
  before: edge.properties,
  after: null,
});

/** The removal of a node with all its outgoing edges; it is loaded. */
export const nodeRemoval = (node: KnownNode, snapshot: KnowledgeSnapshot): FactChange[] => [
  ...snapshot.out(node.id).map(edgeRemoval),
  { fact: { node: nodeRef(node) }, kind: 'REMOVED', before: node.values, after: null },
];

/** Relations that are stated at the node itself. */
export const outgoing = (type: NodeType): readonly Relation[] =>
  type.relations.filter(({ direction }) => direction === 'OUT');

/** By type of relationship, the field that states it: it has the same name in every type of node. */
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

/** The types that a desk can put: only firms write private ones. */
export const writableTypes: readonly string[] = [...vocabulary.nodes.values()]
  .filter((type) => !type.private)
  .map(({ name }) => name);

/** The beginnings of ids of private nodes: `company/`. */
const privateBeginnings: readonly string[] = [...vocabulary.nodes.values()]
  .filter((type) => type.private)
  .map(({ name }) => `${name.toLowerCase()}/`);

/** Whether an id has the form of a firm's, whether it exists or not: that is private. */
export const isOfFirms = (id: string): boolean => privateBeginnings.some((beginning) => id.startsWith(beginning));
