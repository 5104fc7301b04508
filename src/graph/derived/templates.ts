import { derive, type Statement } from '../statement.js';
import type { NodeType, Relation } from '../vocabulary/types.js';

/**
 * The statements that are the same for every type, relationship and kind of record. Only schema identifiers are filled
 * in, and `derive` checks each of them; values are parameters.
 */

export const putNodes = ({ name, labels }: Pick<NodeType, 'name' | 'labels'>): Statement =>
  derive(`put-${name}`)`// $rows: [{id, properties}]. A property that is null is cleared, one that is left out stays.
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node:${labels.filter((label) => label !== 'Entity')}
SET node += row.properties
RETURN count(node) AS written
`;

export const linkNodes = (type: string): Statement =>
  derive(
    `link-${type}`,
  )`// $rows: [{from, to, key, properties}]. The same ends and key are the same edge. Where an end is missing, nothing is written.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[edge:${type} {key: row.key}]->(to)
SET edge += row.properties
RETURN count(edge) AS written
`;

export const unlinkNodes = (type: string): Statement =>
  derive(`unlink-${type}`)`// $rows: [{from, to, key}]
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:${type} {key: row.key}]->(to:Entity)
WHERE to.id = row.to
DELETE edge
`;

/** @param lastDay the property that holds the last day of such a relationship */
export const endLinks = (type: string, lastDay: string): Statement =>
  derive(`end-${type}`)`// $rows: [{from, to, key, on}]. \`on\` is the last day.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:${type} {key: row.key}]->(to:Entity)
WHERE to.id = row.to
SET edge.${lastDay} = row.on
RETURN count(edge) AS written
`;

export const removeNodes = (): Statement =>
  derive('remove')`// $ids. Takes the relationships along.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
DETACH DELETE node
`;

export const pageOfNodes = (label: string): Statement =>
  derive(`page-${label}`)`MATCH (n:${label})
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN properties(n) AS node, labels(n) AS labels ORDER BY n.id
`;

type Followed = Pick<Relation, 'type' | 'direction' | 'targetLabel'>;

/** Relations of several types that are followed in the same way share one name, and one statement. */
export const followName = ({ type, direction, targetLabel }: Followed): string =>
  `follow-${type}-${direction}-${targetLabel}`;

export const followRelation = (relation: Followed): Statement =>
  relation.direction === 'OUT' ? followOut(relation) : followIn(relation);

const followOut = (relation: Followed): Statement =>
  derive(followName(relation))`UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)-[edge:${relation.type}]->(end:${relation.targetLabel})
  WITH edge, end ORDER BY end.id LIMIT $first
  RETURN collect({edge: properties(edge), node: properties(end), labels: labels(end)}) AS ends
}
RETURN id, ends
`;

const followIn = (relation: Followed): Statement =>
  derive(followName(relation))`UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)<-[edge:${relation.type}]-(end:${relation.targetLabel})
  WITH edge, end ORDER BY end.id LIMIT $first
  RETURN collect({edge: properties(edge), node: properties(end), labels: labels(end)}) AS ends
}
RETURN id, ends
`;

export const putRecords = (kind: string): Statement =>
  derive(`put-record-${kind}`)`// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:${kind} {id: row.id})
SET record += row.properties
`;

export const takeRecords = (kind: string): Statement =>
  derive(`take-record-${kind}`)`// $ids. Nobody else writes what is read, until this transaction has ended.
UNWIND $ids AS id
MATCH (record:${kind} {id: id})
SET record.id = id
WITH record
RETURN properties(record) AS record
`;

export const dropRecords = (kind: string): Statement =>
  derive(`drop-record-${kind}`)`// $ids
UNWIND $ids AS id
MATCH (record:${kind} {id: id})
DELETE record
`;

export const recordsById = (kind: string): Statement =>
  derive(`record-${kind}-by-id`)`UNWIND $ids AS id
MATCH (record:${kind} {id: id})
RETURN properties(record) AS record
`;

export const recordsByKey = (kind: string, key: string): Statement =>
  derive(`record-${kind}-by-${key}`)`// $values, $before: an id, $first. The last ids first.
UNWIND $values AS value
MATCH (record:${kind} {${key}: value})
WHERE record.id < $before
WITH DISTINCT record ORDER BY record.id DESC LIMIT $first
RETURN properties(record) AS record ORDER BY record.id DESC
`;

/** The name of an index on these names: `product_class_code`. */
const indexName = (...names: readonly string[]): string =>
  names.map((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()).join('_');

export const uniqueId = (label: string): Statement =>
  derive(
    `unique-${label}-id`,
  )`CREATE CONSTRAINT ${indexName(label, 'id', 'unique')} IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE
`;

export const propertyIndex = (label: string, property: string): Statement =>
  derive(
    `index-${label}-${property}`,
  )`CREATE INDEX ${indexName(label, property)} IF NOT EXISTS FOR (node:${label}) ON (node.${property})
`;
