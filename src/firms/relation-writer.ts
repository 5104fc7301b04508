import { z } from 'zod';
import { errors } from '../errors.js';
import type { RelationName } from '../graph/generated/nodes.js';
import { link, unlink } from '../graph/generated/write.js';
import { generatedStatement } from '../graph/generated-statement.js';
import type { Reader, Transaction } from '../graph/port.js';
import type { Statement } from '../graph/statement.js';
import { edgeKey } from '../graph/vocabulary/edge-key.js';
import { dehydrate, type Properties } from '../graph/vocabulary/hydrate.js';
import { followName } from '../graph/vocabulary/names.js';
import { storedProperties } from '../graph/vocabulary/stored.js';
import type { Relation } from '../graph/vocabulary/types.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';
import { outgoing } from '../knowledge/changes/refs.js';
import { holdNodes } from '../knowledge/publishing/hold-nodes.js';

/** Where an edge leads, with what is said on it. */
export interface End {
  readonly to: string;
  readonly properties?: Properties;
}

/** One of the relations that a firm writes. */
export interface OwnRelation {
  readonly type: RelationName;
  readonly relation: Relation;
  readonly follow: Statement;
}

/** More than any firm has: the statement wants a number. */
const all = 1_000_000;
const endsRow = z.object({
  ends: z.array(z.object({ edge: storedProperties, node: z.object({ id: z.string() }) })),
});

/** The types of what is a firm's own. */
export type OwnNode = 'Company' | 'Product';

export function ownRelation(node: OwnNode, type: RelationName): OwnRelation {
  const relation = vocabulary.nodes.get(node)?.relations.find((each) => each.type === type);
  if (relation === undefined) throw new Error(`the schema has no ${type} of a ${node}`);
  return { type, relation, follow: followOf(relation) };
}

const followOf = (relation: Relation): Statement => generatedStatement(`read/${followName(relation)}`);

/** All that nodes of a firm's own lead to. */
export async function allEndsOf(reader: Reader, node: OwnNode, from: readonly string[]): Promise<string[]> {
  const type = vocabulary.nodes.get(node);
  const ends: string[] = [];
  for (const relation of type === undefined ? [] : outgoing(type))
    ends.push(...(await endsOf(reader, { follow: followOf(relation) }, from)).map(({ to }) => to));
  return ends;
}

/** The other ends, with the properties of the edges as they are stored. */
export async function endsOf(
  reader: Reader,
  { follow }: Pick<OwnRelation, 'follow'>,
  from: readonly string[],
): Promise<Required<End>[]> {
  const rows = await reader.read(follow, { ids: from, first: all });
  return rows.flatMap((row) => endsRow.parse(row).ends.map(({ edge, node }) => ({ to: node.id, properties: edge })));
}

/** The ends of a relation, as they are to be; undefined where they stay as they are. */
export type WantedEnds = readonly [own: OwnRelation, ends: readonly End[] | undefined];

/** Makes these the only ends of some relations. @throws `WRITE_CONFLICT` where one is no longer there */
export async function setEnds(transaction: Transaction, from: string, wanted: readonly WantedEnds[]): Promise<void> {
  const turned = [];
  for (const [own, ends] of wanted)
    if (ends !== undefined) turned.push({ own, ends, gone: await goneEnds(transaction, own, from, ends) });
  await holdNodes(
    transaction,
    turned.flatMap(({ ends, gone }) => [...ends, ...gone]).map(({ to }) => to),
  );
  for (const { own, ends, gone } of turned) {
    await dropEnds(transaction, own, from, gone);
    await addEnds(transaction, own, from, ends);
  }
}

async function goneEnds(reader: Reader, own: OwnRelation, from: string, ends: readonly End[]): Promise<End[]> {
  const nameOf = (end: End): string => `${keyOf(own, end)} ${end.to}`;
  const kept = new Set(ends.map(nameOf));
  return (await endsOf(reader, own, [from])).filter((end) => !kept.has(nameOf(end)));
}

/** Ends that are a firm's own, or held. @throws `WRITE_CONFLICT` where one is no longer there */
export async function addEnds(
  transaction: Transaction,
  own: OwnRelation,
  from: string,
  ends: readonly End[],
): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map((end) => ({
    from,
    to: end.to,
    key: keyOf(own, end),
    properties: dehydrate(own.relation.properties, end.properties ?? {}),
  }));
  const [result] = await transaction.write(link[own.type], { rows });
  if (Number(result?.written) < rows.length)
    throw errors.writeConflict({ reason: 'what was referred to has just been removed' });
}

export async function dropEnds(
  transaction: Transaction,
  own: OwnRelation,
  from: string,
  ends: readonly End[],
): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map((end) => ({ from, to: end.to, key: keyOf(own, end) }));
  await transaction.write(unlink[own.type], { rows });
}

function keyOf({ type }: OwnRelation, { properties = {} }: End): string {
  const known = vocabulary.relations.get(type);
  return known === undefined ? '' : edgeKey(known, properties);
}
