import { expect } from 'vitest';
import type { Graph, Params, Row } from '../../../src/graph/port.js';
import type { Statement } from '../../../src/graph/statement.js';
import type { Case } from './case.js';
import { type Effect, effectOf, everything } from './effect.js';
import { fillIn } from './fill-in.js';
import { load } from './load.js';
import { normal, sorted } from './normal.js';
import type { World } from './world.js';

type Outcome = { readonly rows: readonly Row[]; readonly effect: Effect };

/** Carries the outcome out of a transaction that is rolled back. */
class Undo extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super('undo');
    this.outcome = outcome;
  }
}

/** Runs a statement in a world, compares rows and effect with the case, and undoes the effect. */
export async function runCase(graph: Graph, statement: Statement, world: World, one: Case): Promise<void> {
  const { rows, effect } = await tryOut(graph, statement, world, one.params ?? {});
  const form = one.anyOrder ? sorted : normal;
  expect(form([...rows])).toEqual(form(fillIn(one.rows, world)));
  const { nodes = [], edges = [], gone = [] } = one.effect ?? {};
  expect(sorted({ ...effect })).toEqual(sorted(fillIn({ nodes, edges, gone }, world)));
}

async function tryOut(graph: Graph, statement: Statement, world: World, params: Params): Promise<Outcome> {
  try {
    return await graph.transaction(async (transaction) => {
      await load(transaction.write, world);
      const before = await everything(transaction);
      const rows = await transaction.write(statement, params);
      throw new Undo({ rows, effect: effectOf(before, await everything(transaction)) });
    });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    throw error;
  }
}
