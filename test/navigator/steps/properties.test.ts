import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/day.js';
import type { Schedule, Step } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import type { Drafts } from '../world.js';
import { anyWorld, shuffled } from './any-world.js';
import { scheduled } from './scheduled.js';

const anything = anyWorld({ ways: 'ANY', unknowns: true });
const prefer = fc.constantFrom<PlanRequest['prefer'][]>('TIME', 'COST');

const isWork = ({ status }: Step): boolean => ['REQUIRED', 'CONDITIONAL', 'REDUCED'].includes(status);
const workIn = (plan: Schedule) => plan.steps.filter(isWork);
const costOf = (plan: Schedule) => workIn(plan).reduce((sum, { cost }) => sum + (cost?.typical ?? 0), 0);

describe('for any world', () => {
  test('a step comes after everything that it depends on, and starts when that is done', () => {
    fc.assert(
      fc.property(anything, prefer, (drafts, preferred) => {
        const { steps } = scheduled(drafts, { prefer: preferred });
        const place = new Map(steps.map((step, index) => [step.id, index]));
        const byId = new Map(steps.map((step) => [step.id, step]));
        for (const step of steps)
          for (const id of step.dependsOn) {
            const before = byId.get(id);
            expect(place.get(id)).toBeLessThan(place.get(step.id) ?? -1);
            if (step.status === 'ALTERNATIVE' || before?.recurs) continue;
            expect(step.earliestStart).toBeGreaterThanOrEqual(before?.earliestFinish ?? Number.NaN);
          }
      }),
    );
  });

  test('the critical path is as long as the plan, and slack is never negative', () => {
    fc.assert(
      fc.property(anything, prefer, (drafts, preferred) => {
        const plan = scheduled(drafts, { prefer: preferred });
        const path = plan.steps.filter((step) => plan.criticalPath.includes(step.id));
        expect(path.every((step) => step.critical)).toBe(true);
        expect(path.reduce((sum, { days }) => sum + (days?.typical ?? 0), 0)).toBe(plan.duration.typical ?? 0);
        for (const { slack } of plan.steps) expect(slack ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the same facts in another order give the same plan', () => {
    fc.assert(
      fc.property(anything, prefer, fc.nat(50), (drafts, preferred, seed) => {
        const question = { prefer: preferred };
        expect(scheduled(shuffled(drafts, seed), question)).toEqual(scheduled(drafts, question));
      }),
    );
  });

  test('no step is in a plan twice', () => {
    fc.assert(
      fc.property(anything, prefer, (drafts, preferred) => {
        const ids = scheduled(drafts, { prefer: preferred }).steps.map((step) => step.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('what a firm holds never adds work', () => {
  /** Some requirements by number, each with the days for which it is still valid. */
  const held = fc.array(fc.record({ pick: fc.nat(9), validFor: fc.option(fc.nat(60)) }), {
    minLength: 1,
    maxLength: 3,
  });

  const holding = (drafts: Drafts, picks: typeof held extends fc.Arbitrary<infer Picks> ? Picks : never) => {
    const ids = Object.keys(drafts.Formality ?? {});
    const holds = picks.map(({ pick, validFor }) => ({
      requirement: ids[pick % ids.length] ?? '',
      ...(validFor === null ? {} : { validTo: addDays('2026-11-01', validFor) }),
    }));
    return { company: { holds } };
  };

  test('no days, cost or steps, if there is one way to do things', () => {
    fc.assert(
      fc.property(anyWorld({ ways: 'ONE', unknowns: true }), held, (drafts, picks) => {
        const without = scheduled(drafts);
        const plan = scheduled(drafts, holding(drafts, picks));
        const stepsWithout = workIn(without).map((step) => step.id);
        expect(stepsWithout).toEqual(expect.arrayContaining(workIn(plan).map((step) => step.id)));
        expect(costOf(plan)).toBeLessThanOrEqual(costOf(without));
        for (const length of ['min', 'typical', 'max'] as const)
          expect(plan.duration[length] ?? 0).toBeLessThanOrEqual(without.duration[length] ?? 0);
      }),
    );
  });

  test('no days when time is preferred and no cost when cost is, if the rule gives a choice', () => {
    fc.assert(
      fc.property(anyWorld({ ways: 'ONE_CHOICE', unknowns: false }), held, (drafts, picks) => {
        const question = holding(drafts, picks);
        const days = (asked: Partial<PlanRequest>) =>
          scheduled(drafts, { ...asked, prefer: 'TIME' }).duration.typical ?? 0;
        const cost = (asked: Partial<PlanRequest>) => costOf(scheduled(drafts, { ...asked, prefer: 'COST' }));
        expect(days(question)).toBeLessThanOrEqual(days({}));
        expect(cost(question)).toBeLessThanOrEqual(cost({}));
      }),
    );
  });
});
