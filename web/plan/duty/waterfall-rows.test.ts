import { describe, expect, it } from 'vitest';
import { type DutyLine, inOrder, waterfallRows } from './waterfall-rows.js';

const line = (values: Partial<DutyLine> = {}): DutyLine => ({
  rule: { id: 'mfn', name: 'MFN', validFrom: null, validTo: null, cites: [] },
  agreement: null,
  rate: null,
  total: null,
  atLeast: null,
  atMost: null,
  formula: '',
  originRules: [],
  proofs: [],
  layers: [],
  ...values,
});

const layer = (values: Partial<DutyLine['layers'][number]>): DutyLine['layers'][number] => ({
  rule: { id: 'layer', name: 'Layer', on: null },
  effect: 'ADD',
  rate: null,
  added: null,
  ...values,
});

const nothingOpen = () => false;

describe('the waterfall of a duty', () => {
  it('adds layers to the rate of the column', () => {
    const layers = [layer({ effect: 'TOP_UP_TO', rate: 15, added: 11.6 }), layer({ rate: 5, added: 5 })];
    const { base, layers: rows, total, max } = waterfallRows(line({ rate: 3.4, total: 20, layers }), nothingOpen);
    expect(base).toEqual({ low: 3.4, high: 3.4 });
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [3.4, 15],
      [15, 20],
    ]);
    expect(total).toEqual({ low: 20, high: 20 });
    expect(max).toBe(20);
  });

  it('goes back where a layer takes away', () => {
    const layers = [layer({ effect: 'EXEMPT', added: -8 })];
    const { layers: rows } = waterfallRows(line({ rate: 8, total: 0, layers }), nothingOpen);
    expect(rows).toMatchObject([{ from: 8, to: 0, points: -8 }]);
  });

  it('shows what an open layer would add, and leaves it out of what follows', () => {
    const open = layer({ effect: 'TOP_UP_TO', rate: 12.5 });
    const layers = [layer({ rate: 11.6, added: 11.6 }), open, layer({ rate: 1, added: 1 })];
    const { layers: rows, max } = waterfallRows(line({ rate: 3.4, layers }), (rule) => rule === 'layer');
    // 12.5 tops up the rate of the column, 3.4.
    expect(rows[1]).toMatchObject({ isOpen: true, points: 9.1, from: 15 });
    expect(rows[2]).toMatchObject({ isOpen: false, from: 15, to: 16 });
    expect(max).toBeCloseTo(24.1);
  });

  it('tops up the total where the rule says so', () => {
    const open = layer({ rule: { id: 'open', name: '', on: 'RUNNING_TOTAL' }, effect: 'TOP_UP_TO', rate: 12.5 });
    const layers = [layer({ rate: 5, added: 5 }), open];
    const { layers: rows } = waterfallRows(line({ rate: 3, layers }), (rule) => rule === 'open');
    expect(rows[1]?.points).toBe(4.5);
  });

  it('takes a share of the rate', () => {
    const layers = [layer({ effect: 'ADD_SHARE', rate: 10 })];
    expect(waterfallRows(line({ rate: 20, layers }), () => true).layers[0]?.points).toBe(2);
  });

  it('knows no points of a layer that no question decides', () => {
    const { layers } = waterfallRows(line({ rate: 20, layers: [layer({ rate: 5 })] }), nothingOpen);
    expect(layers[0]).toMatchObject({ isOpen: false, points: undefined });
  });

  it('knows no points of a relief from a rate that is not known', () => {
    const relief = layer({ rule: { id: 'open', name: '', on: 'RUNNING_TOTAL' }, effect: 'EXEMPT' });
    expect(waterfallRows(line({ layers: [relief] }), () => true).layers[0]?.points).toBeUndefined();
    const afterUnknown = line({ rate: 8, layers: [layer({}), { ...relief, rule: { ...relief.rule, id: 'relief' } }] });
    expect(waterfallRows(afterUnknown, (rule) => rule === 'relief').layers[1]?.points).toBeUndefined();
  });

  it('has the bounds of the total for a rate without layers, and none with layers', () => {
    const bounds = { atLeast: 10, atMost: 18 };
    expect(waterfallRows(line(bounds), nothingOpen).base).toEqual({ low: 10, high: 18 });
    const layered = line({ ...bounds, layers: [layer({ added: 1 })] });
    expect(waterfallRows(layered, nothingOpen).base).toEqual({ low: undefined, high: undefined });
  });
});

describe('the order of rates', () => {
  it('has the best first, then the lowest, and what is not known last', () => {
    const named = (id: string, values: Partial<DutyLine>) =>
      line({ ...values, rule: { id, name: id, validFrom: null, validTo: null, cites: [] } });
    const lines = [
      named('none', {}),
      named('range', { atLeast: 0, atMost: 12 }),
      named('five', { total: 5 }),
      named('best', { total: 8 }),
    ];
    expect(inOrder(lines, 'best').map(({ rule }) => rule.id)).toEqual(['best', 'five', 'range', 'none']);
  });
});
