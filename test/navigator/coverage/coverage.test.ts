import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/graph/generated/nodes.js';
import { recorded } from '../../../src/messages/recorded.js';
import { render } from '../../../src/messages/rendering/render.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { coverage } from '../../../src/navigator/coverage/coverage.js';
import type { FactGraph } from '../../../src/navigator/facts/fact-graph.js';
import type { AreaCoverage } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

const europe: Drafts = {
  Country: { 'country/DE': { name: { en: 'Germany', ko: '독일' }, MEMBER_OF: { node: 'bloc/EU', to: '2026-12-31' } } },
  Bloc: { 'bloc/EU': {} },
};

const coveredAreas = (facts: FactGraph, question: PlanRequest): readonly AreaCoverage[] =>
  coverage(facts, question, applicability(facts, question).bindings, []);

function covered(
  records: { readonly [id: string]: Draft<'Coverage'> },
  area: Area = 'DUTY',
  question: Partial<PlanRequest> = {},
): AreaCoverage {
  const found = coveredAreas(world(europe, { Coverage: records }), ask(question)).find((each) => each.area === area);
  if (found === undefined) throw new Error(`${area} is missing`);
  return found;
}

test('all twelve areas are listed, and one without records does not mean an absence of rules', () => {
  const areas = coveredAreas(world(europe), ask());
  expect(areas.map(({ area }) => area)).toEqual([
    'DUTY',
    'ORIGIN',
    'IMPORT_CONTROL',
    'EXPORT_CONTROL',
    'CONFORMITY',
    'LABELLING',
    'DATA_AND_DIGITAL',
    'TAX',
    'LOGISTICS',
    'INTELLECTUAL_PROPERTY',
    'SETTLEMENT',
    'SUPPORT',
  ]);
  expect(new Set(areas.map(({ level }) => level))).toEqual(new Set(['NO_DATA']));
  const note = areas[0]?.note;
  expect(note && english(note)).toBe(
    'Germany: the knowledge base has no data on this area. There may be rules that this plan does not show.',
  );
  expect(note && render(note, 'ko')).toBe(
    '독일의 이 분야에 관한 자료가 지식베이스에 없습니다. 이 계획에 표시되지 않은 규정이 있을 수 있습니다.',
  );
});

test('the record of the area counts, with its day and note', () => {
  const record = { ...HERE, area: 'TAX', level: 'PARTLY', checkedOn: '2026-11-23', note: { en: 'VAT only.' } } as const;
  expect(covered({ record }, 'TAX')).toEqual({
    area: 'TAX',
    level: 'PARTLY',
    checkedOn: '2026-11-23',
    note: recorded({ en: 'VAT only.' }),
  });
  expect(covered({ record }, 'DUTY').level).toBe('NO_DATA');
});

test.each<[string, { readonly [id: string]: Draft<'Coverage'> }, string]>([
  ['the bloc of the market', { a: { APPLIES_IN: 'bloc/EU', COVERS: 'hs/33' } }, 'COVERED'],
  ['another country', { a: { APPLIES_IN: 'country/KR', COVERS: 'hs/33' } }, 'NO_DATA'],
  ['another class', { a: { APPLIES_IN: 'country/DE', COVERS: 'class/services' } }, 'NO_DATA'],
  [
    'the nearest class',
    {
      a: { APPLIES_IN: 'country/DE', COVERS: 'hs/33' },
      b: { APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304', level: 'PARTLY' },
    },
    'PARTLY',
  ],
  [
    'the market before its bloc',
    {
      a: { APPLIES_IN: 'bloc/EU', COVERS: 'hs/33' },
      b: { APPLIES_IN: 'country/DE', COVERS: 'hs/33', level: 'PARTLY' },
    },
    'PARTLY',
  ],
  ['the lower of two', { a: { ...HERE, level: 'PARTLY' }, b: { ...HERE } }, 'PARTLY'],
])('a record counts for %s', (_, records, expected) => {
  expect(covered(records).level).toBe(expected);
});

test('a bloc counts on the days on which the market is a member', () => {
  const record = { APPLIES_IN: 'bloc/EU', COVERS: 'hs/33' };
  expect(covered({ record }, 'DUTY', { asOf: '2027-01-01' }).level).toBe('NO_DATA');
});

test('export control is looked up where the goods leave, support where the firm is based', () => {
  const record = { APPLIES_IN: 'country/KR', COVERS: 'class/any' };
  const records = { control: { ...record, area: 'EXPORT_CONTROL' }, support: { ...record, area: 'SUPPORT' } } as const;
  expect(covered(records, 'EXPORT_CONTROL').level).toBe('COVERED');
  expect(covered(records, 'EXPORT_CONTROL', { dispatch: 'country/DE' }).level).toBe('NO_DATA');
  expect(covered(records, 'SUPPORT').level).toBe('COVERED');
  expect(covered(records, 'SUPPORT', { seat: 'country/DE' }).level).toBe('NO_DATA');
});

describe('a record about all goods', () => {
  const goods = {
    APPLIES_IN: 'country/DE',
    COVERS: 'class/goods',
    note: { en: 'Importer number', ko: '수입자번호' },
  } as const;

  test('speaks of horizontal rules only, and says so with its own note', () => {
    const { level, note } = covered(
      { goods: { ...goods, area: 'IMPORT_CONTROL', level: 'COVERED' } },
      'IMPORT_CONTROL',
    );
    expect(level).toBe('PARTLY');
    expect(note && english(note)).toBe(
      'Horizontal rules only, which are about all goods: Importer number. What is asked of these goods in particular is not on record.',
    );
    expect(note && render(note, 'ko')).toBe(
      '모든 물품에 공통으로 적용되는 규정만 수록했습니다. 수입자번호. 이 물품에만 적용되는 규정은 수록하지 않았습니다.',
    );
  });

  test.each<[string, { readonly [id: string]: Draft<'Coverage'> }, Area, string]>([
    [
      'is not enough for an area that is ruled by product',
      { goods: { ...goods, area: 'LABELLING' } },
      'LABELLING',
      'PARTLY',
    ],
    [
      'nor is one about everything',
      { goods: { ...goods, COVERS: 'class/any', area: 'CONFORMITY' } },
      'CONFORMITY',
      'PARTLY',
    ],
    [
      'gives no data where it has none',
      { goods: { ...goods, area: 'CONFORMITY', level: 'NO_DATA' } },
      'CONFORMITY',
      'NO_DATA',
    ],
    [
      'yields to one about the class',
      { goods: { ...goods, area: 'CONFORMITY', COVERS: ['class/goods', 'hs/33'] } },
      'CONFORMITY',
      'COVERED',
    ],
    ['is enough for what is the same for all goods', { goods: { ...goods, area: 'DUTY' } }, 'DUTY', 'COVERED'],
  ])('%s', (_, records, area, expected) => {
    expect(covered(records, area).level).toBe(expected);
  });

  test('a record that has no data keeps its note', () => {
    const { note } = covered({ goods: { ...goods, area: 'CONFORMITY', level: 'NO_DATA' } }, 'CONFORMITY');
    expect(note).toEqual(recorded({ en: 'Importer number', ko: '수입자번호' }));
  });
});

test('a record limited to other origins says nothing of goods of this one', () => {
  const korean = { ...HERE, FROM_ORIGIN: 'country/KR' } as const;
  const others = { ...HERE, EXCEPT_ORIGIN: 'country/KR', level: 'PARTLY' } as const;
  expect(covered({ korean, others }).level).toBe('COVERED');
  expect(covered({ korean, others }, 'DUTY', { origin: 'country/DE' }).level).toBe('PARTLY');
  expect(covered({ korean }, 'DUTY', { origin: 'country/DE' }).level).toBe('NO_DATA');
});

test('duty is looked up on the day of entry, everything else on the day of the law', () => {
  const dated = { ...HERE, validFrom: '2026-12-01' };
  const later = { asOf: '2026-11-01', entryOn: '2026-12-01' };
  expect(covered({ dated }, 'DUTY', later).level).toBe('COVERED');
  expect(covered({ dated: { ...dated, area: 'TAX' } }, 'TAX', later).level).toBe('NO_DATA');
});

describe('a rule that covers fewer goods than its law', () => {
  const note = { en: 'Wipes are missing.', ko: '물티슈는 수록하지 않았습니다.' };
  const drafts = (rule: Draft<'Regulation'>, level: 'COVERED' | 'NO_DATA'): Drafts => ({
    Regulation: {
      act: { ...HERE, name: 'Cosmetics act', scopeIsPartial: true, scopeNote: note },
      provision: { PART_OF: 'act', ...rule },
    },
    Coverage: { a: { ...HERE, area: 'CONFORMITY', level, note: { en: 'Federal law.' } } },
  });
  const conformity = (rule: Draft<'Regulation'>, level: 'COVERED' | 'NO_DATA' = 'COVERED') =>
    coveredAreas(world(europe, drafts(rule, level)), ask()).find(({ area }) => area === 'CONFORMITY');

  test('makes its area partly covered, and says what is missing', () => {
    const found = conformity({});
    expect(found?.level).toBe('PARTLY');
    expect(found?.note && english(found.note)).toBe(
      'Federal law. Only some goods of these rules are on record: Cosmetics act. Wipes are missing.',
    );
  });

  test('is named beside others with the same words', () => {
    const second = { ...HERE, name: 'Label act', scopeIsPartial: true, scopeNote: note };
    const facts = world(europe, drafts({}, 'COVERED'), { Regulation: { second } });
    const found = coveredAreas(facts, ask()).find(({ area }) => area === 'CONFORMITY');
    expect(found?.note && english(found.note)).toBe(
      'Federal law. Only some goods of these rules are on record: Cosmetics act and Label act. Wipes are missing.',
    );
  });

  test('raises no area of which nothing is on record', () => {
    expect(conformity({}, 'NO_DATA')).toMatchObject({ level: 'NO_DATA', note: recorded({ en: 'Federal law.' }) });
  });

  test('counts where it binds only', () => {
    const elsewhere = { ...drafts({}, 'COVERED').Regulation?.act, COVERS: 'class/services' };
    const facts = world(europe, drafts({}, 'COVERED'), {
      Regulation: { act: elsewhere, provision: { PART_OF: 'act' } },
    });
    expect(coveredAreas(facts, ask()).find(({ area }) => area === 'CONFORMITY')?.level).toBe('COVERED');
  });
});
