import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServer, server } from './engine.js';
import { statements } from './statements/files.js';
import { fewForEver, grown } from './statements/grown.js';
import { load } from './statements/load.js';

/** Operators that read everything, regardless of the parameters. */
const scans = /AllNodesScan|RelationshipTypeScan|AllRelationshipsScan/;
/** Operators that read everything with a label, through an index or without one. */
const labelScan = /Node(?:ByLabel|Index|UniqueIndex)Scan (?:[A-Z ]*)\w*:`?(\w+)/;

describe('on Neo4j', () => {
  const { database = 'neo4j' } = server();
  let driver: Driver;
  beforeAll(async () => {
    const graph = await openServer();
    await graph.transaction((transaction) => load(transaction.write, grown()));
    await graph.close();
    const { uri, username = '', password = '' } = server();
    driver = neo4j.driver(uri, username === '' ? undefined : neo4j.auth.basic(username, password));
    // Plans depend on statistics, which are updated some time after the data.
    await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database });
  });
  afterAll(() => driver.close());

  it.each([...statements()])('%s reads no more as the graph grows', async (_, { text }) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
    if (summary.plan === false) throw new Error('the server sent no plan');
    expect(operators(summary.plan).filter(grows)).toEqual([]);
  });
});

function operators(plan: Plan): string[] {
  const details = String(plan.arguments.Details ?? '');
  return [`${plan.operatorType.split('@')[0]} ${details}`, ...plan.children.flatMap(operators)];
}

function grows(operator: string): boolean {
  const label = labelScan.exec(operator)?.[1];
  return scans.test(operator) || (label !== undefined && !fewForEver.includes(label));
}
