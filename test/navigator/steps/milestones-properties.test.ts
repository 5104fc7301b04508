import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MilestoneEvent, milestoneEvents, type Schedule, type Step } from '../../../src/navigator/plan.js';
import type { Draft, Drafts } from '../world.js';
import { scheduled } from './scheduled.js';

const sides = ['EXPORT', 'IMPORT', 'MARKET'] as const;

/** A requirement as drawn: by number the earlier ones that it needs, and who asks for it, how often and until when. */
const drawn = fc.record({
  days: fc.option(fc.nat(30), { nil: undefined, freq: 5 }),
  needs: fc.array(fc.nat(20), { maxLength: 1 }),
  asked: fc.array(fc.constantFrom(...sides), { maxLength: 2 }),
  force: fc.constantFrom('MUST', 'MUST', 'ADVISED'),
  recurs: fc.constantFrom(undefined, { per: 'SHIPMENT' }, { per: 'SHIPMENT' }, { per: 'ITEM' }, { everyMonths: 12 }),
  due: fc.option(
    fc.record({
      days: fc.constantFrom(0, 0, 3),
      before: fc.boolean(),
      event: fc.constantFrom(
        'SIGNING',
        'LOADING',
        'DEPARTURE',
        'ARRIVAL',
        'ENTRY',
        'RELEASE',
        'PLACING_ON_MARKET',
        'YEAR_END',
      ),
    }),
    { nil: undefined, freq: 1 },
  ),
  stage: fc.constantFrom('stage/preparation', 'stage/entry', 'stage/settlement'),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** Worlds with a rule of each side, and requirements `r0`, `r1` ... of which each can need those before it. */
const anyShipment: fc.Arbitrary<Drafts> = fc.array(drawn, { minLength: 1, maxLength: 9 }).map((all) => ({
  Regulation: Object.fromEntries(sides.map((side) => [side, rule(all, side)])),
  Formality: Object.fromEntries(all.map((each, index) => [`r${index}`, requirement(each, index)])),
}));

function rule(all: readonly Drawn[], side: (typeof sides)[number]): Draft<'Regulation'> {
  return {
    side,
    COVERS: 'hs/3304',
    APPLIES_IN: side === 'EXPORT' ? 'country/KR' : 'country/DE',
    REQUIRES: all.flatMap(({ asked, force }, index) => (asked.includes(side) ? [{ node: `r${index}`, force }] : [])),
  };
}

function requirement({ days, needs, recurs, due, stage }: Drawn, index: number): Draft<'Formality'> {
  return {
    AT_STAGE: stage,
    ...(days === undefined ? {} : { days: { min: Math.floor(days / 2), typical: days, max: days * 2 } }),
    ...(recurs === undefined ? {} : { recurs }),
    ...(due === undefined ? {} : { due }),
    NEEDS: index === 0 ? [] : [...new Set(needs.map((need) => `r${need % index}`))],
  };
}

const dayOf = ({ milestones }: Schedule, event: MilestoneEvent) =>
  milestones.find((milestone) => milestone.event === event)?.days?.typical ?? 0;
const eventOf = (event: string): MilestoneEvent | undefined =>
  milestoneEvents.find((each) => each === (event === 'ENTRY' ? 'IMPORT_DECLARATION' : event));

/** A milestone has no day if no duration before it is known. */
function expectAfter({ milestones }: Schedule, event: MilestoneEvent, day: number): void {
  const found = milestones.find((milestone) => milestone.event === event);
  if (found?.days !== undefined) expect(found.days.typical).toBeGreaterThanOrEqual(day);
}

const isNeeded = ({ status }: Step) => status === 'REQUIRED' || status === 'CONDITIONAL';
const isPerShipment = ({ recurs }: Step) => recurs?.per === 'SHIPMENT';
/** Nothing waits for what comes round with the calendar, unless its first time is due before a milestone. */
const isPeriodic = ({ recurs, due }: Step) =>
  recurs?.everyMonths !== undefined && !(due?.before === true && due.event !== 'YEAR_END');
/** What rules ask for without saying when, of steps that are done once. */
const sideOf = ({ requirement, rules }: Step, drafts: Drafts) =>
  rules.filter(({ id }) =>
    [drafts.Regulation?.[id]?.REQUIRES ?? []]
      .flat()
      .some((end) => typeof end !== 'string' && end.node === requirement.id && end.force === 'MUST'),
  );

describe('for any shipment', () => {
  test('the milestones are in their order, and a day once known stays known', () => {
    fc.assert(
      fc.property(anyShipment, (drafts) => {
        const { milestones } = scheduled(drafts);
        expect(milestones.map(({ event }) => event)).toEqual(milestoneEvents);
        for (const bound of ['min', 'typical', 'max'] as const) {
          const days = milestones.map((milestone) => milestone.days?.[bound] ?? 0);
          expect(days).toEqual([...days].sort((a, b) => a - b));
        }
        for (const { days } of milestones)
          if (days !== undefined) expect(days.min).toBeLessThanOrEqual(days.typical ?? Number.NaN);
      }),
    );
  });

  test('no step starts before what it needs is done', () => {
    fc.assert(
      fc.property(anyShipment, (drafts) => {
        const { steps } = scheduled(drafts);
        const byId = new Map(steps.map((step) => [step.id, step]));
        for (const step of steps)
          for (const id of step.dependsOn) {
            const before = byId.get(id);
            expect(steps.findIndex((each) => each.id === id)).toBeLessThan(steps.indexOf(step));
            if (before !== undefined && !isPeriodic(before))
              expect(step.earliestStart).toBeGreaterThanOrEqual(before.earliestFinish ?? Number.NaN);
          }
      }),
    );
  });

  test('each milestone waits for what is due before it, and for what the rules of its side ask', () => {
    fc.assert(
      fc.property(anyShipment, (drafts) => {
        const plan = scheduled(drafts);
        for (const step of plan.steps.filter(isNeeded)) {
          const { due, earliestFinish: finish = Number.NaN } = step;
          const event = due?.before ? eventOf(due.event) : undefined;
          if (due && event) expectAfter(plan, event, finish + due.days);
          if (due !== undefined || isPeriodic(step)) continue;
          for (const { side } of sideOf(step, drafts)) {
            const latest = { EXPORT: 'EXPORT_DECLARATION', MARKET: 'PLACING_ON_MARKET' } as const;
            const target = side === 'IMPORT' ? (step.recurs ? 'IMPORT_DECLARATION' : 'LOADING') : latest[side];
            expectAfter(plan, target, finish);
          }
        }
      }),
    );
  });

  test('nothing that is due after a milestone starts before it, unless something needs it', () => {
    fc.assert(
      fc.property(anyShipment, (drafts) => {
        const plan = scheduled(drafts);
        const needed = new Set(plan.steps.flatMap((step) => step.dependsOn));
        for (const { id, due, earliestStart } of plan.steps) {
          const event = due?.before === false ? eventOf(due.event) : undefined;
          if (event && !needed.has(id)) expect(earliestStart).toBeGreaterThanOrEqual(dayOf(plan, event));
        }
      }),
    );
  });

  test('no import declaration is before the export declaration, in time or in the list', () => {
    fc.assert(
      fc.property(anyShipment, (drafts) => {
        const plan = scheduled(drafts);
        const needed = new Set(plan.steps.flatMap((step) => step.dependsOn));
        const shipped = plan.steps.filter(
          (step) => isPerShipment(step) && isNeeded(step) && step.due === undefined && !needed.has(step.id),
        );
        const only = (side: string) =>
          shipped.filter((step) => {
            const asking = sideOf(step, drafts);
            return asking.length > 0 && asking.every((each) => each.side === side);
          });
        for (const entry of only('IMPORT')) {
          expect(entry.earliestStart).toBeGreaterThanOrEqual(dayOf(plan, 'EXPORT_DECLARATION'));
          for (const exported of only('EXPORT'))
            expect(plan.steps.indexOf(exported)).toBeLessThan(plan.steps.indexOf(entry));
          for (const step of plan.steps.filter(isNeeded))
            if (step.due?.before && step.due.event === 'LOADING')
              expect(plan.steps.indexOf(step)).toBeLessThan(plan.steps.indexOf(entry));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no total is below a part of it that is known', () => {
    fc.assert(
      fc.property(anyShipment, (drafts) => {
        const { steps, duration, milestones, durationIsLowerBound, unknownDurations, spans } = scheduled(drafts);
        for (const step of steps)
          for (const bound of ['min', 'typical', 'max'] as const) {
            const span = spans.get(step.id);
            if (span && step.days) expect(duration[bound]).toBeGreaterThanOrEqual(span[bound].finish);
          }
        expect(durationIsLowerBound).toBe(unknownDurations > 0);
        if (duration.typical === undefined) expect(milestones.every(({ days }) => days === undefined)).toBe(true);
      }),
    );
  });
});
