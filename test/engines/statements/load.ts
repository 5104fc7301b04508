import { link, put } from '../../../src/graph/derived/statements.js';
import type { NodeName, RelationName } from '../../../src/graph/generated/nodes.js';
import type { Params, Value } from '../../../src/graph/port.js';
import { recordKindNames } from '../../../src/graph/records/kinds.js';
import { recordStatements } from '../../../src/graph/records/statements.js';
import { type Statement, statement } from '../../../src/graph/statement.js';
import { nodeTypeOf } from '../../../src/graph/vocabulary/vocabulary.js';
import { isOfSchedule, type StoredEdge, type StoredNode, type World } from './world.js';

const records: Readonly<Record<string, Statement>> = {
  Knowledge: statement(import.meta.url, 'put-knowledge'),
  Publishing: statement(import.meta.url, 'put-publishing'),
  SeedFile: statement(import.meta.url, 'put-seed-file'),
  CommitCounter: statement(import.meta.url, 'put-commit-counter'),
  TariffLine: statement(import.meta.url, 'put-tariff-line'),
  TariffRate: statement(import.meta.url, 'put-tariff-rate'),
  TariffCodes: statement(import.meta.url, 'put-tariff-codes'),
  TariffSchedule: statement(import.meta.url, 'put-tariff-schedule'),
  ...Object.fromEntries(recordKindNames.map((kind) => [kind, recordStatements(kind).put])),
};

/** Writes a world with the statements of the program. */
export async function load(
  write: (statement: Statement, params: Params) => Promise<unknown>,
  world: World,
): Promise<void> {
  for (const [statement, nodes] of group(world.nodes, putOf)) await write(statement, { rows: nodes.map(nodeRow) });
  for (const [statement, edges] of group(world.edges, linkOf)) await write(statement, { rows: edges.map(edgeRow) });
}

function putOf({ labels }: StoredNode): Statement {
  const record = records[labels[0] ?? ''];
  // The labels of a world are those of a type, whose name is a key of `put`.
  return record ?? put[nodeTypeOf(labels)?.name as NodeName];
}

const linkPartOf = statement(import.meta.url, 'link-part-of');
const linkCovers = statement(import.meta.url, 'link-covers');

function linkOf({ from, type, to }: StoredEdge): Statement {
  if (isOfSchedule(from) || isOfSchedule(to)) return type === 'COVERS' ? linkCovers : linkPartOf;
  // The type of an edge in a world is one of the vocabulary.
  return link[type as RelationName];
}

function nodeRow({ id, properties }: StoredNode): Value {
  return { id, properties };
}

function edgeRow({ from, to, properties }: StoredEdge): Value {
  return { from, to, key: properties.key ?? '', properties };
}

function group<Item>(items: readonly Item[], of: (item: Item) => Statement): Map<Statement, Item[]> {
  const groups = new Map<Statement, Item[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return groups;
}
