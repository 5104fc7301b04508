import { describe, expect, test } from 'vitest';
import type { Localized } from '../../../src/messages/localized.js';
import { render } from '../../../src/messages/rendering/render.js';
import { english } from '../../messages/english.js';
import type { Draft } from '../world.js';
import { asking, days, scheduled, stepIn } from './scheduled.js';

/** The plan of one formality, `step`. */
const oneStep = (step: Draft<'Formality'>, ...others: Parameters<typeof scheduled>[0][]) =>
  scheduled([asking('step'), { Formality: { step } }, ...others.flat()]);

describe('the days of a step', () => {
  test.each([
    ['calendar days are as given', { typical: 10 }, undefined, { typical: 10 }],
    ['five working days are a week', { min: 5, typical: 10, max: 20 }, 'WORKING', { min: 7, typical: 14, max: 28 }],
    ['a part of a week is rounded up', { max: 3 }, 'WORKING', { max: 5 }],
  ] as const)('%s', (_, published, dayKind, expected) => {
    const plan = oneStep({ days: published, ...(dayKind ? { dayKind } : {}) });
    expect(stepIn(plan, 'step').days).toEqual(expected);
  });

  test('a claim that is valid on the day comes before the field', () => {
    const claims = {
      Claim: {
        before: { field: 'days', value: { typical: 30 }, to: '2026-10-31' },
        now: { field: 'days', value: { typical: 20 }, from: '2026-11-01' },
        disputed: { field: 'days', value: { typical: 2 }, standing: 'DISPUTED' },
      },
    } as const;
    const plan = oneStep({ days: { typical: 40 }, STATES: ['before', 'now', 'disputed'] }, claims);
    expect(stepIn(plan, 'step').days).toEqual({ typical: 20 });
  });

  test('a fee that changes is the one of the day, in the currency that the claim names', () => {
    const claims = {
      Claim: {
        old: { field: 'cost', value: { typical: 26067, unit: 'USD' }, to: '2026-09-30' },
        fee: { field: 'cost', value: { typical: 28653, unit: 'USD' }, from: '2026-10-01' },
      },
    };
    const plan = oneStep({ cost: { currency: 'USD', per: 'ITEM' }, STATES: ['old', 'fee'] }, claims);
    expect(stepIn(plan, 'step').cost).toEqual({ typical: 28653, currency: 'USD', per: 'ITEM' });
  });

  test('nothing is invented if no source gives them', () => {
    const plan = oneStep({});
    expect(stepIn(plan, 'step')).toMatchObject({ days: undefined, cost: undefined, earliestStart: 0 });
  });
});

describe('the duration of a plan', () => {
  const two = (first: Draft<'Formality'>, second: Draft<'Formality'>) =>
    scheduled([asking('second'), { Formality: { first, second: { NEEDS: 'first', ...second } } }]);

  test('a step without a known duration adds nothing and makes the total a lower bound', () => {
    const plan = two({}, { days: days(5) });
    expect(plan).toMatchObject({ durationIsLowerBound: true, unknownDurations: 1, duration: days(5) });
    expect(stepIn(plan, 'second').earliestStart).toBe(0);
  });

  test('is exact if all durations are known', () => {
    const plan = two({ days: days(2) }, { days: days(5) });
    expect(plan).toMatchObject({ durationIsLowerBound: false, unknownDurations: 0, duration: days(7) });
    expect(plan.criticalPath).toEqual(['first', 'second']);
  });

  test.each([
    ['typically, of a maximum only, the maximum', { max: 30 }, { min: 30, typical: 30, max: 30 }, false],
    ['of a typical number only, that number', { typical: 20 }, { min: 20, typical: 20, max: 20 }, false],
    ['of bounds without a middle, typically the upper', { min: 10, max: 30 }, { min: 10, typical: 30, max: 30 }, false],
    ['of a minimum only, that, as a lower bound', { min: 10 }, { min: 10, typical: 10, max: 10 }, true],
  ])('uses %s', (_, published, expected, isLowerBound) => {
    expect(oneStep({ days: published })).toMatchObject({
      duration: expected,
      durationIsLowerBound: isLowerBound,
      unknownDurations: 0,
    });
  });

  test('what comes round with the calendar is outside the critical path and delays nothing', () => {
    const plan = two({ days: days(30), recurs: { everyMonths: 24 } }, { days: days(5) });
    expect(plan).toMatchObject({ duration: days(5), criticalPath: ['second'] });
    expect(stepIn(plan, 'first')).toMatchObject({
      critical: false,
      earliestStart: 0,
      earliestFinish: 30,
      slack: undefined,
    });
    expect(stepIn(plan, 'second').earliestStart).toBe(0);
  });

  test('what comes round with the calendar with an unknown duration leaves the total exact', () => {
    expect(two({ recurs: { per: 'YEAR' } }, { days: days(5) })).toMatchObject({
      durationIsLowerBound: false,
      unknownDurations: 0,
    });
  });

  test('what comes round with the calendar counts the first time if it is due before a milestone', () => {
    const due = { days: 0, before: true, event: 'ENTRY' } as const;
    const plan = two({ days: days(30), recurs: { everyMonths: 24 }, due }, { days: days(5) });
    expect(plan).toMatchObject({ duration: days(35), criticalPath: ['first', 'second'] });
  });

  test.each(['SHIPMENT', 'ITEM'] as const)('what is done for every %s counts the first time', (per) => {
    const plan = two({ days: days(30), recurs: { per } }, { days: days(5) });
    expect(plan).toMatchObject({ duration: days(35), criticalPath: ['first', 'second'] });
    expect(two({ recurs: { per } }, { days: days(5) })).toMatchObject({
      durationIsLowerBound: true,
      unknownDurations: 1,
    });
  });

  test('is not known of a plan without steps, or of steps without a known duration', () => {
    expect(scheduled({})).toMatchObject({ steps: [], criticalPath: [], duration: {}, unknownDurations: 0 });
    expect(two({}, {})).toMatchObject({ duration: {}, durationIsLowerBound: true, unknownDurations: 2 });
  });

  test('is zero only if nothing is left to do, or a source says so', () => {
    expect(oneStep({ days: days(0) })).toMatchObject({ duration: days(0), durationIsLowerBound: false });
    const held = scheduled([asking('step'), { Formality: { step: {} } }], {
      company: { holds: [{ requirement: 'step' }] },
    });
    expect(held).toMatchObject({ duration: days(0), durationIsLowerBound: false, unknownDurations: 0 });
  });
});

describe('when a step is due, and how often', () => {
  test.each([
    ['at least 1 day before loading', { days: 1, before: true, event: 'LOADING' }],
    ['at least 30 days before the signing of the contract', { days: 30, before: true, event: 'SIGNING' }],
    ['before placing on the market', { days: 0, before: true, event: 'PLACING_ON_MARKET' }],
    ['within 60 days after the import declaration', { days: 60, before: false, event: 'ENTRY' }],
    ['within 30 days after the export declaration', { days: 30, before: false, event: 'EXPORT_DECLARATION' }],
    ['before departure', { days: 0, before: true, event: 'DEPARTURE' }],
    ['before release', { days: 0, before: true, event: 'RELEASE' }],
    ['within 1 day after arrival', { days: 1, before: false, event: 'ARRIVAL' }],
    ['on the day of the end of the year', { days: 0, before: false, event: 'YEAR_END' }],
  ] as const)('%s', (text, due) => {
    const deadline = stepIn(oneStep({ due }), 'step').due;
    expect(deadline).toMatchObject(due);
    expect(deadline && english(deadline.text)).toBe(text);
  });

  test.each([
    ['every 2 years', { everyMonths: 24 }],
    ['every year', { everyMonths: 12 }],
    ['every 3 months', { everyMonths: 3 }],
    ['every 18 months', { everyMonths: 18 }],
    ['every month', { everyMonths: 1 }],
    ['for every shipment', { per: 'SHIPMENT' }],
    ['for every item', { per: 'ITEM' }],
    ['every year', { per: 'YEAR' }],
    ['every 2 years, 1 October to 31 December', { everyMonths: 24, window: { en: '1 October to 31 December' } }],
    ['1 January to 31 March', { window: { en: '1 January to 31 March' } }],
  ] as const)('%s', (text, recurs) => {
    const recurrence = stepIn(oneStep({ recurs }), 'step').recurs;
    expect(recurrence && english(recurrence.text)).toBe(text);
  });

  test('a window is in the language of the reader, or in English', () => {
    const textOf = (window: Localized) => stepIn(oneStep({ recurs: { everyMonths: 12, window } }), 'step').recurs?.text;
    const inBoth = textOf({ en: 'by 1 April', ko: '4월 1일까지' });
    expect(inBoth && [render(inBoth, 'en'), render(inBoth, 'ko')]).toEqual([
      'every year, by 1 April',
      '매년 4월 1일까지',
    ]);
    const inEnglish = textOf({ en: 'by 1 April' });
    expect(inEnglish && render(inEnglish, 'ko')).toBe('매년 by 1 April');
  });

  test.each([
    ['valid for 5 years, then renewed', 60],
    ['valid for 1 year, then renewed', 12],
    ['valid for 3 months, then renewed', 3],
    ['valid for 18 months, then renewed', 18],
  ])('%s: what ends is renewed, and the plan still waits for the first one', (text, validityMonths) => {
    const plan = oneStep({ validityMonths, days: days(30) });
    const { recurs } = stepIn(plan, 'step');
    expect(recurs && english(recurs.text)).toBe(text);
    expect(recurs?.everyMonths).toBe(validityMonths);
    expect(plan).toMatchObject({ duration: days(30), criticalPath: ['step'] });
  });

  test('a validity on which sources disagree is the chosen one', () => {
    const plan = scheduled([
      asking('step'),
      {
        Formality: { step: { validityMonths: 24, STATES: ['official', 'blog'] } },
        Claim: {
          official: { field: 'validityMonths', value: { typical: 60 } },
          blog: { field: 'validityMonths', value: { typical: 36 }, standing: 'DISPUTED' },
        },
      },
    ]);
    expect(stepIn(plan, 'step').recurs?.everyMonths).toBe(60);
  });

  test('what is repeated anyway is not also renewed', () => {
    const { recurs } = stepIn(oneStep({ validityMonths: 60, recurs: { per: 'SHIPMENT' } }), 'step');
    expect(recurs && english(recurs.text)).toBe('for every shipment');
  });

  test('what is done once does not recur', () => {
    expect(stepIn(oneStep({ recurs: { per: 'ONCE' } }), 'step').recurs).toBeUndefined();
  });
});
