import type { NodeType, RelationType, Vocabulary } from '../src/graph/vocabulary/types.js';
import { kebab } from './kebab.js';
import { recordWrites } from './record-statements.js';

type GeneratedFile = { readonly name: string; readonly text: string };

/** The statements that write each type of node and of relationship, and the table that names them. */
export function writeStatements(vocabulary: Vocabulary): GeneratedFile[] {
  const nodes = [...vocabulary.nodes.values()];
  const relations = [...vocabulary.relations.values()];
  return [
    ...nodes.map((node) => file(`put-${kebab(node.name)}`, put(node))),
    ...relations.map(({ type }) => file(`link-${kebab(type)}`, link(type))),
    ...relations.map(({ type }) => file(`unlink-${kebab(type)}`, unlink(type))),
    ...relations.filter(hasLastDay).map(({ type, lastDay }) => file(`end-${kebab(type)}`, end(type, lastDay))),
    file('remove', remove),
    ...recordWrites(),
    { name: 'write.ts', text: table(nodes, relations) },
  ];
}

function file(name: string, text: string): GeneratedFile {
  return { name: `write/${name}.cypher`, text };
}

function put(node: NodeType): string {
  const labels = node.labels.filter((label) => label !== 'Entity').join(':');
  return `// $rows: [{id, properties}]. A property that is null is cleared, one that is left out stays.
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node:${labels}
SET node += row.properties
RETURN count(node) AS written
`;
}

function link(type: string): string {
  return `// $rows: [{from, to, key, properties}]. The same ends and key are the same edge. Where an end is missing, nothing is written.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[edge:${type} {key: row.key}]->(to)
SET edge += row.properties
RETURN count(edge) AS written
`;
}

function unlink(type: string): string {
  return `// $rows: [{from, to, key}]
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:${type} {key: row.key}]->(to:Entity)
WHERE to.id = row.to
DELETE edge
`;
}

function end(type: string, lastDay: string): string {
  return `// $rows: [{from, to, key, on}]. \`on\` is the last day.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:${type} {key: row.key}]->(to:Entity)
WHERE to.id = row.to
SET edge.${lastDay} = row.on
RETURN count(edge) AS written
`;
}

const remove = `// $ids. Takes the relationships along.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
DETACH DELETE node
`;

function hasLastDay(relation: RelationType): relation is RelationType & { readonly lastDay: string } {
  return relation.lastDay !== undefined;
}

function table(nodes: readonly NodeType[], relations: readonly RelationType[]): string {
  const types = relations.map((each) => each.type);
  return `// Written by codegen from schema/. Do not edit.

import { type Statement, statement } from '../statement.js';
import type { NodeName, RelationName } from './nodes.js';

/** Put nodes of a type: \`$rows: [{id, properties}]\`, properties as \`dehydrate\` makes them. */
export const put: Readonly<Record<NodeName, Statement>> = {
${nodes.map((node) => entry(node.name, `put-${kebab(node.name)}`)).join('\n')}
};

/** Link nodes: \`$rows: [{from, to, key, properties}]\`, the key as \`edgeKey\` makes it. */
export const link: Readonly<Record<RelationName, Statement>> = {
${types.map((type) => entry(type, `link-${kebab(type)}`)).join('\n')}
};

/** Take links away: \`$rows: [{from, to, key}]\`. */
export const unlink: Readonly<Record<RelationName, Statement>> = {
${types.map((type) => entry(type, `unlink-${kebab(type)}`)).join('\n')}
};

/** End links on a day: \`$rows: [{from, to, key, on}]\`. */
export const end = {
${relations
  .filter(hasLastDay)
  .map(({ type }) => entry(type, `end-${kebab(type)}`))
  .join('\n')}
} as const satisfies Partial<Record<RelationName, Statement>>;

/** Remove nodes with their links: \`$ids\`. */
export const remove: Statement = statement(import.meta.url, 'write/remove');
`;
}

function entry(key: string, name: string): string {
  return `  ${key}: statement(import.meta.url, 'write/${name}'),`;
}
