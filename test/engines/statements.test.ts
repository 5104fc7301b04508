import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.js';
import { openTestGraph } from './engine.js';
import { allCases } from './statements/all-cases.js';
import { statements } from './statements/files.js';
import { runCase } from './statements/run.js';

const everyStatement = statements();
const everyCase = allCases();

describe('the statements', () => {
  it('all have cases, in test/engines/cases at their own path', () => {
    expect([...everyStatement.keys()].filter((name) => !everyCase.has(name))).toEqual([]);
  });

  it('have no cases left over', () => {
    expect([...everyCase.keys()].filter((name) => !everyStatement.has(name))).toEqual([]);
  });
});

describe('return and write the same on every engine:', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  const known = [...everyCase].flatMap(([name, cases]) => {
    const statement = everyStatement.get(name);
    return statement ? [{ name, statement, ...cases }] : [];
  });
  describe.each(known)('$name', ({ statement, world, cases }) => {
    it.each(cases.map((one) => [one.it, one] as const))('%s', (_, one) => runCase(graph, statement, world, one));
  });
});
