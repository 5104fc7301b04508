import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts } from '../world.js';
import { dutyWorld, mfn, preference, type Rules } from './duty-world.js';

const traits: Drafts = {
  Trait: {
    'trait/quota-left': { question: { en: 'Is quota left?' }, subject: 'SHIPMENT' },
    'trait/small': { kind: 'AMOUNT', subject: 'SHIPMENT', unit: 'EUR', readFrom: 'CONSIGNMENT_VALUE' },
  },
};

const quota: Draft<'CustomsRule'> = {
  name: 'In-quota rate',
  quotaVolume: 5,
  quotaUnit: 't',
  quotaPeriod: 'calendar year',
  TRIGGERED_BY: 'trait/quota-left',
};
const rules: Rules = { mfn: mfn(20), full: preference(8), quota: preference(0, quota) };

function plan(question: Partial<PlanRequest>, own: Rules = rules) {
  const { duty, questions } = makePlan(dutyWorld(own, traits), ask(question));
  const lines = duty.lines.map(({ rule }) => rule.id);
  return { best: duty.best?.rule.id, lines, note: english(duty.note), asked: questions.map(({ key }) => key) };
}

const shipped = (quantity: number, unit: string, holds?: boolean): Partial<PlanRequest> => ({
  consignment: { quantity, unit },
  answers: holds === undefined ? [] : [{ trait: 'trait/quota-left', holds }],
});

describe('A rate within a quota', () => {
  it('is said with its volume, and asked about', () => {
    const { best, note, asked } = plan({});
    expect(best).toBe('full');
    expect(note).toContain('"In-quota rate" is limited to a quota of 5 t per calendar year.');
    expect(asked).toEqual(['question/trait/quota-left']);
  });

  it.each<[string, Partial<PlanRequest>, string]>([
    ['is the best if the quota is available', shipped(4000, 'kg', true), 'quota'],
    ['is the best of a shipment of exactly as much', shipped(5, 't', true), 'quota'],
    ['is not the best of a shipment above it, though quota is left', shipped(5001, 'kg', true), 'full'],
    ['is the best of a quantity that does not compare with it', shipped(9000, 'l', true), 'quota'],
    ['is not the best if no quota is left', shipped(1, 'kg', false), 'full'],
    ['is not the best of a small shipment of which nobody says that quota is left', shipped(1, 'kg'), 'full'],
  ])('%s', (_, question, best) => {
    expect(plan(question).best).toBe(best);
  });

  it('is no line of a shipment above it, and the note says why', () => {
    const { lines, note } = plan(shipped(6, 't', true));
    expect(lines).toEqual(['mfn', 'full']);
    expect(note).toContain('The shipment is larger than the quota, so "In-quota rate" does not apply to it.');
    expect(plan(shipped(4, 't', true)).note).not.toContain('larger than the quota');
  });

  it('is an MFN rate too', () => {
    const own = { mfn: mfn(20), quota: mfn(2, quota) };
    expect(plan(shipped(4, 't', true), own).best).toBe('quota');
    expect(plan(shipped(6, 't', true), own).best).toBe('mfn');
  });

  it.each<[string, Draft<'CustomsRule'>]>([
    ['nothing', { TRIGGERED_BY: [] }],
    ['only for what the caller gives elsewhere', { TRIGGERED_BY: { node: 'trait/small', max: 6000 } }],
  ])('is not used if it asks for %s', (_, draft) => {
    const own = { ...rules, quota: preference(0, { ...quota, ...draft }) };
    const value = { amount: 100, currency: 'EUR' };
    expect(plan({ consignment: { quantity: 1, unit: 'kg', value } }, own).best).toBe('full');
  });

  it('of a nearer class replaces no other rate while nobody says that it is available', () => {
    const nearer = preference(0, { ...quota, TRIGGERED_BY: [], COVERS: 'hs/330499' });
    expect(plan({}, { ...rules, quota: nearer }).best).toBe('full');
  });
});
