import type { NodeName, RelationName } from '../generated/nodes.js';
import type { Statement } from '../statement.js';
import type { Relation } from '../vocabulary/types.js';
import { vocabulary } from '../vocabulary/vocabulary.js';
import {
  endLinks,
  followName,
  followRelation,
  linkNodes,
  pageOfNodes,
  putNodes,
  removeNodes,
  unlinkNodes,
} from './templates.js';

/** The plain statements of the vocabulary, built when this module is loaded. */

const nodes = [...vocabulary.nodes.values()];
const relations = [...vocabulary.relations.values()];

/** Put nodes of a type: `$rows: [{id, properties}]`, properties as `dehydrate` makes them. */
export const put: Readonly<Record<NodeName, Statement>> = byName(nodes.map((type) => [type.name, putNodes(type)]));

/** Link nodes: `$rows: [{from, to, key, properties}]`, the key as `edgeKey` makes it. */
export const link: Readonly<Record<RelationName, Statement>> = byName(
  relations.map(({ type }) => [type, linkNodes(type)]),
);

/** Remove links: `$rows: [{from, to, key}]`. */
export const unlink: Readonly<Record<RelationName, Statement>> = byName(
  relations.map(({ type }) => [type, unlinkNodes(type)]),
);

/** End links on a day, `$rows: [{from, to, key, on}]`, for each type of relationship that has a last day. */
export const end: Readonly<Partial<Record<RelationName, Statement>>> = byName(
  relations.flatMap(({ type, lastDay }) => (lastDay === undefined ? [] : [[type, endLinks(type, lastDay)]])),
);

/** Remove nodes with their links: `$ids`. */
export const remove: Statement = removeNodes();

/** A page of all nodes of each public type, by id: `$after` an id, `$first`. */
export const pages: readonly Statement[] = nodes.filter((type) => !type.private).map(({ label }) => pageOfNodes(label));

/** By `followName`. */
export const follows: ReadonlyMap<string, Statement> = new Map(
  nodes.flatMap((type) => type.relations).map((relation) => [followName(relation), followRelation(relation)]),
);

/** Follow a relation of the vocabulary from many nodes: `$ids`, `$first` ends of each, by id. */
export function follow(relation: Relation): Statement {
  const statement = follows.get(followName(relation));
  if (statement === undefined) throw new Error(`the vocabulary has no relation for "${followName(relation)}"`);
  return statement;
}

/** A statement for each name. The generated names come from the same SDL as the vocabulary. */
function byName<Name extends string>(
  entries: readonly (readonly [string, Statement])[],
): Readonly<Record<Name, Statement>> {
  return Object.fromEntries(entries) as Record<Name, Statement>;
}
