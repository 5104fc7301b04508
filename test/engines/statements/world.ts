import type { Value } from '../../../src/graph/port.js';
import { recordKinds } from '../../../src/graph/records/kinds.js';
import { edgeKey } from '../../../src/graph/vocabulary/edge-key.js';
import type { Properties } from '../../../src/graph/vocabulary/hydrate.js';
import { dehydrate } from '../../../src/graph/vocabulary/hydrate.js';
import type { Field, NodeType } from '../../../src/graph/vocabulary/types.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';
import type { Drafts } from './draft.js';
import { isList, isMap } from './values.js';

export type StoredNode = { readonly id: string; readonly labels: readonly string[]; readonly properties: Properties };
export type StoredEdge = {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
};

/** The content of a graph, as the engines return it. */
export type World = { readonly nodes: readonly StoredNode[]; readonly edges: readonly StoredEdge[] };

/** Records of services beside the vocabulary: the published state, and the seed files that were read. */
const records: Readonly<Record<string, readonly string[]>> = {
  Knowledge: ['sequence', 'publishedAt', 'format', 'seed', 'history', 'formerHistories'],
  Publishing: ['by', 'until'],
  CommitCounter: ['count'],
  SeedFile: ['facts'],
  TariffLine: ['scheme', 'title'],
  TariffRate: ['rate', 'from', 'to', 'staged'],
  TariffCodes: ['scheme', 'codes'],
  TariffSchedule: ['territory', 'columns', 'editions', 'counts', 'rates', 'lines', 'content'],
  ...Object.fromEntries(Object.entries(recordKinds).map(([kind, keys]) => [kind, [...keys, 'data']])),
};

/** The world that drafts describe. Fails on an unknown type, property or relationship. */
export function worldOf(drafts: Drafts): World {
  const entries = Object.entries(drafts).flatMap(([type, ofType]) =>
    Object.entries(ofType).map(([id, draft]) => ({ type, id, draft: draft ?? {} })),
  );
  const nodes = entries.map(({ type, id, draft }) => nodeOf(type, id, draft));
  const edges = entries.flatMap(({ id, draft }) => edgesOf(id, draft));
  const ids = new Set(nodes.map((node) => node.id));
  for (const edge of edges)
    if (!ids.has(edge.to)) throw new Error(`${edge.from} ${edge.type} ${edge.to}: the world has no such node`);
  return { nodes, edges };
}

const isRelation = (name: string): boolean => /^[A-Z]/.test(name);

function nodeOf(typeName: string, id: string, draft: Properties): StoredNode {
  const own = Object.fromEntries(Object.entries(draft).filter(([name]) => !isRelation(name)));
  const record = records[typeName];
  if (record) return { id, labels: [typeName], properties: { id, ...known(id, record, own) } };
  const type: NodeType | undefined = vocabulary.nodes.get(typeName);
  if (type === undefined) throw new Error(`${id}: there is no type ${typeName}`);
  return { id, labels: type.labels, properties: { id, ...known(id, storedNames(type.fields), own) } };
}

function edgesOf(from: string, draft: Properties): StoredEdge[] {
  return Object.entries(draft)
    .filter(([name]) => isRelation(name))
    .flatMap(([type, ends]) => (isList(ends) ? ends : [ends]).map((end) => edgeOf(from, type, end)));
}

function edgeOf(from: string, type: string, end: Value): StoredEdge {
  const relation = vocabulary.relations.get(type);
  if (relation === undefined) throw new Error(`${from}: there is no relationship ${type}`);
  const { node = null, ...given } = isMap(end) ? end : { node: end };
  if (typeof node !== 'string') throw new Error(`${from} ${type}: name the other end by its id`);
  const own = known(`${from} ${type} ${node}`, storedNames(relation.properties), given);
  if (isOfSchedule(from) || isOfSchedule(node)) return { from, type, to: node, properties: {} };
  return { from, type, to: node, properties: { ...own, key: edgeKey(relation, own) } };
}

/** Relationships of lines and rates of tariff schedules are written in bulk, without a key: their ids begin with `x/` here. */
export const isOfSchedule = (id: string): boolean => id.startsWith('x/');

/** Property names as they are stored: `daysMin`, not `days`. */
export function storedNames(fields: readonly Field[]): readonly string[] {
  return Object.keys(dehydrate(fields, {}));
}

function known(where: string, names: readonly string[], properties: Properties): Properties {
  const unknown = Object.keys(properties).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`${where}: the graph keeps no "${unknown}" there, but ${names.join(', ')}`);
  return properties;
}
