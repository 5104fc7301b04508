import { describe, expect, test } from 'vitest';
import { dutyLayersKnown } from '../../../src/navigator/coverage/duty-coverage.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { createPlanContext } from '../../../src/navigator/scope/plan-context.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

type Records = { readonly [id: string]: Draft<'Coverage'> };

const places: Drafts = {
  Country: { 'country/CN': {}, 'country/FR': { MEMBER_OF: 'bloc/EU' } },
  Bloc: { 'bloc/EU': {} },
};

function known(records: Records, question: Partial<PlanRequest> = {}): boolean {
  return dutyLayersKnown(createPlanContext(world(places, { Coverage: records }), ask(question)));
}

const fromKorea = { ...HERE, FROM_ORIGIN: 'country/KR' } as const;
const china = { origin: 'country/CN' };

describe('whether the additional duties are known', () => {
  test.each<[string, Records, Partial<PlanRequest>, boolean]>([
    ['nothing is said, of any origin', {}, china, true],
    ['the record is about all origins', { all: HERE }, china, true],
    ['the record is limited to this origin', { korea: fromKorea }, {}, true],
    ['the record is limited to another', { korea: fromKorea }, china, false],
    ['the record excepts this origin', { others: { ...HERE, EXCEPT_ORIGIN: 'country/CN' } }, china, false],
    ['the record excepts another', { others: { ...HERE, EXCEPT_ORIGIN: 'country/KR' } }, china, true],
    [
      'it is limited to the bloc of this origin',
      { eu: { ...HERE, FROM_ORIGIN: 'bloc/EU' } },
      { origin: 'country/FR' },
      true,
    ],
    ['they are said to be missing', { all: { ...HERE, withoutAdditionalDuties: true } }, china, false],
    [
      'they are said to be missing of other origins only',
      { korea: fromKorea, others: { ...HERE, EXCEPT_ORIGIN: 'country/KR', withoutAdditionalDuties: true } },
      {},
      true,
    ],
    [
      'a nearer record has them for this origin',
      { near: fromKorea, far: { ...HERE, COVERS: 'class/goods', withoutAdditionalDuties: true } },
      {},
      true,
    ],
    [
      'the nearer record is about another origin',
      { near: fromKorea, far: { ...HERE, COVERS: 'class/goods', withoutAdditionalDuties: true } },
      china,
      false,
    ],
    [
      'the record limited to another origin is about another class',
      { korea: { ...fromKorea, COVERS: 'class/services' } },
      china,
      true,
    ],
    [
      'the record limited to another origin is about another area',
      { korea: { ...fromKorea, area: 'TAX' } },
      china,
      true,
    ],
  ])('if %s', (_, records, question, expected) => {
    expect(known(records, question)).toBe(expected);
  });

  test.each([
    ['2026-07-23', false],
    ['2026-07-24', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('a record counts on its days: entry on %s', (entryOn, expected) => {
    const dated = { ...HERE, validFrom: '2026-07-24', validTo: '2026-12-31' };
    expect(known({ dated }, { entryOn })).toBe(expected);
  });

  test.each([
    ['2026-07-23', false],
    ['2026-07-24', true],
  ])('a record about some days comes before one about all: entry on %s', (entryOn, expected) => {
    const always = { ...HERE, level: 'COVERED' } as const;
    const before = { ...HERE, level: 'PARTLY', withoutAdditionalDuties: true, validTo: '2026-07-23' } as const;
    expect(known({ always, before }, { entryOn })).toBe(expected);
  });
});
