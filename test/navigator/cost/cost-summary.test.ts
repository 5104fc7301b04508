import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cost } from '../../../src/graph/generated/nodes.js';
import { costSummary } from '../../../src/navigator/cost/cost-summary.js';
import type { StepStatus } from '../../../src/navigator/plan.js';
import { step, won } from './step.js';

const cost = (bounds: Partial<Cost>): Cost => ({ currency: 'KRW', per: 'ONCE', ...bounds });
const gross = (...costs: readonly Partial<Cost>[]) =>
  costSummary(
    costs.map((each, index) => step(`s${index}`, { cost: cost(each) })),
    [],
  ).gross;

describe('The gross cost', () => {
  it.each<[string, readonly Partial<Cost>[], readonly Cost[]]>([
    ['is nothing of no steps', [], []],
    [
      'is the sum of each bound',
      [
        { min: 1, typical: 2, max: 3 },
        { min: 10, typical: 20, max: 30 },
      ],
      [cost({ min: 11, typical: 22, max: 33 })],
    ],
    [
      'has a maximum only when every part has one',
      [
        { min: 1, typical: 2, max: 3 },
        { min: 10, typical: 20 },
      ],
      [cost({ min: 11, typical: 22 })],
    ],
    [
      'reckons with the highest where no usual amount is given',
      [{ typical: 2 }, { min: 10, max: 30 }],
      [cost({ min: 10, typical: 32 })],
    ],
    [
      'has a typical value only when every part has one, or a highest',
      [{ typical: 2 }, { min: 10 }],
      [cost({ min: 10 })],
    ],
    ['has no minimum when no part has one', [{ typical: 2 }, { typical: 3 }], [cost({ typical: 5 })]],
    [
      'takes what is free as free at best and at worst',
      [{ typical: 0 }, { min: 1, typical: 2, max: 3 }],
      [cost({ min: 1, typical: 2, max: 3 })],
    ],
    ['is exact in cents', [{ typical: 0.1 }, { typical: 0.2 }], [cost({ typical: 0.3 })]],
    [
      'keeps currencies apart',
      [
        { typical: 2, currency: 'USD' },
        { typical: 3, currency: 'EUR' },
        { typical: 4, currency: 'USD' },
      ],
      [cost({ typical: 3, currency: 'EUR' }), cost({ typical: 6, currency: 'USD' })],
    ],
    [
      'keeps what comes once apart from what comes round',
      [
        { typical: 1, per: 'YEAR' },
        { typical: 2, per: 'SHIPMENT' },
        { typical: 3 },
        { typical: 4, per: 'ITEM' },
        { typical: 5, per: 'YEAR' },
      ],
      [
        cost({ typical: 3 }),
        cost({ typical: 2, per: 'SHIPMENT' }),
        cost({ typical: 4, per: 'ITEM' }),
        cost({ typical: 6, per: 'YEAR' }),
      ],
    ],
  ])('%s', (_, costs, expected) => {
    expect(gross(...costs)).toEqual(expected);
  });

  it.each<[StepStatus, number]>([
    ['REQUIRED', 1],
    ['CONDITIONAL', 1],
    ['REDUCED', 1],
    ['OPTIONAL', 0],
    ['SATISFIED', 0],
    ['CREDITED', 0],
    ['ALTERNATIVE', 0],
  ])('counts a step that is %s %d times', (status, count) => {
    expect(costSummary([step('s', { status, cost: won(5) })], []).gross).toHaveLength(count);
    expect(costSummary([step('s', { status })], []).unknownCosts).toBe(count);
  });

  it('does not hide steps of unknown cost, and does not treat a free one as unknown', () => {
    const summary = costSummary(
      [step('free', { cost: won(0) }), step('unknown'), step('silent', { cost: cost({}) })],
      [],
    );
    expect(summary.unknownCosts).toBe(2);
    expect(summary.gross).toEqual([won(0)]);
  });
});

describe('The net cost', () => {
  const pays = (id: string, amount: Cost) => ({ pays: [{ step: id, cost: amount }] });
  const steps = [step('a', { cost: won(100) }), step('b', { cost: won(40, { per: 'YEAR' }) })];

  it('is what support leaves, line by line', () => {
    const summary = costSummary(steps, [pays('a', won(70)), pays('b', won(10, { per: 'YEAR' }))]);
    expect(summary.support).toEqual([won(70), won(10, { per: 'YEAR' })]);
    expect(summary.net).toEqual([won(30), won(30, { per: 'YEAR' })]);
  });

  it('is the gross cost without support', () => {
    const summary = costSummary(steps, []);
    expect(summary.net).toEqual(summary.gross);
    expect(summary.support).toEqual([]);
  });

  it('knows nothing of payments for other steps', () => {
    expect(costSummary(steps.slice(0, 1), [pays('b', won(10))]).support).toEqual([]);
  });
});

describe('Any steps', () => {
  const amount = fc.option(
    fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
    { nil: undefined },
  );
  const anyCost = fc.record({
    min: amount,
    typical: amount,
    max: amount,
    currency: fc.constantFrom('KRW', 'EUR'),
    per: fc.constantFrom('ONCE' as const, 'YEAR' as const),
  });
  const steps = fc.array(anyCost, { maxLength: 8 }).map((costs) =>
    costs.map(({ currency, per, ...bounds }, index) => {
      const known = Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));
      return step(`s${index}`, { cost: { ...known, currency, per } });
    }),
  );

  it('cost the same in any order', () => {
    fc.assert(
      fc.property(steps, (all) => {
        expect(costSummary([...all].reverse(), [])).toEqual(costSummary(all, []));
      }),
    );
  });
});
