import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomsRuleNode, DutyEffect, DutyOn } from '../../../src/graph/generated/nodes.js';
import { applyLayers, type Layer } from '../../../src/navigator/duty/layers.js';

type Terse = readonly [effect: DutyEffect | undefined, rate: number | undefined, on?: DutyOn];

const layer = ([effect, rate, on]: Terse, index: number): Layer => {
  const rule: CustomsRuleNode = {
    __typename: 'CustomsRule',
    id: `layer/${index}`,
    name: { en: 'Layer' },
    area: 'DUTY',
    side: 'IMPORT',
    kind: 'ADDITIONAL_DUTY',
    ...(effect && { effect }),
    ...(on && { on }),
  };
  return { rule, rate, binds: true };
};

const total = (column: number | undefined, ...layers: readonly Terse[]) => applyLayers(column, layers.map(layer)).total;
const added = (column: number | undefined, ...layers: readonly Terse[]) =>
  applyLayers(column, layers.map(layer)).layers.map((each) => each.added);

describe('Layers on a column', () => {
  const cases: readonly [
    string,
    number | undefined,
    readonly Terse[],
    readonly (number | undefined)[],
    number | undefined,
  ][] = [
    ['none: the rate of the column', 3.4, [], [], 3.4],
    ['one that adds', 3.4, [['ADD', 10]], [10], 13.4],
    ['one without an effect adds', 3.4, [[undefined, 10]], [10], 13.4],
    ['a top-up from below', 3.4, [['TOP_UP_TO', 15]], [11.6], 15],
    ['a top-up from nothing', 0, [['TOP_UP_TO', 15]], [15], 15],
    ['a top-up from exactly there adds nothing', 12.5, [['TOP_UP_TO', 12.5]], [0], 12.5],
    ['a top-up from above adds nothing', 20, [['TOP_UP_TO', 12.5]], [0], 20],
    [
      'a top-up on the column rate does not see what was added before',
      5,
      [
        ['ADD', 10],
        ['TOP_UP_TO', 12],
      ],
      [10, 7],
      22,
    ],
    [
      'a top-up on the running total does',
      5,
      [
        ['ADD', 10],
        ['TOP_UP_TO', 12, 'RUNNING_TOTAL'],
      ],
      [10, 0],
      15,
    ],
    [
      'a replacement of the column rate leaves the other layers',
      5,
      [
        ['ADD', 10],
        ['REPLACE', 2, 'COLUMN_RATE'],
      ],
      [10, -3],
      12,
    ],
    [
      'a replacement of the running total takes all',
      5,
      [
        ['ADD', 10],
        ['REPLACE', 2, 'RUNNING_TOTAL'],
      ],
      [10, -13],
      2,
    ],
    [
      'an exemption lifts the column rate',
      5,
      [
        ['EXEMPT', undefined],
        ['ADD', 10],
      ],
      [-5, 10],
      10,
    ],
    [
      'an exemption of the running total lifts all before it',
      5,
      [
        ['ADD', 10],
        ['EXEMPT', undefined, 'RUNNING_TOTAL'],
      ],
      [10, -15],
      0,
    ],
    ['an unknown column stays unknown', undefined, [['ADD', 10]], [undefined], undefined],
    ['an unknown layer makes the total unknown', 5, [['ADD', undefined]], [undefined], undefined],
    ['an unknown column that is replaced is known', undefined, [['REPLACE', 2]], [undefined], 2],
  ];
  it.each(cases)('%s', (_, column, layers, expectedAdded, expectedTotal) => {
    expect(added(column, ...layers)).toEqual(expectedAdded);
    expect(total(column, ...layers)).toBe(expectedTotal);
  });

  it('shows a layer that depends on an open question, and adds nothing for it', () => {
    const open = { ...layer(['ADD', 10], 0), binds: false };
    const { layers, total: sum } = applyLayers(3.4, [open]);
    expect(layers).toMatchObject([{ rate: 10, added: undefined, effect: 'ADD' }]);
    expect(sum).toBe(3.4);
  });
});

const anyLayer = fc.tuple(
  fc.constantFrom<DutyEffect>('ADD', 'TOP_UP_TO', 'REPLACE', 'EXEMPT'),
  fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10),
  fc.constantFrom<DutyOn>('COLUMN_RATE', 'RUNNING_TOTAL'),
);
const anyRate = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

describe('Any layers', () => {
  it('add up to the total', () => {
    fc.assert(
      fc.property(anyRate, fc.array(anyLayer, { maxLength: 6 }), (column, layers) => {
        const sum = added(column, ...layers).reduce<number>((so, each) => so + (each ?? 0), column);
        expect(total(column, ...layers)).toBeCloseTo(sum, 5);
      }),
    );
  });

  it('that add or top up never bring the total below the column', () => {
    const raising = anyLayer.filter(([effect]) => effect === 'ADD' || effect === 'TOP_UP_TO');
    fc.assert(
      fc.property(anyRate, fc.array(raising, { maxLength: 6 }), (column, layers) => {
        expect(total(column, ...layers)).toBeGreaterThanOrEqual(column);
      }),
    );
  });
});
