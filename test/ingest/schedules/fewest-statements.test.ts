import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Demand, fewestStatements, type Parents } from '../../../src/ingest/schedules/fewest-statements.js';

const none = 0;
const free: Demand = { symbol: undefined, isOfItsOwn: false };
const has = (symbol: number): Demand => ({ symbol, isOfItsOwn: false });

const statements = (parents: Parents, chosen: readonly number[]): number =>
  chosen.filter((symbol, node) => symbol !== above(parents, chosen, node)).length;

function above(parents: Parents, chosen: readonly number[], node: number): number {
  const parent = parents[node];
  return parent === undefined ? none : (chosen[parent] ?? none);
}

describe('the fewest statements', () => {
  it('are one at the top for what all share, and one for each exception', () => {
    // One chapter with two headings: four lines with 5, one with 6.
    const parents = [undefined, 0, 0, 1, 1, 1, 2, 2];
    const demands = [free, free, free, has(5), has(5), has(6), has(5), has(5)];
    const chosen = fewestStatements(parents, demands, none);
    expect(chosen).toEqual([5, 5, 5, 5, 5, 6, 5, 5]);
    expect(statements(parents, chosen)).toBe(2);
  });

  it('stand as low as they can: nothing is stated for what no line says', () => {
    expect(fewestStatements([undefined, 0, 0], [free, has(5), has(6)], none)).toEqual([none, 5, 6]);
  });

  it('count nothing as a symbol: a class without a rate is an exception as well', () => {
    const chosen = fewestStatements([undefined, 0, 0, 0, 0], [free, has(5), has(5), has(5), has(none)], none);
    expect(chosen).toEqual([5, 5, 5, 5, none]);
  });

  it('of a node of its own are symbols of nodes below it, at no cost', () => {
    const parents = [undefined, 0, 0, 0, 3, 3];
    const demands = [free, has(5), has(5), { symbol: undefined, isOfItsOwn: true }, has(6), has(7)];
    const chosen = fewestStatements(parents, demands, none);
    expect(chosen[3]).toBe(6);
    expect(statements(parents, chosen)).toBe(3);
  });

  it('are as few as the best of all choices', () => {
    const symbols = [0, 1, 2];
    const trees = fc
      .array(fc.record({ back: fc.nat(5), symbol: fc.option(fc.constantFrom(...symbols)), isOfItsOwn: fc.boolean() }), {
        minLength: 1,
        maxLength: 9,
      })
      .map((nodes) =>
        nodes.map((node, at) => ({ ...node, parent: at === 0 || node.back > at - 1 ? undefined : at - 1 - node.back })),
      );
    fc.assert(
      fc.property(trees, (nodes) => {
        const parents = nodes.map(({ parent }) => parent);
        const isAbove = new Set(parents);
        // A node with nothing below it has a symbol, as in a schedule.
        const demands = nodes.map(({ symbol, isOfItsOwn }, at) => ({
          symbol: symbol ?? (isAbove.has(at) ? undefined : 1),
          isOfItsOwn,
        }));
        const chosen = fewestStatements(parents, demands, none);
        for (const [node, { symbol }] of demands.entries()) if (symbol !== undefined) expect(chosen[node]).toBe(symbol);
        const all = demands.reduce<number[][]>(
          (choices, { symbol }) =>
            choices.flatMap((choice) => (symbol === undefined ? symbols : [symbol]).map((each) => [...choice, each])),
          [[]],
        );
        const fewest = all.reduce((least, choice) => Math.min(least, statements(parents, choice)), Infinity);
        expect(statements(parents, chosen)).toBe(fewest);
      }),
    );
  });
});
