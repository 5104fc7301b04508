import { errors } from '../errors.js';
import { follow, link, unlink } from '../graph/derived/statements.js';
import type { RelationName } from '../graph/generated/nodes.js';
import type { Reader, Transaction } from '../graph/port.js';
import type { Statement } from '../graph/statement.js';
import { edgeKey } from '../graph/vocabulary/edge-key.js';
import { dehydrate, type Properties } from '../graph/vocabulary/hydrate.js';
import { readEnds } from '../graph/vocabulary/rows.js';
import type { Relation } from '../graph/vocabulary/types.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';
import { outgoing } from '../knowledge/changes/refs.js';
import { holdNodes } from '../knowledge/publishing/hold-nodes.js';
import { messages } from '../messages/messages.js';

/** The end of an edge, with the properties of the edge. */
export interface RelationTarget {
  readonly to: string;
  readonly properties?: Properties;
}

/** One of the relations that a firm writes. */
export interface OwnRelation {
  readonly type: RelationName;
  readonly relation: Relation;
  readonly follow: Statement;
}

/** More than any firm has: the statement needs a number. */
const all = 1_000_000;

/** The types of nodes that belong to a firm. */
export type OwnNode = 'Company' | 'Product';

export function ownRelation(node: OwnNode, type: RelationName): OwnRelation {
  const relation = vocabulary.nodes.get(node)?.relations.find((each) => each.type === type);
  if (relation === undefined) throw new Error(`the schema has no ${type} of a ${node}`);
  return { type, relation, follow: follow(relation) };
}

/** Every end of the edges of a firm's own nodes. */
export async function allTargetsOf(reader: Reader, node: OwnNode, from: readonly string[]): Promise<string[]> {
  const type = vocabulary.nodes.get(node);
  const ends: string[] = [];
  for (const relation of type === undefined ? [] : outgoing(type))
    ends.push(...(await targetsOf(reader, { follow: follow(relation) }, from)).map(({ to }) => to));
  return ends;
}

/** The other ends, with the properties of the edges as they are stored. */
export async function targetsOf(
  reader: Reader,
  { follow }: Pick<OwnRelation, 'follow'>,
  from: readonly string[],
): Promise<Required<RelationTarget>[]> {
  const rows = await reader.read(follow, { ids: from, first: all });
  return rows.flatMap((row) => readEnds(row).ends.map(({ edge, node }) => ({ to: node.id, properties: edge })));
}

/** The ends that a relation should have; undefined if they should stay as they are. */
export type WantedTargets = readonly [own: OwnRelation, ends: readonly RelationTarget[] | undefined];

/** Makes these the only ends of some relations. @throws `WRITE_CONFLICT` if one no longer exists */
export async function setTargets(
  transaction: Transaction,
  from: string,
  wanted: readonly WantedTargets[],
): Promise<void> {
  const turned = [];
  for (const [own, ends] of wanted)
    if (ends !== undefined) turned.push({ own, ends, gone: await goneTargets(transaction, own, from, ends) });
  await holdNodes(
    transaction,
    turned.flatMap(({ ends, gone }) => [...ends, ...gone]).map(({ to }) => to),
  );
  for (const { own, ends, gone } of turned) {
    await dropTargets(transaction, own, from, gone);
    await addTargets(transaction, own, from, ends);
  }
}

async function goneTargets(
  reader: Reader,
  own: OwnRelation,
  from: string,
  ends: readonly RelationTarget[],
): Promise<RelationTarget[]> {
  const nameOf = (target: RelationTarget): string => `${keyOf(own, target)} ${target.to}`;
  const kept = new Set(ends.map(nameOf));
  return (await targetsOf(reader, own, [from])).filter((end) => !kept.has(nameOf(end)));
}

/** Ends that belong to the firm, or are locked. @throws `WRITE_CONFLICT` if one no longer exists */
export async function addTargets(
  transaction: Transaction,
  own: OwnRelation,
  from: string,
  ends: readonly RelationTarget[],
): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map((target) => ({
    from,
    to: target.to,
    key: keyOf(own, target),
    properties: dehydrate(own.relation.properties, target.properties ?? {}),
  }));
  const [result] = await transaction.write(link[own.type], { rows });
  if (Number(result?.written) < rows.length)
    throw errors.writeConflict({ reason: messages.engineErrors.referenceRemoved() });
}

export async function dropTargets(
  transaction: Transaction,
  own: OwnRelation,
  from: string,
  ends: readonly RelationTarget[],
): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map((target) => ({ from, to: target.to, key: keyOf(own, target) }));
  await transaction.write(unlink[own.type], { rows });
}

function keyOf({ type }: OwnRelation, { properties = {} }: RelationTarget): string {
  const known = vocabulary.relations.get(type);
  return known === undefined ? '' : edgeKey(known, properties);
}
