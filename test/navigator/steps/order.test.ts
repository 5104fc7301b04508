import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prerequisitesFirst } from '../../../src/navigator/steps/requirements/prerequisites-first.js';
import { inOrder, type Orderable } from '../../../src/navigator/steps/time/order.js';
import { anyTasks } from './tasks.js';

const item = (id: string, stage: number, earliestStart: number | undefined, ...dependsOn: string[]): Orderable => ({
  id,
  dependsOn,
  stage: { order: stage },
  earliestStart,
});
const orderOf = (...items: readonly Orderable[]) => inOrder(items).map(({ id }) => id);

describe('the order to do steps', () => {
  test.each([
    ['prerequisites come before what needs them, whatever the stage', [item('a', 1, 0, 'b'), item('b', 2, 0)], 'b a'],
    ['then the earlier stage', [item('a', 2, 0), item('b', 1, 9)], 'b a'],
    ['then the earlier start', [item('a', 1, 9), item('b', 1, 0)], 'b a'],
    ['then the id', [item('b', 1, 0), item('a', 1, 0)], 'a b'],
    ['what is not scheduled ends its stage', [item('a', 1, undefined), item('b', 1, 9), item('c', 2, 0)], 'b a c'],
    ['what is needed but not in the plan does not hold it up', [item('a', 1, 0, 'gone')], 'a'],
  ])('%s', (_, items, expected) => {
    expect(orderOf(...items).join(' ')).toBe(expected);
  });

  test('for any steps, everything that a step needs comes before it, and none is lost', () => {
    fc.assert(
      fc.property(anyTasks, fc.infiniteStream(fc.nat(3)), (tasks, stages) => {
        const items = tasks.map((each, index) => item(each.id, stages.next().value ?? 0, index % 4, ...each.needs));
        const order = orderOf(...items.toReversed());
        expect([...order].sort()).toEqual(items.map(({ id }) => id).sort());
        for (const { id, dependsOn } of items)
          for (const need of dependsOn) expect(order.indexOf(need)).toBeLessThan(order.indexOf(id));
      }),
    );
  });
});

describe('prerequisites first', () => {
  const needs: Record<string, string[]> = {
    sell: ['register'],
    register: ['test', 'agent'],
    test: [],
    agent: ['contract'],
  };
  const needsOf = (id: string) => needs[id] ?? [];

  test('everything that is needed is reached, each after everything that it needs', () => {
    expect(prerequisitesFirst(['sell'], needsOf)).toEqual(['test', 'contract', 'agent', 'register', 'sell']);
  });

  test.each([['a'], ['b'], ['c'], ['outside']])('a cycle is refused and has the same name from %s', (entry) => {
    const cyclic: Record<string, string[]> = { outside: ['c'], a: ['b'], b: ['c'], c: ['a'] };
    expect(() => prerequisitesFirst([entry], (id) => cyclic[id] ?? [])).toThrow('a → b → c → a');
  });
});
