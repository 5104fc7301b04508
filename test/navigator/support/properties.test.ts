import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cost } from '../../../src/graph/generated/nodes.js';
import { BOUNDS } from '../../../src/navigator/cost/bounds.js';
import { costSummary } from '../../../src/navigator/cost/cost-summary.js';
import type { Drafts } from '../world.js';
import { costing, matches, type Programs } from './support-world.js';

const RATES: Drafts = {
  ExchangeRate: {
    krw: { currency: 'KRW', month: '2026-10', perUsd: 1370.13 },
    eur: { currency: 'EUR', month: '2026-10', perUsd: 0.8571 },
  },
};
const currency = fc.constantFrom('KRW', 'EUR', 'USD', 'VND');
const money = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100);

const cost = fc
  .record({
    bounds: fc.tuple(money, money, money),
    currency,
    per: fc.constantFrom('ONCE' as const, 'SHIPMENT' as const),
  })
  .map(({ bounds, ...rest }): Cost => {
    const [min, typical, max] = [...bounds].sort((a, b) => a - b);
    return {
      ...rest,
      ...(min !== undefined && { min }),
      ...(typical !== undefined && { typical }),
      ...(max !== undefined && { max }),
    };
  });
const steps = fc.record({ a: cost, b: cost, c: cost }).map(costing);

const terms = fc.record(
  {
    share: fc.integer({ min: 0, max: 120 }),
    cap: fc.record({ amount: money, currency }),
    per: fc.constantFrom('ITEM' as const, 'FIRM' as const, 'YEAR' as const),
    itemsPerYear: fc.integer({ min: 1, max: 2 }),
  },
  { requiredKeys: ['share'] },
);
const program = fc.record({ terms, FUNDS: fc.subarray(['need/certificate', 'need/freight', 'a', 'c']) });
const programs = fc
  .array(program, { maxLength: 5 })
  .map((all): Programs => Object.fromEntries(all.map((each, index) => [`p${index}`, each])));

const plan = fc.tuple(programs, steps);

describe('Any programmes and costs', () => {
  it('no step is paid more than it costs, by all programmes together', () => {
    fc.assert(
      fc.property(plan, ([offered, all]) => {
        const payments = matches(offered, all, {}, RATES).flatMap(({ pays }) => pays);
        for (const step of all) {
          for (const bound of BOUNDS) {
            const paid = payments
              .filter((payment) => payment.step === step.id)
              .map((payment) => payment.cost[bound] ?? 0);
            expect(paid.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual((step.cost?.[bound] ?? 0) + 1e-6);
          }
        }
      }),
    );
  });

  it('support never exceeds the gross cost, and what is left is their difference', () => {
    fc.assert(
      fc.property(plan, ([offered, all]) => {
        const summary = costSummary(all, matches(offered, all, {}, RATES));
        for (const gross of summary.gross) {
          const like = (other: Cost) => other.currency === gross.currency && other.per === gross.per;
          const [paid, net] = [summary.support.find(like)?.typical ?? 0, summary.net.find(like)?.typical ?? Number.NaN];
          expect(paid).toBeLessThanOrEqual(gross.typical ?? Number.NaN);
          expect(net).toBeCloseTo((gross.typical ?? Number.NaN) - paid, 2);
        }
      }),
    );
  });

  it('no programme pays more than its cap in its own currency, or for more items than it allows', () => {
    fc.assert(
      fc.property(plan, ([offered, all]) => {
        for (const {
          program: { id },
          pays,
        } of matches(offered, all, {}, RATES)) {
          const { cap, per, itemsPerYear = Number.POSITIVE_INFINITY } = [offered[id]?.terms ?? {}].flat()[0] ?? {};
          expect(pays.length).toBeLessThanOrEqual(itemsPerYear);
          if (cap === undefined) continue;
          const own = pays
            .filter((payment) => payment.cost.currency === cap.currency)
            .map((payment) => payment.cost.max ?? 0);
          const bounded = per === 'ITEM' ? Math.max(0, ...own) : own.reduce((sum, each) => sum + each, 0);
          expect(bounded).toBeLessThanOrEqual(cap.amount + 1e-6);
        }
      }),
    );
  });

  it('the order of the steps does not matter', () => {
    fc.assert(
      fc.property(plan, ([offered, all]) => {
        const paid = (order: typeof all) => costSummary(order, matches(offered, order, {}, RATES));
        expect(paid([...all].reverse())).toEqual(paid(all));
      }),
    );
  });
});
