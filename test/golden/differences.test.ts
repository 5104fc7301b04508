import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/navigator/make-plan.js';
import { ask, HERE, world } from '../navigator/world.js';
import type { Expected } from './case.js';
import { differences } from './differences/differences.js';

const facts = world({
  Trait: { 'trait/loud': {} },
  Regulation: {
    'eu/act': { ...HERE, validTo: '2027-01-31', REQUIRES: 'eu/notice' },
    'eu/old-act': { ...HERE, validTo: '2020-12-31' },
    'eu/noise': { ...HERE, TRIGGERED_BY: 'trait/loud', REQUIRES: 'eu/noise-test' },
  },
  Formality: {
    'eu/notice': { days: { typical: 5 }, NEEDS: 'eu/file', RAISES: 'need/help' },
    'eu/file': {},
    'eu/noise-test': {},
  },
  CustomsRule: {
    'eu/duty': { ...HERE, rate: 4 },
    'eu/vat': { ...HERE, kind: 'VAT', rate: 19, area: 'TAX' },
  },
  Need: { 'need/help': {} },
  SupportProgram: {
    'program/help': {
      OPEN_TO: 'country/KR',
      FUNDS: 'need/help',
      AT_STAGE: 'stage/entry',
      LEADS_TO: 'program/next',
      OFFERS: 'terms/help',
    },
    'program/next': { OPEN_TO: 'country/KR', FUNDS: 'need/help', AT_STAGE: 'stage/settlement' },
  },
  Terms: { 'terms/help': { opens: '2026-10-01', closes: '2026-12-31', share: 50 } },
  AgencyCode: {
    'de/code': { APPLIES_IN: 'country/DE', isCertain: true, MARKS: { node: 'hs/3304', codes: ['3304'] } },
    'de/other-code': { APPLIES_IN: 'country/DE', MARKS: { node: 'hs/3304', codes: ['33049950=1A001'] } },
  },
  Coverage: {
    'coverage/duty': { APPLIES_IN: 'country/DE', COVERS: 'hs/33', area: 'DUTY', level: 'PARTLY' },
    'coverage/import-control': { ...HERE, area: 'IMPORT_CONTROL' },
    'coverage/conformity': { ...HERE, area: 'CONFORMITY' },
  },
});
const plan = makePlan(facts, ask());

/** True of the plan, and false of it, for each part. */
const parts: { readonly [Part in keyof Required<Expected>]: readonly [Expected[Part], Expected[Part]] } = {
  verdict: ['CONDITIONAL', 'OPEN'],
  blockedBy: [[], ['eu/act']],
  applies: [['eu/act', 'eu/noise'], ['eu/old-act']],
  appliesNot: [['eu/old-act'], ['eu/act']],
  ruledOut: [{ 'eu/old-act': 'ENDED' }, { 'eu/act': 'ENDED' }],
  steps: [
    { must: [{ 'eu/notice': { status: 'REQUIRED', days: { typical: 5 } } }], before: [['eu/file', 'eu/notice']] },
    { before: [['eu/notice', 'eu/file']] },
  ],
  duty: [
    { mfn: 4, best: 4, under: null, saving: 0, layers: {}, exact: true, proofs: [], totals: { 'eu/duty': 4 } },
    { best: 0 },
  ],
  charges: [
    [{ kind: 'VAT', base: 'CUSTOMS_VALUE', best: 19, under: null }],
    [{ kind: 'VAT', base: 'CUSTOMS_VALUE', best: 7 }],
  ],
  chargesNot: [[{ kind: 'FEE', base: 'CUSTOMS_VALUE' }], [{ kind: 'VAT', base: 'CUSTOMS_VALUE' }]],
  support: [
    { must: { 'program/help': { status: 'OPEN', share: 50, steps: ['eu/notice'], note: '31 December 2026' } } },
    { mustNot: ['program/help'] },
  ],
  journey: [
    { 'stage/entry': { gap: false, support: ['program/help'], leadsTo: ['program/next'] } },
    { 'stage/expansion': { gap: false } },
  ],
  questions: [{ must: ['trait/loud'], mustNot: ['tariff-line'] }, { mustNot: ['trait/loud'] }],
  warnings: [
    { must: [{ code: 'RULE_ENDS', about: 'eu/act', says: '31 January 2027' }] },
    { must: [{ code: 'RULE_ENDS', about: 'eu/noise' }] },
  ],
  coverage: [{ DUTY: 'PARTLY' }, { DUTY: 'COVERED' }],
  durationIsLowerBound: [true, false],
  advised: [
    { 'de/code': 'CERTAIN', 'de/other-code': { certainty: 'CONDITIONAL', lines: ['33049950'], entries: ['1A001'] } },
    { 'de/code': 'CONDITIONAL' },
  ],
  advisedNot: [['de/third-code'], ['de/code']],
};

describe('comparing a plan with what is expected of it', () => {
  it.each(Object.entries(parts))('sees whether %s is as it should be', (part, [right, wrong]) => {
    expect(differences(plan, { [part]: right })).toEqual([]);
    expect(differences(plan, { [part]: wrong })).toHaveLength(1);
  });

  it('says what is different in a sentence', () => {
    const expected: Expected = { duty: { best: 0 }, steps: { must: [{ 'eu/notice': 'OPTIONAL' }, 'eu/label'] } };
    expect(differences(plan, expected)).toEqual([
      'The duty, best, should be 0; the plan says 4.',
      'The step eu/label should be there, and is not.',
      'The step eu/notice, status, should be "OPTIONAL"; the plan says "REQUIRED".',
    ]);
  });
});
