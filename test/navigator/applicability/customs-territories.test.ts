import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/graph/generated/nodes.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, world } from '../world.js';
import { outcome, outcomes } from './outcome.js';

/** An island in the customs territory of a union, and of one of its members, in some areas; a strait in both of two. */
const places: Drafts = {
  Country: {
    'country/DE': { MEMBER_OF: 'bloc/EU' },
    'country/RE': {
      name: { en: 'Réunion', ko: '레위니옹' },
      IN_CUSTOMS_TERRITORY: [
        { node: 'bloc/EU', areas: ['DUTY', 'CONFORMITY'] },
        { node: 'country/FR', areas: ['LABELLING'] },
      ],
    },
    'country/FR': { name: 'France', MEMBER_OF: 'bloc/EU' },
    'country/IM': { IN_CUSTOMS_TERRITORY: { node: 'bloc/EU', areas: ['DUTY'], from: '2000-01-01', to: '2020-12-31' } },
    'country/LI': { IN_CUSTOMS_TERRITORY: { node: 'country/RE', areas: ['DUTY'] } },
    'country/GB': { name: 'United Kingdom' },
    'country/XI': {
      name: 'Northern Ireland',
      DEPENDS_ON: 'at-risk',
      IN_CUSTOMS_TERRITORY: [
        { node: 'bloc/EU', areas: ['CONFORMITY'] },
        { node: 'country/GB', areas: ['TAX'] },
        { node: 'bloc/EU', areas: ['DUTY'], trait: 'at-risk' },
        { node: 'country/GB', areas: ['DUTY'], trait: 'at-risk', absent: true },
      ],
    },
  },
  Bloc: { 'bloc/EU': { name: { en: 'European Union', ko: '유럽연합' } } },
  Trait: { 'at-risk': { name: 'At risk', subject: 'SHIPMENT' } },
};

const rule = (area: Area, draft: Draft<'Regulation'>): Drafts => ({
  ...places,
  Regulation: { rule: { area, COVERS: 'hs/3304', ...draft } },
});

describe('the law of a customs territory', () => {
  test.each<[string, Area, Draft<'Regulation'>, Partial<PlanRequest>, string]>([
    ['in an area that it has', 'DUTY', { APPLIES_IN: 'bloc/EU' }, { target: 'country/RE' }, 'BINDS'],
    ['not in another area', 'TAX', { APPLIES_IN: 'bloc/EU' }, { target: 'country/RE' }, 'not near'],
    ['of a country, in its own areas', 'LABELLING', { APPLIES_IN: 'country/FR' }, { target: 'country/RE' }, 'BINDS'],
    ['of a country, not in others', 'DUTY', { APPLIES_IN: 'country/FR' }, { target: 'country/RE' }, 'not near'],
    ['of the bloc of that country', 'LABELLING', { APPLIES_IN: 'bloc/EU' }, { target: 'country/RE' }, 'BINDS'],
    ['not in a country without it', 'DUTY', { APPLIES_IN: 'bloc/EU' }, { target: 'country/GB' }, 'not near'],
    ['and of a member as before', 'TAX', { APPLIES_IN: 'bloc/EU' }, { target: 'country/DE' }, 'BINDS'],
    ['not the other way round', 'DUTY', { APPLIES_IN: 'country/RE' }, { target: 'country/FR' }, 'not near'],
    ['not through another part of it', 'DUTY', { APPLIES_IN: 'bloc/EU' }, { target: 'country/LI' }, 'not near'],
    [
      'on the last day',
      'DUTY',
      { APPLIES_IN: 'bloc/EU' },
      { target: 'country/IM', asOf: '2020-12-31', entryOn: '2020-12-31' },
      'BINDS',
    ],
    [
      'not on the day after',
      'DUTY',
      { APPLIES_IN: 'bloc/EU' },
      { target: 'country/IM', asOf: '2021-01-01', entryOn: '2021-01-01' },
      'not near',
    ],
    [
      'not on the day before the first',
      'DUTY',
      { APPLIES_IN: 'bloc/EU' },
      { target: 'country/IM', asOf: '1999-12-31', entryOn: '1999-12-31' },
      'not near',
    ],
    [
      'where goods leave from',
      'CONFORMITY',
      { APPLIES_IN: 'bloc/EU', side: 'EXPORT' },
      { dispatch: 'country/RE' },
      'BINDS',
    ],
    [
      'for goods that come from there',
      'DUTY',
      { APPLIES_IN: 'country/DE', FROM_ORIGIN: 'bloc/EU' },
      { origin: 'country/RE' },
      'BINDS',
    ],
    [
      'not for goods that come from there, in another area',
      'TAX',
      { APPLIES_IN: 'country/DE', FROM_ORIGIN: 'bloc/EU' },
      { origin: 'country/RE' },
      'OTHER_ORIGIN',
    ],
  ])('applies %s', (_, area, draft, question, expected) => {
    expect(outcome(rule(area, draft), question)).toBe(expected);
  });

  test.each([
    ['bloc/EU', 'country/RE', 'Market: Réunion.', 'Réunion is part of this customs territory: European Union.'],
    ['bloc/EU', 'country/DE', 'Market: country/DE (European Union).', ''],
    ['country/RE', 'country/RE', 'Market: Réunion.', ''],
  ])('is explained by it: a rule of %s in %s', (territory, target, market, through) => {
    const facts = world(rule('CONFORMITY', { APPLIES_IN: territory }));
    const [binding] = applicability(facts, ask({ target })).bindings;
    const text = english(binding?.because[0]?.text ?? []);
    expect(text).toContain(market);
    expect(text.endsWith(through)).toBe(true);
    expect(text.includes('customs territory')).toBe(through !== '');
  });

  test.each([
    ['country/RE', '2026-11-01', 'BINDS'],
    ['country/IM', '2020-12-31', 'BINDS'],
    ['country/GB', '2026-11-01', 'not near'],
  ])('brings its agreements: %s on %s', (target, day, expected) => {
    const drafts: Drafts = {
      ...places,
      Country: { ...places.Country, 'country/KR': { PARTY_TO: 'pact' } },
      Bloc: { 'bloc/EU': { PARTY_TO: 'pact' } },
      Agreement: { pact: {} },
      CustomsRule: {
        rule: { kind: 'PREFERENCE', rate: 0, APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304', UNDER: 'pact' },
      },
    };
    expect(outcome(drafts, { target, asOf: day, entryOn: day })).toBe(expected);
  });
});

describe('a country in two customs territories, one if something holds and one if not', () => {
  const duties: Drafts = {
    ...places,
    CustomsRule: {
      eu: { name: 'EU duty', rate: 5, APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304' },
      gb: { name: 'UK duty', rate: 2, APPLIES_IN: 'country/GB', COVERS: 'hs/3304' },
      either: { kind: 'DOCUMENT', APPLIES_IN: ['bloc/EU', 'country/GB'], COVERS: 'hs/3304' },
      product: { area: 'CONFORMITY', kind: 'DOCUMENT', APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304' },
      'gb/product': { area: 'CONFORMITY', kind: 'DOCUMENT', APPLIES_IN: 'country/GB', COVERS: 'hs/3304' },
    },
  };
  const answer = (holds: boolean) => ({ target: 'country/XI', answers: [{ trait: 'at-risk', holds }] });

  test('has both duties in question, and what does not depend on it for certain', () => {
    expect([...outcomes(duties, { target: 'country/XI' })].sort()).toEqual([
      ['either', 'BINDS'],
      ['eu', 'CONDITIONAL'],
      ['gb', 'CONDITIONAL'],
      ['product', 'BINDS'],
    ]);
  });

  test.each([
    [true, 'BINDS', 'TRAIT'],
    [false, 'TRAIT', 'BINDS'],
  ])('has one of them once it is answered: %s', (holds, eu, gb) => {
    const found = outcomes(duties, answer(holds));
    expect([found.get('eu'), found.get('gb'), found.get('either')]).toEqual([eu, gb, 'BINDS']);
  });

  test('has no single number of duty before: the bounds are those of both, and the plan asks', () => {
    const plan = makePlan(world(duties), ask({ target: 'country/XI' }));
    expect(plan.duty.best).toMatchObject({ atLeast: 2, atMost: 5 });
    expect(plan.questions.map(({ key }) => key)).toEqual(['question/at-risk']);
    expect(plan.branch.map(({ question }) => question.key)).toEqual(['question/at-risk']);
  });

  test.each([
    [true, 5],
    [false, 2],
  ])('has the duty of one of them after: %s', (holds, rate) => {
    const { duty, questions } = makePlan(world(duties), ask(answer(holds)));
    expect(duty.best).toMatchObject({ total: rate, atLeast: rate, atMost: rate });
    expect(questions).toEqual([]);
  });
});

describe('the warning of a plan', () => {
  const said = (target: string, day = '2026-11-01') =>
    makePlan(world(places), ask({ target, asOf: day, entryOn: day }))
      .warnings.filter(({ code }) => code === 'CUSTOMS_TERRITORY')
      .map(({ message, about }) => [english(message), about.map(({ id }) => id)]);

  test('names the areas of each customs territory, and those without', () => {
    expect(said('country/RE')).toEqual([
      [
        'Réunion is part of this customs territory: European Union. Its law applies in Réunion in these areas: ' +
          'duty and conformity assessment. ' +
          'Réunion is part of this customs territory: France. Its law applies in Réunion in these areas: labelling. ' +
          'In these areas the plan only uses rules of Réunion itself: origin, import control, export control, ' +
          'digital regulation, tax, logistics, intellectual property, settlement and support. No data does not mean no rules.',
        ['country/RE', 'bloc/EU', 'country/FR'],
      ],
    ]);
  });

  test('names the condition', () => {
    const [[text] = []] = said('country/XI');
    expect(text).toContain(
      'United Kingdom. Its law applies in Northern Ireland in these areas, if "At risk" is not true: duty.',
    );
    expect(text).toContain(
      'European Union. Its law applies in Northern Ireland in these areas: conformity assessment.',
    );
  });

  test('is absent where there is none on the day', () => {
    expect(said('country/DE')).toEqual([]);
    expect(said('country/IM', '2020-12-31')).toHaveLength(1);
    expect(said('country/IM', '2021-01-01')).toEqual([]);
  });
});

describe('the coverage', () => {
  test('of a customs territory counts in its areas only', () => {
    const record = { APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304' } as const;
    const drafts: Drafts = {
      ...places,
      Coverage: { duty: { ...record, area: 'DUTY' }, tax: { ...record, area: 'TAX' } },
    };
    const levels = (target: string) =>
      makePlan(world(drafts), ask({ target }))
        .coverage.filter(({ area }) => area === 'DUTY' || area === 'TAX')
        .map(({ area, level }) => [area, level]);
    expect(levels('country/RE')).toEqual([
      ['DUTY', 'COVERED'],
      ['TAX', 'NO_DATA'],
    ]);
    expect(levels('country/GB')).toEqual([
      ['DUTY', 'NO_DATA'],
      ['TAX', 'NO_DATA'],
    ]);
  });
});
