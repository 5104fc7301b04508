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

export function ownRelation(node: 'Company' | 'Product', type: RelationName): OwnRelation {
  const relation = vocabulary.nodes.get(node)?.relations.find((each) => each.type === type);
  if (relation === undefined) throw new Error(`the schema has no ${type} of a ${node}`);
  return { type, relation, follow: generatedStatement(`read/${followName(relation)}`) };
}

/** The other ends, with the properties of the edges as they are stored. */
export async function endsOf(reader: Reader, { follow }: OwnRelation, from: string): Promise<Required<End>[]> {
  const rows = await reader.read(follow, { ids: [from], first: all });
  return rows.flatMap((row) => endsRow.parse(row).ends.map(({ edge, node }) => ({ to: node.id, properties: edge })));
}

/** Makes these the only ends. @throws `WRITE_CONFLICT` where one is no longer there */
export async function setEnds(
  transaction: Transaction,
  own: OwnRelation,
  from: string,
  ends: readonly End[],
): Promise<void> {
  const wanted = new Set(ends.map((end) => `${keyOf(own, end)} ${end.to}`));
  const gone = (await endsOf(transaction, own, from)).filter((end) => !wanted.has(`${keyOf(own, end)} ${end.to}`));
  await dropEnds(transaction, own, from, gone);
  await addEnds(transaction, own, from, ends);
}

/** @throws `WRITE_CONFLICT` where an end is no longer there */
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
