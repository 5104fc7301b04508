import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cost, DayRange } from '../../../src/graph/generated/nodes.js';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { Plan } from '../../../src/navigator/plan.js';
import type { Answer } from '../../../src/navigator/plan-request.js';
import { ask, type Drafts, HERE, world } from '../world.js';

const requirement = fc.record({
  days: fc.option(fc.nat(30), { nil: undefined, freq: 6 }),
  cost: fc.option(fc.nat(100), { nil: undefined, freq: 6 }),
  needs: fc.array(fc.nat(9), { maxLength: 2 }),
  meets: fc.option(fc.nat(9), { nil: undefined, freq: 4 }),
  perShipment: fc.boolean(),
});

const rule = fc.record({
  triggers: fc.array(fc.record({ trait: fc.nat(2), absent: fc.boolean(), group: fc.constantFrom('a', 'b') }), {
    maxLength: 2,
  }),
  requires: fc.array(fc.record({ number: fc.nat(9), choice: fc.constantFrom(undefined, undefined, 'way') }), {
    minLength: 1,
    maxLength: 3,
  }),
  side: fc.constantFrom('EXPORT', 'IMPORT', 'MARKET'),
});

/** Worlds with up to five rules that depend on three yes/no traits, with ways and with work that meets other work. */
const anyWorld: fc.Arbitrary<Drafts> = fc
  .record({
    requirements: fc.array(requirement, { minLength: 1, maxLength: 6 }),
    rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
  })
  .map(({ requirements, rules }) => {
    const idOf = (number: number) => `r${number % requirements.length}`;
    return {
      Trait: { t0: {}, t1: {}, t2: {} },
      Regulation: Object.fromEntries(
        rules.map(({ triggers, requires, side }, index) => [
          `rule${index}`,
          {
            ...HERE,
            APPLIES_IN: side === 'EXPORT' ? 'country/KR' : 'country/DE',
            side,
            TRIGGERED_BY: triggers.map(({ trait, absent, group }) => ({ node: `t${trait}`, absent, group })),
            REQUIRES: requires.map(({ number, choice }) => ({
              node: idOf(number),
              force: 'MUST' as const,
              ...(choice === undefined ? {} : { choice }),
            })),
          },
        ]),
      ),
      Formality: Object.fromEntries(
        requirements.map(({ days, cost, needs, meets, perShipment }, index) => [
          `r${index}`,
          {
            ...(days === undefined ? {} : { days: { min: days, typical: days + 1, max: days + 3 } }),
            ...(cost === undefined
              ? {}
              : { cost: { min: cost, typical: cost, max: cost, currency: 'EUR', per: 'ONCE' as const } }),
            ...(perShipment ? { recurs: { per: 'SHIPMENT' as const } } : {}),
            NEEDS: index === 0 ? [] : [...new Set(needs.map((need) => `r${need % index}`))],
            MEETS: meets === undefined || meets % requirements.length === index ? [] : [idOf(meets)],
          },
        ]),
      ),
    };
  });

/** Null is unbounded. */
const isWithin = (inner: Partial<DayRange>, outer: Partial<DayRange>): boolean =>
  (outer.min === undefined || (inner.min !== undefined && inner.min >= outer.min)) &&
  (outer.max === undefined || (inner.max !== undefined && inner.max <= outer.max));

const sumIn = ({ cost }: Plan): Partial<Cost> => cost.gross[0] ?? { min: 0, max: 0 };

const planOf = (drafts: Drafts, answers: readonly Answer[]): Plan => makePlan(world(drafts), ask({ answers }));

describe('for any world', () => {
  test('an answer never widens the range of days or of cost', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (drafts, holds) => {
        let before = planOf(drafts, []);
        for (const count of [1, 2, 3]) {
          const answers = holds.slice(0, count).map((each, index) => ({ trait: `t${index}`, holds: each }));
          const after = planOf(drafts, answers);
          expect(isWithin(after.schedule.duration, before.schedule.duration)).toBe(true);
          expect(isWithin(sumIn(after), sumIn(before))).toBe(true);
          before = after;
        }
        expect(before.questions).toEqual([]);
      }),
    );
  });

  test('no total is below a part that counts', () => {
    fc.assert(
      fc.property(anyWorld, (drafts) => {
        const { schedule, cost } = planOf(drafts, []);
        for (const { inBranch, metBy, status, cost: own, earliestFinish, recurs } of schedule.steps) {
          if (!inBranch || metBy !== undefined || status === 'OPTIONAL' || status === 'ALTERNATIVE') continue;
          if (own?.typical !== undefined)
            expect(cost.gross[0]?.typical ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(own.typical);
          if (recurs === undefined && schedule.duration.typical !== undefined)
            expect(schedule.duration.typical).toBeGreaterThanOrEqual(earliestFinish ?? 0);
        }
        const { min = 0, typical, max } = schedule.duration;
        expect(typical === undefined || (min <= typical && typical <= (max ?? typical))).toBe(true);
      }),
    );
  });

  test('the answers of the branch lead to its steps', () => {
    fc.assert(
      fc.property(anyWorld, (drafts) => {
        const open = planOf(drafts, []);
        const answers = open.branch.map(({ question, answer }) => ({
          trait: question.trait?.id ?? '',
          holds: answer.value === 'true',
        }));
        const answered = planOf(drafts, answers);
        const counted = (plan: Plan) =>
          plan.schedule.steps
            .filter(({ inBranch, status }) => inBranch && status !== 'ALTERNATIVE')
            .map(({ id }) => id)
            .sort();
        expect(counted(answered)).toEqual(counted(open));
        expect(answered.schedule.duration.typical).toBe(open.schedule.duration.typical);
      }),
    );
  });
});
