import { describe, expect, test } from 'vitest';
import { render } from '../../../src/messages/rendering/render.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';
import { outcome } from './outcome.js';

const places: Drafts = {
  Country: {
    'country/DE': { name: { en: 'Germany', ko: '독일' }, MEMBER_OF: 'bloc/EU' },
    'country/KR': { name: { en: 'South Korea', ko: '대한민국' } },
    'country/GB': { name: 'Great Britain', MEMBER_OF: { node: 'bloc/EU', from: '1973-01-01', to: '2020-01-31' } },
    'country/CN': { name: { en: 'China', ko: '중국' } },
    'country/VN': { name: { en: 'Viet Nam', ko: '베트남' }, MEMBER_OF: 'bloc/ASEAN' },
  },
  Bloc: { 'bloc/EU': { name: 'European Union' }, 'bloc/ASEAN': { name: 'ASEAN' } },
};

const regulation = (draft: Draft<'Regulation'>): Drafts => ({ ...places, Regulation: { rule: draft } });
const customs = (draft: Draft<'CustomsRule'>): Drafts => ({ ...places, CustomsRule: { rule: { ...HERE, ...draft } } });

const reasonsOf = (drafts: Drafts, question: Partial<PlanRequest> = {}, language = 'en'): readonly string[] =>
  applicability(world(drafts), ask(question)).ruledOut.map(({ text }) => render(text, language));

describe('a class', () => {
  test.each<[string, Draft<'Regulation'>, string]>([
    ['itself', { COVERS: 'hs/330499' }, 'BINDS'],
    ['a class above it', { COVERS: 'hs/33' }, 'BINDS'],
    ['the root', { COVERS: 'class/any' }, 'BINDS'],
    ['another class', { COVERS: 'class/services' }, 'not near'],
    ['nothing', {}, 'not near'],
    ['above, less itself', { COVERS: 'hs/33', EXCLUDES: 'hs/330499' }, 'EXCLUDED_CLASS'],
    ['above, less a class between', { COVERS: 'hs/33', EXCLUDES: 'hs/3304' }, 'EXCLUDED_CLASS'],
    ['itself, less a class above', { COVERS: 'hs/330499', EXCLUDES: 'hs/33' }, 'BINDS'],
    ['and excluded alike', { COVERS: 'hs/3304', EXCLUDES: 'hs/3304' }, 'EXCLUDED_CLASS'],
  ])('that is covered: %s', (_, draft, expected) => {
    expect(outcome(regulation({ APPLIES_IN: 'country/DE', ...draft }))).toBe(expected);
  });

  test('is covered through the nearest statement, at its distance', () => {
    const facts = world(regulation({ APPLIES_IN: 'country/DE', COVERS: ['class/goods', 'hs/33'] }));
    const [binding] = applicability(facts, ask()).bindings;
    expect(binding).toMatchObject({ distance: 2, through: { id: 'hs/33' }, certainty: 'BINDS', undecided: [] });
  });

  test('is the one of the product where a product is asked about', () => {
    const drafts = { ...regulation({ ...HERE }), Product: { serum: { CLASSIFIED_AS: 'hs/330499' } } };
    expect(outcome(drafts, { classId: undefined, productId: 'serum' })).toBe('BINDS');
  });
});

describe('a group of goods', () => {
  const groups: Drafts = {
    ...places,
    ProductClass: {
      'group/cosmetics': { scheme: 'group', PART_OF: 'class/goods' },
      'group/hair-care': { scheme: 'group', PART_OF: 'group/cosmetics' },
      'hs/3304': { PART_OF: ['hs/33', 'group/cosmetics'] },
      'hs/3305': { PART_OF: ['hs/33', 'group/hair-care'] },
      'hs/3301': { PART_OF: 'hs/33' },
    },
  };
  const rule = (draft: Draft<'Regulation'>): Drafts => ({
    ...groups,
    Regulation: { rule: { APPLIES_IN: 'country/DE', ...draft } },
  });

  test.each<[string, Draft<'Regulation'>, string, string]>([
    ['a member', { COVERS: 'group/cosmetics' }, 'hs/3304', 'BINDS'],
    ['a class below a member', { COVERS: 'group/cosmetics' }, 'hs/330499', 'BINDS'],
    ['a member of a group in it', { COVERS: 'group/cosmetics' }, 'hs/3305', 'BINDS'],
    ['a class beside its members', { COVERS: 'group/cosmetics' }, 'hs/3301', 'not near'],
    ['a class above members: the line decides', { COVERS: 'group/cosmetics' }, 'hs/33', 'CONDITIONAL'],
    [
      'a member that the rule excludes',
      { COVERS: 'group/cosmetics', EXCLUDES: 'hs/3304' },
      'hs/330499',
      'EXCLUDED_CLASS',
    ],
    [
      'a member, less a group in it',
      { COVERS: 'group/cosmetics', EXCLUDES: 'group/hair-care' },
      'hs/3305',
      'EXCLUDED_CLASS',
    ],
    ['a class above members, less the group', { COVERS: 'hs/33', EXCLUDES: 'group/cosmetics' }, 'hs/33', 'CONDITIONAL'],
  ])('reaches %s', (_, draft, classId, expected) => {
    expect(outcome(rule(draft), { classId })).toBe(expected);
  });

  test('is nearer than the root, and shows the way through it', () => {
    const facts = world(rule({ COVERS: ['class/goods', 'group/cosmetics'] }));
    const [binding] = applicability(facts, ask({ classId: 'hs/3305' })).bindings;
    expect(binding).toMatchObject({ through: { id: 'group/cosmetics' } });
    const path = binding?.because[0]?.path.map(({ id }) => id);
    expect(path).toEqual(['hs/3305', 'group/hair-care', 'group/cosmetics', 'rule']);
  });
});

describe('a trait of a group of goods', () => {
  const drafts = (rule: Draft<'Regulation'>): Drafts => ({
    ...places,
    Trait: { 'trait/cosmetic': {} },
    ProductClass: {
      'group/cosmetics': { scheme: 'group', PART_OF: 'class/goods' },
      'group/cosmetics-by-nature': { scheme: 'group', PART_OF: 'group/cosmetics', HAS: 'trait/cosmetic' },
      'hs/3304': { PART_OF: ['hs/33', 'group/cosmetics-by-nature'], HAS: { node: 'trait/sunscreen', holds: false } },
      'hs/3401': { PART_OF: ['class/goods', 'group/cosmetics'] },
    },
    Regulation: {
      rule: { APPLIES_IN: 'country/DE', COVERS: 'group/cosmetics', TRIGGERED_BY: 'trait/cosmetic', ...rule },
    },
  });
  const withSunscreen = (rule: Draft<'Regulation'>): Drafts => {
    const made = drafts(rule);
    return { ...made, Trait: { 'trait/cosmetic': {}, 'trait/sunscreen': {} } };
  };

  test('is known of its members, without a reason of its own, and open for goods that can be something else', () => {
    const facts = world(withSunscreen({}));
    expect(applicability(facts, ask()).bindings).toMatchObject([{ certainty: 'BINDS', because: [{}] }]);
    expect(applicability(facts, ask()).bindings[0]?.because).toHaveLength(1);
    const [soap] = applicability(facts, ask({ classId: 'hs/3401' })).bindings;
    expect(soap).toMatchObject({ certainty: 'CONDITIONAL', undecided: [{ id: 'trait/cosmetic' }] });
  });

  test('can be that of no member', () => {
    expect(outcome(withSunscreen({ TRIGGERED_BY: 'trait/sunscreen' }))).toBe('TRAIT');
  });
});

describe('a territory', () => {
  test.each<[string, Draft<'Regulation'>, Partial<PlanRequest>, string]>([
    ['the destination', { APPLIES_IN: 'country/DE' }, {}, 'BINDS'],
    ['its bloc', { APPLIES_IN: 'bloc/EU' }, {}, 'BINDS'],
    ['another country', { APPLIES_IN: 'country/VN' }, {}, 'not near'],
    ['no territory', {}, {}, 'not near'],
    ['the bloc that it has left', { APPLIES_IN: 'bloc/EU' }, { target: 'country/GB', asOf: '2020-02-01' }, 'not near'],
    [
      'the bloc on its last day there',
      { APPLIES_IN: 'bloc/EU' },
      { target: 'country/GB', asOf: '2020-01-31' },
      'BINDS',
    ],
    ['where the goods leave', { APPLIES_IN: 'country/KR', side: 'EXPORT' }, {}, 'BINDS'],
    [
      'the origin, when they leave elsewhere',
      { APPLIES_IN: 'country/KR', side: 'EXPORT' },
      { dispatch: 'country/CN' },
      'not near',
    ],
    ['elsewhere, where they leave', { APPLIES_IN: 'country/CN', side: 'EXPORT' }, { dispatch: 'country/CN' }, 'BINDS'],
    ['the destination, for a home rule', { APPLIES_IN: 'country/DE', side: 'EXPORT' }, {}, 'not near'],
    ['home, for a rule of the market', { APPLIES_IN: 'country/KR' }, {}, 'not near'],
  ])('in which a rule binds: %s', (_, draft, question, expected) => {
    expect(outcome(regulation({ COVERS: 'hs/3304', ...draft }), question)).toBe(expected);
  });
});

describe('an origin', () => {
  test.each<[Draft<'CustomsRule'>, Partial<PlanRequest>, string]>([
    [{ FROM_ORIGIN: 'country/KR' }, {}, 'BINDS'],
    [{ FROM_ORIGIN: 'country/CN' }, {}, 'OTHER_ORIGIN'],
    [{ FROM_ORIGIN: 'bloc/ASEAN' }, { origin: 'country/VN' }, 'BINDS'],
    [{ EXCEPT_ORIGIN: 'country/KR' }, {}, 'OTHER_ORIGIN'],
    [{ EXCEPT_ORIGIN: 'country/CN' }, {}, 'BINDS'],
    [{ EXCEPT_ORIGIN: 'bloc/ASEAN' }, { origin: 'country/VN' }, 'OTHER_ORIGIN'],
    [{ FROM_ORIGIN: 'country/KR' }, { dispatch: 'country/CN', seat: 'country/CN' }, 'BINDS'],
    [{ kind: 'WITHHOLDING', area: 'TAX', FROM_ORIGIN: 'country/KR' }, { seat: 'country/CN' }, 'OTHER_ORIGIN'],
    [{ kind: 'WITHHOLDING', area: 'TAX', FROM_ORIGIN: 'country/CN' }, { seat: 'country/CN' }, 'BINDS'],
  ])('%o with %o: %s', (draft, question, expected) => {
    expect(outcome(customs(draft), question)).toBe(expected);
  });

  test.each<[Draft<'CustomsRule'>, Partial<PlanRequest>, string]>([
    [
      { FROM_ORIGIN: ['country/VN', 'country/CN'] },
      {},
      'This rule applies only to goods of this origin: China or Viet Nam. The goods have another origin: South Korea.',
    ],
    [{ EXCEPT_ORIGIN: 'country/KR' }, {}, 'This rule does not apply to goods of this origin: South Korea.'],
    [
      { FROM_ORIGIN: 'bloc/ASEAN', EXCEPT_ORIGIN: 'country/VN' },
      { origin: 'country/VN' },
      'This rule applies only to goods of this origin: ASEAN, except Viet Nam.',
    ],
    [
      { kind: 'WITHHOLDING', area: 'TAX', FROM_ORIGIN: 'country/KR' },
      { seat: 'country/CN' },
      'This rule applies only to companies based here: South Korea. The company is based elsewhere: China.',
    ],
  ])('that is another is given as the reason: %o with %o', (draft, question, text) => {
    expect(reasonsOf(customs(draft), question)).toEqual([text]);
  });
});

describe('a destination', () => {
  const home = (draft: Draft<'Regulation'>) =>
    regulation({ APPLIES_IN: 'country/KR', COVERS: 'hs/3304', side: 'EXPORT', ...draft });

  test.each<[Draft<'Regulation'>, string]>([
    [{ TO_DESTINATION: 'country/DE' }, 'BINDS'],
    [{ TO_DESTINATION: 'bloc/EU' }, 'BINDS'],
    [{ TO_DESTINATION: 'country/CN' }, 'OTHER_DESTINATION'],
    [{ EXCEPT_DESTINATION: 'bloc/EU' }, 'OTHER_DESTINATION'],
    [{ EXCEPT_DESTINATION: 'country/CN' }, 'BINDS'],
    [{}, 'BINDS'],
  ])('%o: %s', (draft, expected) => {
    expect(outcome(home(draft))).toBe(expected);
  });

  test('that is another is given as the reason', () => {
    const drafts = home({ TO_DESTINATION: ['country/CN', 'country/VN'] });
    expect(reasonsOf(drafts)).toEqual([
      'This rule applies only to exports to this destination: China or Viet Nam. The destination is another one: Germany.',
    ]);
    expect(reasonsOf(drafts, {}, 'ko')).toEqual([
      '목적국이 중국 또는 베트남인 수출에만 적용됩니다. 이 수출의 목적국은 독일입니다.',
    ]);
  });
});

describe('a provision', () => {
  const act = { APPLIES_IN: 'bloc/EU', COVERS: 'hs/33', EXCLUDES: 'hs/3304', FROM_ORIGIN: 'country/CN' } as const;

  test.each<[string, Draft<'Regulation'>, string]>([
    ['has the territory of its act', { COVERS: 'hs/330499', FROM_ORIGIN: 'country/KR' }, 'BINDS'],
    [
      'may state its own territory',
      { COVERS: 'hs/330499', FROM_ORIGIN: 'country/KR', APPLIES_IN: 'country/VN' },
      'not near',
    ],
    ['has the classes of its act, exclusions too', { FROM_ORIGIN: 'country/KR' }, 'EXCLUDED_CLASS'],
    ['that states its classes is free of the exclusions', { COVERS: 'hs/3304', FROM_ORIGIN: 'country/KR' }, 'BINDS'],
    ['has the origins of its act', { COVERS: 'hs/3304' }, 'OTHER_ORIGIN'],
  ])('%s', (_, draft, expected) => {
    const drafts: Drafts = { ...places, Regulation: { act, rule: { PART_OF: 'act', ...draft } } };
    expect(outcome(drafts)).toBe(expected);
  });

  test('that only takes classes out narrows its act', () => {
    const drafts: Drafts = {
      ...places,
      Regulation: {
        act: HERE,
        rule: { PART_OF: 'act', EXCLUDES: 'hs/330499' },
        other: { PART_OF: 'act', EXCLUDES: 'class/services' },
      },
    };
    expect(outcome(drafts, {}, 'rule')).toBe('EXCLUDED_CLASS');
    expect(outcome(drafts, {}, 'other')).toBe('BINDS');
  });
});

describe('an agreement', () => {
  const granted = (agreement: Draft<'Agreement'>, parties: Drafts['Country'] = {}): Drafts => ({
    ...places,
    Country: { ...places.Country, ...parties },
    Agreement: { fta: { name: { en: 'The FTA', ko: '한-독 협정' }, ...agreement } },
    CustomsRule: { rule: { ...HERE, kind: 'PREFERENCE', UNDER: 'fta' } },
  });
  const korea = {
    'country/KR': { ...places.Country?.['country/KR'], PARTY_TO: { node: 'fta', from: '2022-02-01' } },
  } as const;
  const germany = { 'country/DE': { PARTY_TO: 'fta' } } as const;

  test.each<[string, Drafts, Partial<PlanRequest>, string]>([
    ['whose parties are not known', granted({}), {}, 'BINDS'],
    ['of both', granted({}, { ...korea, ...germany }), {}, 'BINDS'],
    ['before the origin joined', granted({}, { ...korea, ...germany }), { asOf: '2022-01-31' }, 'NOT_YET_IN_FORCE'],
    ['of the destination alone', granted({}, germany), {}, 'OTHER_ORIGIN'],
    ['of the origin alone', granted({}, korea), {}, 'OTHER_DESTINATION'],
    ['that is not in force', granted({ status: 'SIGNED' }, { ...korea, ...germany }), {}, 'NOT_YET_IN_FORCE'],
    [
      'not in force when nobody had joined',
      granted({ inForceFrom: '2022-02-01' }, { ...korea, ...germany }),
      { asOf: '2021-01-01' },
      'NOT_YET_IN_FORCE',
    ],
  ])('%s', (_, drafts, question, expected) => {
    expect(outcome(drafts, question)).toBe(expected);
  });

  test.each<[Drafts, Partial<PlanRequest>, string]>([
    [granted({}, germany), {}, '대한민국은 "한-독 협정"의 당사국이 아닙니다.'],
    [
      granted({}, { ...korea, ...germany }),
      { asOf: '2022-01-31' },
      '대한민국은 2022년 2월 1일부터 "한-독 협정"의 당사국입니다.',
    ],
  ])('gives the party that is missing as the reason', (drafts, question, text) => {
    expect(reasonsOf(drafts, question, 'ko')).toEqual([text]);
  });

  test('of a bloc binds its members', () => {
    const drafts: Drafts = {
      ...granted({}, { ...korea, 'country/DE': { MEMBER_OF: 'bloc/EU' } }),
      Bloc: { ...places.Bloc, 'bloc/EU': { PARTY_TO: 'fta' } },
    };
    expect(outcome(drafts)).toBe('BINDS');
  });

  test('on tax looks at the seat of the firm', () => {
    const drafts = granted({ kind: 'TAX' }, { ...germany, 'country/CN': { PARTY_TO: 'fta' } });
    expect(outcome(drafts)).toBe('OTHER_ORIGIN');
    expect(outcome(drafts, { seat: 'country/CN' })).toBe('BINDS');
  });
});

describe('the day on which a rule is read', () => {
  const begins = '2026-12-01';

  test.each<[string, Drafts, string]>([
    ['a duty', customs({ validFrom: begins }), 'BINDS'],
    ['a charge', customs({ validFrom: begins, kind: 'WITHHOLDING', area: 'TAX', side: 'MARKET' }), 'BINDS'],
    ['an import control', regulation({ ...HERE, validFrom: begins, side: 'IMPORT', area: 'IMPORT_CONTROL' }), 'BINDS'],
    ['a rule of the market', regulation({ ...HERE, validFrom: begins }), 'NOT_YET_IN_FORCE'],
  ])('is the day of entry or the day work starts: %s', (_, drafts, expected) => {
    expect(outcome(drafts, { asOf: '2026-11-01', entryOn: '2026-12-01' })).toBe(expected);
  });
});

describe('a rule that nearly applies', () => {
  test('is listed with one reason; one that misses for two does not nearly apply', () => {
    expect(outcome(customs({ validTo: '2026-01-01' }))).toBe('ENDED');
    expect(outcome(customs({ validTo: '2026-01-01', FROM_ORIGIN: 'country/CN' }))).toBe('not near');
  });

  test('is shown with the reason', () => {
    expect(reasonsOf(regulation({ APPLIES_IN: 'country/DE', COVERS: 'hs/33', EXCLUDES: 'hs/3304' }))).toEqual([
      'This rule does not cover HS 3304 (hs/3304).',
    ]);
  });
});
