import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { edgeRef, edgeRemoval, nodeRef, nodeRemoval } from '../../knowledge/changes/refs.js';
import { type FactChange, sameValue } from '../../knowledge/facts/fact-change.js';
import { onlyFields, withoutNulls } from '../../knowledge/facts/net.js';
import { edgeIdentity, type KnowledgeSnapshot, type KnownEdge } from '../../knowledge/snapshots/snapshot.js';
import type { Difference, WrittenEdge } from './manifest.js';
import type { EdgeRecord, NodeRecord } from './record.js';

/** The changes that bring the facts of a seed which differ from the last one into the graph. */
export async function seedChanges(
  { remove, unlink, put, link }: Difference,
  snapshot: KnowledgeSnapshot,
): Promise<FactChange[]> {
  await snapshot.load([
    ...remove,
    ...put.map(({ id }) => id),
    ...unlink.map(({ from }) => from),
    ...link.map(({ from }) => from),
  ]);
  const removed = new Set(remove);
  return [
    ...remove.flatMap((id) => removal(id, snapshot)),
    ...unlink.flatMap((edge) => unlinking(edge, snapshot)),
    ...put.flatMap((node) => putting(node, snapshot, removed)),
    ...link.flatMap((edge) => linking(edge, snapshot, removed)),
  ];
}

function removal(id: string, snapshot: KnowledgeSnapshot): FactChange[] {
  const node = snapshot.node(id);
  return node === undefined ? [] : nodeRemoval(node, snapshot);
}

const unlinking = (edge: WrittenEdge, snapshot: KnowledgeSnapshot): FactChange[] =>
  knownEdge(edge, snapshot).map(edgeRemoval);

function putting(
  { type: name, id, values }: NodeRecord,
  snapshot: KnowledgeSnapshot,
  removed: ReadonlySet<string>,
): FactChange[] {
  const type = vocabulary.nodes.get(name);
  const known = removed.has(id) ? undefined : snapshot.node(id);
  if (type === undefined) return [];
  const fact = { node: nodeRef({ type, id, values }) };
  if (known === undefined) return [{ fact, kind: 'ADDED', before: null, after: values }];
  const fields = type.fields.map(({ name: field }) => field);
  const moved = fields.filter((field) => !sameValue(known.values[field], values[field]));
  const changed: FactChange = { fact, kind: 'CHANGED', before: known.values, after: values };
  return moved.length === 0 ? [] : [onlyFields(changed, moved)];
}

function linking(edge: EdgeRecord, snapshot: KnowledgeSnapshot, removed: ReadonlySet<string>): FactChange[] {
  const type = vocabulary.relations.get(edge.type);
  if (type === undefined) return [];
  const { from, to, key, values } = edge;
  const fact = { edge: edgeRef({ type, from, to, key, properties: {} }) };
  const [known] = removed.has(from) || removed.has(to) ? [] : knownEdge(edge, snapshot);
  if (known === undefined) return [{ fact, kind: 'ADDED', before: null, after: withoutNulls(values) }];
  if (sameValue(known.properties, withoutNulls(values))) return [];
  return [{ fact, kind: 'CHANGED', before: known.properties, after: values }];
}

function knownEdge({ type, from, to, key }: WrittenEdge, snapshot: KnowledgeSnapshot): readonly KnownEdge[] {
  const relation = vocabulary.relations.get(type);
  if (relation === undefined) return [];
  const identity = edgeIdentity({ type: relation, from, to, key, properties: {} });
  return snapshot.out(from).filter((edge) => edgeIdentity(edge) === identity);
}
