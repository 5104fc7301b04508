import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomsRuleNode, DutyEffect, DutyOn } from '../../../src/graph/generated/nodes.js';
import { anything, exact, exactly, type Interval } from '../../../src/navigator/duty/interval.js';
import { applyLayers, type Layer } from '../../../src/navigator/duty/layers.js';

/** A rate that is known, of which a range is known, or of which nothing is. */
type Known = number | readonly [least: number, most: number] | undefined;

type Terse = readonly [effect: DutyEffect | undefined, rate: Known, on?: DutyOn];

function interval(rate: Known): Interval {
  if (rate === undefined) return anything;
  return typeof rate === 'number' ? exactly(rate) : { least: rate[0], most: rate[1] };
}

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
  return { rule, rate: interval(rate), binds: true };
};

const applied = (column: Known, layers: readonly Terse[]) => applyLayers(interval(column), layers.map(layer));
const total = (column: Known, ...layers: readonly Terse[]) => exact(applied(column, layers).total);
const added = (column: Known, ...layers: readonly Terse[]) => applied(column, layers).layers.map((each) => each.added);

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
    ['a share of the column rate', 20, [['ADD_SHARE', 10]], [2], 22],
    ['a share of a column of 0 %', 0, [['ADD_SHARE', 10]], [0], 0],
    [
      'a share of the column rate does not see what was added before',
      20,
      [
        ['ADD', 5],
        ['ADD_SHARE', 10],
      ],
      [5, 2],
      27,
    ],
    [
      'a share of the running total does',
      20,
      [
        ['ADD', 5],
        ['ADD_SHARE', 10, 'RUNNING_TOTAL'],
      ],
      [5, 2.5],
      27.5,
    ],
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
    ['an unknown column stays unknown, with what is added to it', undefined, [['ADD', 10]], [10], undefined],
    ['an unknown layer makes the total unknown', 5, [['ADD', undefined]], [undefined], undefined],
    ['an unknown column that is replaced is known', undefined, [['REPLACE', 2]], [undefined], 2],
  ];
  it.each(cases)('%s', (_, column, layers, expectedAdded, expectedTotal) => {
    expect(added(column, ...layers)).toEqual(expectedAdded);
    expect(total(column, ...layers)).toBe(expectedTotal);
  });

  it('shows a layer that depends on an open question, and adds nothing for it', () => {
    const open = { ...layer(['ADD', 10], 0), binds: false };
    const { layers, total: sum } = applyLayers(exactly(3.4), [open]);
    expect(layers).toMatchObject([{ rate: 10, added: undefined, effect: 'ADD' }]);
    expect(sum).toEqual(exactly(3.4));
  });
});

describe('What is known of one part stands where another is unknown:', () => {
  const none = Number.POSITIVE_INFINITY;
  it.each<[string, Known, readonly Terse[], Interval]>([
    ['a share of a column between 5 and 20 %', [5, 20], [['ADD_SHARE', 10]], { least: 5.5, most: 22 }],
    ['a share of an unknown column', undefined, [['ADD_SHARE', 10]], { least: 0, most: none }],
    ['an unknown share of a column of 0 %', 0, [['ADD_SHARE', undefined]], { least: 0, most: 0 }],
    ['an unknown column with 10 % on top is at least 10 %', undefined, [['ADD', 10]], { least: 10, most: none }],
    ['one that is topped up to 12.5 % is at least that', undefined, [['TOP_UP_TO', 12.5]], { least: 12.5, most: none }],
    [
      'so is the running total that is topped up',
      undefined,
      [['TOP_UP_TO', 12.5, 'RUNNING_TOTAL']],
      { least: 12.5, most: none },
    ],
    // Topped up from 4 to 12.5 or from 6 to 12.5.
    ['a range below the top-up is the top-up', [4, 6], [['TOP_UP_TO', 12.5]], { least: 12.5, most: 12.5 }],
    ['a range around it is cut off at it', [4, 20], [['TOP_UP_TO', 12.5]], { least: 12.5, most: 20 }],
    ['a top-up to a range leaves a higher column', 30, [['TOP_UP_TO', [5, 25]]], { least: 30, most: 30 }],
    ['an unknown top-up only raises', 5, [['TOP_UP_TO', undefined]], { least: 5, most: none }],
    ['a layer of which a range is known gives a range', 5, [['ADD', [10, 25]]], { least: 15, most: 30 }],
    ['a relief leaves nothing of an unknown column', undefined, [['EXEMPT', undefined]], { least: 0, most: 0 }],
    [
      'a relief of the column leaves the layer before it',
      undefined,
      [
        ['ADD', 10],
        ['EXEMPT', undefined],
      ],
      { least: 10, most: 10 },
    ],
    [
      'a relief of the total leaves nothing of an unknown layer',
      5,
      [
        ['ADD', undefined],
        ['EXEMPT', undefined, 'RUNNING_TOTAL'],
      ],
      { least: 0, most: 0 },
    ],
    ['a replacement by a range is the range', undefined, [['REPLACE', [2, 3]]], { least: 2, most: 3 }],
    // From 0 % both add what is missing: 12.5 and 15. From 15 % on neither adds anything.
    [
      'two top-ups of an unknown column are at least the higher',
      undefined,
      [
        ['TOP_UP_TO', 12.5],
        ['TOP_UP_TO', 15],
      ],
      { least: 15, most: none },
    ],
  ])('%s', (_, column, layers, expected) => {
    expect(applied(column, layers).total).toEqual(expected);
  });

  it('the amount of a layer is known where the column does not matter to it', () => {
    expect(added([20, 30], ['TOP_UP_TO', 12.5], ['ADD', 2], ['ADD', [1, 2]])).toEqual([0, 2, undefined]);
    expect(added(undefined, ['TOP_UP_TO', 12.5], ['EXEMPT', undefined])).toEqual([undefined, undefined]);
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

  it('of which ranges are known have a total within its bounds, whatever the true values are', () => {
    const anyRange = fc.tuple(anyRate, anyRate, fc.double({ min: 0, max: 1, noNaN: true })).map(([a, b, share]) => {
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      return { range: [least, most] as const, value: least + share * (most - least) };
    });
    const ranged = fc.tuple(anyLayer, anyRange);
    fc.assert(
      fc.property(anyRange, fc.array(ranged, { maxLength: 6 }), (column, layers) => {
        const known = applied(
          column.range,
          layers.map(([[effect, , on], { range }]): Terse => [effect, range, on]),
        );
        const really = applied(
          column.value,
          layers.map(([[effect, , on], { value }]): Terse => [effect, value, on]),
        );
        const sum = really.total.least;
        expect(sum).toBeGreaterThanOrEqual(known.total.least - 1e-5);
        expect(sum).toBeLessThanOrEqual(known.total.most + 1e-5);
      }),
    );
  });
});
