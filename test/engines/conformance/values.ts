import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/graph/port.js';
import { ask } from './statements.js';
import type { Opened } from './suite.js';

const roundTrips: readonly (readonly [string, Value])[] = [
  ['null', null],
  ['a string in any script', 'Zulassung 허가 "\' \\ \n 😀'],
  ['an empty string', ''],
  ['a whole number', 42],
  ['a negative number', -7],
  ['the largest whole number', Number.MAX_SAFE_INTEGER],
  ['a fraction', 6.5],
  ['true', true],
  ['false', false],
  ['an empty list', []],
  ['a list of numbers', [1, 2.5, -3]],
  ['a list of lists', [['a'], []]],
  ['a map in a list in a map', { rows: [{ id: 'a', props: { n: 1, gone: null } }] }],
];

/** Values that go in as a parameter and come back in a row. */
export function values(opened: Opened): void {
  describe('values', () => {
    it.each(roundTrips)('gives back %s', async (_, value) => {
      expect(await opened.graph.read(ask.echo, { value })).toEqual([{ value }]);
    });

    it('gives back what was stored', async () => {
      const props = { whole: 3, fraction: 0.25, text: '김치', yes: true, list: ['x', 'y'], none: [] };
      await opened.graph.transaction((transaction) => transaction.write(ask.putThing, { id: 'thing/1', props }));
      expect(await opened.graph.read(ask.thing, { id: 'thing/1' })).toEqual([{ thing: { id: 'thing/1', ...props } }]);
    });

    it('forgets a property that is set to null', async () => {
      const put = (props: Record<string, Value>) =>
        opened.graph.transaction((transaction) => transaction.write(ask.putThing, { id: 'thing/1', props }));
      await put({ a: 1, b: 2 });
      await put({ a: null });
      expect(await opened.graph.read(ask.thing, { id: 'thing/1' })).toEqual([{ thing: { id: 'thing/1', b: 2 } }]);
    });

    it('returns a day as an ISO string', async () => {
      expect(await opened.graph.read(ask.day, { day: '2026-11-23' })).toEqual([{ day: '2026-11-23' }]);
    });

    it('returns a large whole number as a number', async () => {
      expect(await opened.graph.read(ask.largeNumber)).toEqual([{ large: Number.MAX_SAFE_INTEGER }]);
    });

    it('refuses to return a node or a relationship, whose shape differs from engine to engine', async () => {
      await opened.graph.transaction((transaction) => transaction.write(ask.createThing, { id: 'thing/1' }));
      await expect(opened.graph.read(ask.node, { id: 'thing/1' })).rejects.toThrow('return');
      await expect(opened.graph.transaction((transaction) => transaction.write(ask.relationship))).rejects.toThrow(
        'return',
      );
    });
  });
}
