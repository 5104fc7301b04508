import { describe, expect, test } from 'vitest';
import type { MilestoneEvent, Schedule } from '../../../src/navigator/plan.js';
import type { Draft, Drafts } from '../world.js';
import { asking, days, idsOf, scheduled, stepIn, textsOf } from './scheduled.js';

type Formality = Draft<'Formality'>;

const perShipment: Formality = { recurs: { per: 'SHIPMENT' } };
const dueBefore = (event: NonNullable<Formality['due']>['event'], lag = 0): Formality => ({
  due: { days: lag, before: true, event },
});
const dueAfter = (event: NonNullable<Formality['due']>['event'], lag = 0): Formality => ({
  due: { days: lag, before: false, event },
});

type Side = 'EXPORT' | 'IMPORT' | 'MARKET';

/** The scope of a rule of this side: export is controlled by the country of origin. */
const scope = (side: Side, COVERS = 'hs/3304') => ({
  side,
  COVERS,
  APPLIES_IN: side === 'EXPORT' ? 'country/KR' : 'country/DE',
});

/** A rule of each side that asks for these requirements. */
const sides = ({ EXPORT = [], IMPORT = [], MARKET = [] }: { readonly [Each in Side]?: readonly string[] }): Drafts => ({
  Regulation: {
    exportLaw: { ...scope('EXPORT'), REQUIRES: EXPORT },
    importLaw: { ...scope('IMPORT'), REQUIRES: IMPORT },
    marketLaw: { ...scope('MARKET'), REQUIRES: MARKET },
  },
});

const milestoneIn = ({ milestones }: Schedule, event: MilestoneEvent) =>
  milestones.find((milestone) => milestone.event === event);
const dayOf = (plan: Schedule, event: MilestoneEvent) => milestoneIn(plan, event)?.days?.typical;

/** What the first shipment needs on each side, each with a length of its own. */
const shipment: Drafts[] = [
  sides({ EXPORT: ['licence', 'exportPaper'], IMPORT: ['registration', 'entry'], MARKET: ['label'] }),
  {
    Formality: {
      licence: { days: days(3) },
      exportPaper: { days: days(1), ...perShipment },
      registration: { days: days(365) },
      entry: { days: days(2), ...perShipment },
      label: { days: days(40) },
    },
  },
];

describe('the milestones of a shipment of goods', () => {
  test('are in their order, each as late as what must be done before it', () => {
    const plan = scheduled(shipment);
    expect(plan.milestones.map(({ event, days }) => [event, days?.typical])).toEqual([
      ['SIGNING', undefined],
      // The licence takes 3 days, the paper of the shipment 1.
      ['EXPORT_DECLARATION', 3],
      ['LOADING', 365],
      ['DEPARTURE', 365],
      ['ARRIVAL', 365],
      ['IMPORT_DECLARATION', 365],
      ['RELEASE', 365],
      ['PLACING_ON_MARKET', 365],
    ]);
  });

  test('no shipment leaves on day 0 whose registration takes a year, and none is declared there before it is here', () => {
    const plan = scheduled(shipment);
    expect(dayOf(plan, 'DEPARTURE')).toBe(365);
    expect(stepIn(plan, 'entry').earliestStart).toBe(3);
    expect(idsOf(plan)).toBe('licence registration label exportPaper entry');
  });

  test('what a rule asks is due by its own side, also if it is shown with the rule that implements it', () => {
    const plan = scheduled([
      {
        Regulation: {
          directive: { ...scope('MARKET'), REQUIRES: 'label' },
          customs: { ...scope('IMPORT'), IMPLEMENTS: 'directive', REQUIRES: 'registration' },
        },
        Formality: { label: { days: days(40) }, registration: { days: days(3) } },
      },
    ]);
    // By the side of the rule that implements the directive, the label would be ready before loading.
    expect(dayOf(plan, 'LOADING')).toBe(3);
    expect(dayOf(plan, 'PLACING_ON_MARKET')).toBe(40);
  });

  test('are exact until departure if all durations are known; nobody gives the time of transport', () => {
    const plan = scheduled(shipment);
    const exact = plan.milestones.filter(({ isLowerBound }) => !isLowerBound).map(({ event }) => event);
    expect(exact).toEqual(['SIGNING', 'EXPORT_DECLARATION', 'LOADING', 'DEPARTURE']);
    expect(plan.durationIsLowerBound).toBe(false);
  });

  test('are lower bounds from a step without a known duration on', () => {
    const plan = scheduled([...shipment, { Formality: { licence: {} } }]);
    expect(milestoneIn(plan, 'SIGNING')).toEqual({ event: 'SIGNING', days: undefined, isLowerBound: false });
    expect(milestoneIn(plan, 'EXPORT_DECLARATION')).toEqual({
      event: 'EXPORT_DECLARATION',
      days: days(1),
      isLowerBound: true,
    });
    expect(milestoneIn(plan, 'DEPARTURE')).toMatchObject({ days: days(365), isLowerBound: true });
  });

  test('have no day if nothing before them has a known duration, and day 0 if all of it is done', () => {
    const unknown: Drafts[] = [sides({ EXPORT: ['licence'] }), { Formality: { licence: {} } }];
    expect(milestoneIn(scheduled(unknown), 'LOADING')).toMatchObject({ days: undefined, isLowerBound: true });
    const held = scheduled(unknown, { company: { holds: [{ requirement: 'licence' }] } });
    expect(milestoneIn(held, 'LOADING')).toMatchObject({ days: days(0), isLowerBound: false });
    expect(milestoneIn(scheduled({}), 'LOADING')).toMatchObject({ days: undefined, isLowerBound: false });
  });

  test('have a day for the shortest, the typical and the longest path', () => {
    const plan = scheduled([
      sides({ EXPORT: ['a', 'b'] }),
      { Formality: { a: { days: { min: 1, typical: 10, max: 12 } }, b: { days: { min: 4, typical: 5, max: 30 } } } },
    ]);
    expect(milestoneIn(plan, 'LOADING')?.days).toEqual({ min: 4, typical: 10, max: 30 });
  });
});

describe('where a step stands among the milestones', () => {
  const only = (step: Formality, side: Side = 'MARKET', more: Drafts = {}) =>
    scheduled([sides({ [side]: ['step'] }), { Formality: { step: { days: days(7), ...step } } }, more]);
  /** The first milestone that waits for the step. */
  const waiting = (plan: Schedule) => plan.milestones.find(({ days }) => days !== undefined)?.event;

  test.each([
    ['of the export side', {}, 'EXPORT', 'EXPORT_DECLARATION'],
    ['of the import side, done once', {}, 'IMPORT', 'LOADING'],
    ['of the import side, done for each shipment', perShipment, 'IMPORT', 'IMPORT_DECLARATION'],
    ['of the import side, done for each item', { recurs: { per: 'ITEM' } }, 'IMPORT', 'IMPORT_DECLARATION'],
    ['of the market side', {}, 'MARKET', 'PLACING_ON_MARKET'],
    ['of the market side, done for each shipment', perShipment, 'MARKET', 'PLACING_ON_MARKET'],
    ['due before signing', dueBefore('SIGNING'), 'MARKET', 'SIGNING'],
    ['due before loading', dueBefore('LOADING'), 'MARKET', 'LOADING'],
    ['due before departure', dueBefore('DEPARTURE'), 'EXPORT', 'DEPARTURE'],
    ['due before release', dueBefore('RELEASE'), 'IMPORT', 'RELEASE'],
    ['due before arrival', dueBefore('ARRIVAL'), 'EXPORT', 'ARRIVAL'],
    ['due before entry', dueBefore('ENTRY'), 'MARKET', 'IMPORT_DECLARATION'],
    ['due before placing on the market', dueBefore('PLACING_ON_MARKET'), 'EXPORT', 'PLACING_ON_MARKET'],
  ] as const)('%s', (_, step, side, event) => {
    expect(waiting(only(step, side))).toBe(event);
  });

  test('asked from several sides, it ends before the earliest', () => {
    const plan = scheduled([
      sides({ MARKET: ['step'], IMPORT: ['step'], EXPORT: ['other'] }),
      { Formality: { step: { days: days(7) }, other: {} } },
    ]);
    expect(waiting(plan)).toBe('LOADING');
  });

  test('what it needs ends before it, also if a later milestone would be enough', () => {
    const plan = scheduled([
      sides({ EXPORT: ['licence'], MARKET: ['test'] }),
      { Formality: { licence: { NEEDS: 'test', days: days(5) }, test: { days: days(20) } } },
    ]);
    expect(dayOf(plan, 'EXPORT_DECLARATION')).toBe(25);
  });

  test('days before a milestone pass between the end of the step and the milestone', () => {
    const plan = only(dueBefore('LOADING', 30));
    expect(dayOf(plan, 'EXPORT_DECLARATION')).toBeUndefined();
    expect(dayOf(plan, 'LOADING')).toBe(37);
    expect(plan.duration).toEqual(days(7));
  });

  test('days before a milestone give it no day if no duration is known', () => {
    expect(waiting(only({ ...dueBefore('LOADING', 1), days: {} }))).toBeUndefined();
  });

  test('advice holds nothing up, and delays no milestone', () => {
    const plan = scheduled([
      asking({ node: 'advice', force: 'ADVISED' }),
      { Formality: { advice: { days: days(90) } } },
    ]);
    expect(waiting(plan)).toBeUndefined();
  });

  test('a rule that only advises it does not bring it forward', () => {
    const plan = scheduled([
      sides({ MARKET: ['step'] }),
      { Regulation: { advice: { ...scope('EXPORT'), REQUIRES: { node: 'step', force: 'ADVISED' } } } },
      { Formality: { step: { days: days(7) } } },
    ]);
    expect(waiting(plan)).toBe('PLACING_ON_MARKET');
  });

  test.each([
    ['a year end', dueAfter('YEAR_END', 150)],
    ['a year end, before it', dueBefore('YEAR_END', 150)],
    ['after placing on the market', dueAfter('PLACING_ON_MARKET', 60)],
  ])('a deadline at %s is outside the network', (_, due) => {
    const plan = only(due, 'IMPORT', {
      ...sides({ IMPORT: ['step'], EXPORT: ['licence'] }),
      Formality: { licence: { days: days(2) }, step: { ...due, days: days(300) } },
    });
    expect(plan.duration).toEqual(days(2));
    expect(plan.criticalPath).toEqual(['licence']);
    expect(dayOf(plan, 'PLACING_ON_MARKET')).toBe(2);
    expect(stepIn(plan, 'step').slack).toBeUndefined();
  });

  test('what is due after a milestone starts after it', () => {
    const plan = scheduled([
      sides({ EXPORT: ['licence'], IMPORT: ['proof'] }),
      { Formality: { licence: { days: days(9) }, proof: { days: days(1), ...dueAfter('ARRIVAL', 30) } } },
    ]);
    expect(stepIn(plan, 'proof').earliestStart).toBe(9);
    expect(idsOf(plan)).toBe('licence proof');
  });

  test('what is due after a milestone, but needed before a later one, is in the network', () => {
    const plan = scheduled([
      sides({ MARKET: ['notice', 'sale'] }),
      {
        Formality: {
          contract: { days: days(4), ...dueBefore('SIGNING') },
          notice: { days: days(10), NEEDS: 'contract', ...dueAfter('SIGNING', 60) },
          sale: { days: days(1), NEEDS: 'notice' },
        },
      },
    ]);
    expect(stepIn(plan, 'sale').earliestStart).toBe(14);
    expect(plan.duration).toEqual(days(15));
  });

  test('what comes round with the calendar is outside, unless it is due before a milestone', () => {
    expect(waiting(only({ recurs: { everyMonths: 12 } }))).toBeUndefined();
    expect(waiting(only({ recurs: { everyMonths: 12 }, ...dueBefore('ENTRY') }))).toBe('IMPORT_DECLARATION');
  });
});

describe('what is done for a shipment', () => {
  const world: Drafts[] = [
    sides({ EXPORT: ['exportPaper'], IMPORT: ['entry'] }),
    {
      Formality: {
        contract: { days: days(20), ...dueBefore('SIGNING') },
        exportPaper: { days: days(2), ...perShipment, NEEDS: 'contract' },
        entry: { days: days(1), ...perShipment },
        manifest: { days: days(3), ...perShipment, ...dueBefore('LOADING', 1) },
      },
      Regulation: { more: { ...scope('IMPORT'), REQUIRES: ['manifest', 'contract'] } },
    },
  ];

  test('starts when the contract is signed, and after the export declaration if it is not due before loading', () => {
    const plan = scheduled(world);
    expect(stepIn(plan, 'manifest').earliestStart).toBe(20);
    expect(stepIn(plan, 'exportPaper').earliestStart).toBe(20);
    expect(stepIn(plan, 'entry').earliestStart).toBe(22);
    // Signed on day 20, the manifest is done on day 23, and a day must pass before loading.
    expect(dayOf(plan, 'LOADING')).toBe(24);
    expect(plan.duration).toEqual(days(23));
  });

  test('has slack until the end of the plan, and the critical path runs through the milestones', () => {
    const plan = scheduled(world);
    // 20 days of contract, then 2 of export, then 1 of entry; the manifest takes 3 from the signing.
    expect(plan.criticalPath).toEqual(['contract', 'exportPaper', 'entry']);
    expect(stepIn(plan, 'contract')).toMatchObject({ critical: true, slack: 0 });
  });

  test('is listed in the order of its milestones, after what is done once before loading, whatever the stage', () => {
    const registration = { AT_STAGE: 'stage/settlement' };
    const plan = scheduled([
      ...world,
      { Formality: { registration }, Regulation: { third: { ...scope('IMPORT'), REQUIRES: 'registration' } } },
    ]);
    expect(idsOf(plan)).toBe('contract registration exportPaper manifest entry');
  });

  test('is valid on the day of the shipment, if the firm holds it', () => {
    const held = (validTo: string) => ({ company: { holds: [{ requirement: 'manifest', validTo }] } });
    expect(stepIn(scheduled(world, held('2026-11-21')), 'manifest').status).toBe('SATISFIED');
    expect(stepIn(scheduled(world, held('2026-11-20')), 'manifest').status).toBe('REQUIRED');
  });
});

describe('what is due after a milestone of a shipment', () => {
  test('follows what is due before the next one', () => {
    // The goods are loaded within 30 days of the declaration, and the paper is due before loading.
    const plan = scheduled([
      sides({ EXPORT: ['declaration', 'boarding'], MARKET: ['paper'] }),
      {
        Formality: {
          declaration: { ...perShipment, ...dueBefore('LOADING') },
          boarding: { ...perShipment, ...dueAfter('EXPORT_DECLARATION', 30), NEEDS: 'declaration' },
          paper: { ...perShipment, ...dueBefore('LOADING'), days: days(4) },
        },
      },
    ]);
    expect(idsOf(plan)).toBe('declaration paper boarding');
  });
});

describe('without goods', () => {
  const service = { mode: 'SERVICE', classId: 'class/services' } as const;
  const asked = (side: Side, step: Formality) =>
    scheduled(
      [
        { Regulation: { law: { ...scope(side, 'class/services'), REQUIRES: 'step' } } },
        { Formality: { step: { days: days(7), ...step } } },
      ],
      service,
    );

  test.each(['EXPORT', 'IMPORT', 'MARKET'] as const)(
    'what the side %s asks ends before placing on the market',
    (side) => {
      expect(asked(side, {}).milestones).toEqual([
        { event: 'SIGNING', days: undefined, isLowerBound: false },
        { event: 'PLACING_ON_MARKET', days: days(7), isLowerBound: false },
      ]);
    },
  );

  test('what is due before signing ends before it, and what is due before another event before placing', () => {
    expect(dayOf(asked('IMPORT', dueBefore('SIGNING')), 'SIGNING')).toBe(7);
    expect(dayOf(asked('IMPORT', dueBefore('LOADING')), 'SIGNING')).toBeUndefined();
    expect(dayOf(asked('IMPORT', dueBefore('LOADING')), 'PLACING_ON_MARKET')).toBe(7);
  });
});

describe('a prerequisite that comes first only if it is asked for', () => {
  const listing: Drafts = {
    Regulation: { law: { ...scope('MARKET'), REQUIRES: 'listing' } },
    Formality: {
      listing: { days: days(5), NEEDS: { node: 'clearance', ifAsked: true } },
      clearance: { days: days(90) },
    },
  };
  const cleared = (more: Draft<'Regulation'>): Drafts => ({
    Trait: { route: {} },
    Regulation: { clearing: { ...scope('MARKET'), ...more } },
  });

  test('is not in a plan that does not ask for it', () => {
    const plan = scheduled(listing);
    expect(idsOf(plan)).toBe('listing');
    expect(plan.duration).toEqual(days(5));
  });

  test('is waited for if a rule asks for it', () => {
    const plan = scheduled([listing, cleared({ REQUIRES: 'clearance' })]);
    expect(idsOf(plan)).toBe('clearance listing');
    expect(stepIn(plan, 'listing')).toMatchObject({ dependsOn: ['clearance'], earliestStart: 90 });
    expect(textsOf(plan, 'clearance')).toContain('Needed for "listing".');
  });

  test('is waited for if a rule asks for it depending on an open question', () => {
    const plan = scheduled([listing, cleared({ TRIGGERED_BY: 'route', REQUIRES: 'clearance' })]);
    expect(stepIn(plan, 'listing')).toMatchObject({ dependsOn: ['clearance'], earliestStart: 90 });
    expect(textsOf(plan, 'clearance')).toContain('If this has to be done, "listing" has to wait for it.');
  });

  test('is not waited for if it is only advised, or held', () => {
    const advised = cleared({ REQUIRES: { node: 'clearance', force: 'ADVISED' } });
    expect(stepIn(scheduled([listing, advised]), 'listing').earliestStart).toBe(0);
    const held = { company: { holds: [{ requirement: 'clearance' }] } };
    expect(scheduled([listing, cleared({ REQUIRES: 'clearance' })], held).duration).toEqual(days(5));
  });

  test('and needs what waits for it is a fault of the facts', () => {
    const circle: Drafts = { Formality: { clearance: { NEEDS: 'listing' } } };
    expect(() => scheduled([listing, circle])).toThrow('clearance → listing → clearance');
  });
});
