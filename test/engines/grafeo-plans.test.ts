import grafeo, { type GrafeoDB, type OperatorProfile } from '@grafeo-db/js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Params } from '../../src/graph/port.js';
import { schemaStatements } from '../../src/graph/schema-statements.js';
import type { Statement } from '../../src/graph/statement.js';
import { allCases } from './statements/all-cases.js';
import { statements } from './statements/files.js';
import { fewForEver, grown } from './statements/grown.js';
import { load } from './statements/load.js';

describe('on the embedded engine', () => {
  let database: GrafeoDB;
  beforeAll(async () => {
    database = grafeo.GrafeoDB.create();
    for (const { text } of schemaStatements) await database.executeCypher(text);
    await load(({ text }, params) => database.executeCypher(text, params), grown());
  });

  it.each(runnable())('%s reads no more as the graph grows', async (_, { text }, params) => {
    expect((await operators(database, text, params)).filter(grows)).toEqual([]);
  });
});

/** Statements with the parameters of their first case. Another test fails for those without a case. */
function runnable(): (readonly [string, Statement, Params])[] {
  const cases = allCases();
  return [...statements()].flatMap(([name, statement]) => {
    const first = cases.get(name)?.cases[0];
    return first ? [[name, statement, first.params ?? {}] as const] : [];
  });
}

/** The engine shows its operators only when it runs them, so this uses a transaction that is rolled back. */
async function operators(database: GrafeoDB, text: string, params: Params): Promise<string[]> {
  const transaction = database.beginTransaction();
  try {
    const { profile } = await transaction.executeCypher(`PROFILE ${text}`, params);
    if (profile === null) throw new Error('the engine sent no profile');
    return flat(profile.root);
  } finally {
    transaction.rollback();
  }
}

/** Below `Empty` nothing was run: the engine knew from its bounds that there are no rows. */
function flat({ operator, detail, children }: OperatorProfile): string[] {
  return [`${operator} ${detail}`, ...(operator === 'Empty' ? [] : children.flatMap(flat))];
}

/** A scan of everything or of a label, also if it is repeated for each row. `RangeScan` is the cost of a page by id. */
function grows(operator: string): boolean {
  const label = /^(?:Scan|NestedLoopJoin) \w*:(\*|\w+)/.exec(operator)?.[1];
  return label !== undefined && !fewForEver.includes(label);
}
