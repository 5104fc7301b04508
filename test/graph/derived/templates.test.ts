import { describe, expect, it } from 'vitest';
import * as templates from '../../../src/graph/derived/templates.js';
import type { Statement } from '../../../src/graph/statement.js';

/** One example of each template: the statement, its name, and its whole text. */
const examples: { readonly [template: string]: readonly [statement: Statement, name: string, text: string] } = {
  putNodes: [
    templates.putNodes({ name: 'CustomsRule', labels: ['CustomsRule', 'Rule', 'Entity'] }),
    'put-CustomsRule',
    `// $rows: [{id, properties}]. A property that is null is cleared, one that is left out stays.
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node:CustomsRule:Rule
SET node += row.properties
RETURN count(node) AS written
`,
  ],
  linkNodes: [
    templates.linkNodes('COVERS'),
    'link-COVERS',
    `// $rows: [{from, to, key, properties}]. The same ends and key are the same edge. Where an end is missing, nothing is written.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[edge:COVERS {key: row.key}]->(to)
SET edge += row.properties
RETURN count(edge) AS written
`,
  ],
  unlinkNodes: [
    templates.unlinkNodes('COVERS'),
    'unlink-COVERS',
    `// $rows: [{from, to, key}]
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:COVERS {key: row.key}]->(to:Entity)
WHERE to.id = row.to
DELETE edge
`,
  ],
  endLinks: [
    templates.endLinks('HOLDS', 'validTo'),
    'end-HOLDS',
    `// $rows: [{from, to, key, on}]. \`on\` is the last day.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:HOLDS {key: row.key}]->(to:Entity)
WHERE to.id = row.to
SET edge.validTo = row.on
RETURN count(edge) AS written
`,
  ],
  removeNodes: [
    templates.removeNodes(),
    'remove',
    `// $ids. Takes the relationships along.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
DETACH DELETE node
`,
  ],
  pageOfNodes: [
    templates.pageOfNodes('Country'),
    'page-Country',
    `MATCH (n:Country)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN properties(n) AS node, labels(n) AS labels ORDER BY n.id
`,
  ],
  followRelation: [
    templates.followRelation({ type: 'COVERS', direction: 'OUT', targetLabel: 'ProductClass' }),
    'follow-COVERS-OUT-ProductClass',
    `UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)-[edge:COVERS]->(end:ProductClass)
  WITH edge, end ORDER BY end.id LIMIT $first
  RETURN collect({edge: properties(edge), node: properties(end), labels: labels(end)}) AS ends
}
RETURN id, ends
`,
  ],
  putRecords: [
    templates.putRecords('SavedPlan'),
    'put-record-SavedPlan',
    `// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:SavedPlan {id: row.id})
SET record += row.properties
`,
  ],
  takeRecords: [
    templates.takeRecords('SavedPlan'),
    'take-record-SavedPlan',
    `// $ids. Nobody else writes what is read, until this transaction has ended.
UNWIND $ids AS id
MATCH (record:SavedPlan {id: id})
SET record.id = id
WITH record
RETURN properties(record) AS record
`,
  ],
  dropRecords: [
    templates.dropRecords('SavedPlan'),
    'drop-record-SavedPlan',
    `// $ids
UNWIND $ids AS id
MATCH (record:SavedPlan {id: id})
DELETE record
`,
  ],
  recordsById: [
    templates.recordsById('SavedPlan'),
    'record-SavedPlan-by-id',
    `UNWIND $ids AS id
MATCH (record:SavedPlan {id: id})
RETURN properties(record) AS record
`,
  ],
  recordsByKey: [
    templates.recordsByKey('Report', 'openAbout'),
    'record-Report-by-openAbout',
    `// $values, $before: an id, $first. The last ids first.
UNWIND $values AS value
MATCH (record:Report {openAbout: value})
WHERE record.id < $before
WITH DISTINCT record ORDER BY record.id DESC LIMIT $first
RETURN properties(record) AS record ORDER BY record.id DESC
`,
  ],
  uniqueId: [
    templates.uniqueId('SeedFile'),
    'unique-SeedFile-id',
    'CREATE CONSTRAINT seed_file_id_unique IF NOT EXISTS FOR (node:SeedFile) REQUIRE node.id IS UNIQUE\n',
  ],
  propertyIndex: [
    templates.propertyIndex('Report', 'openAbout'),
    'index-Report-openAbout',
    'CREATE INDEX report_open_about IF NOT EXISTS FOR (node:Report) ON (node.openAbout)\n',
  ],
};

describe('a derived statement', () => {
  it.each(Object.entries(examples))('%s', (_, [statement, name, text]) => {
    expect(statement).toEqual({ name, text });
  });

  it('has an example here for each template', () => {
    const helpers = ['followName'];
    expect(
      Object.keys(templates)
        .filter((name) => !helpers.includes(name))
        .sort(),
    ).toEqual(Object.keys(examples).sort());
  });

  it('follows a relation from its other end against the arrow', () => {
    const { text } = templates.followRelation({ type: 'COVERS', direction: 'IN', targetLabel: 'Rule' });
    expect(text).toContain('  MATCH (start)<-[edge:COVERS]-(end:Rule)\n');
  });

  it.each(['COVERS]->() DETACH DELETE to //', 'a b', 'a-b', '`a`', '$type', '1st', '_a', 'Größe', 'COVERS\n', ''])(
    'does not accept %j as an identifier, and says so',
    (wrong) => {
      const message = (statement: string) =>
        `The statement "${statement}" cannot be built: ${JSON.stringify(wrong)} is not an identifier.`;
      expect(() => templates.linkNodes(wrong)).toThrow(message(`link-${wrong}`));
      expect(() => templates.endLinks('HOLDS', wrong)).toThrow(message('end-HOLDS'));
      expect(() => templates.putNodes({ name: 'Stage', labels: ['Stage', wrong, 'Entity'] })).toThrow(
        message('put-Stage'),
      );
      expect(() => templates.propertyIndex('Stage', wrong)).toThrow(
        `The statement "index-Stage-${wrong}" cannot be built`,
      );
    },
  );

  it('needs a label for a node', () => {
    expect(() => templates.putNodes({ name: 'Thing', labels: ['Entity'] })).toThrow(
      'The statement "put-Thing" cannot be built',
    );
  });
});
