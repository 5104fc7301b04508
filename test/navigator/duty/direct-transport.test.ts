import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Drafts } from '../world.js';
import { dutyWorld, mfn, preference, type Rules } from './duty-world.js';

const places: Drafts = {
  Country: { 'country/CN': { name: 'China' }, 'country/KR': { name: 'Korea', currency: 'KRW' } },
  Trait: {
    'trait/direct': {
      question: { en: 'Do they travel directly?' },
      subject: 'SHIPMENT',
      readFrom: 'DISPATCH',
      holdsIf: 'ORIGIN',
    },
  },
};

/** The MFN rate, and a preference that asks for direct transport. */
const asking: Rules = { mfn: mfn(5), pref: preference(0, { TRIGGERED_BY: 'trait/direct' }) };

function plan(rules: Rules, question: Partial<PlanRequest> = {}) {
  const { duty, questions } = makePlan(dutyWorld(rules, places), ask(question));
  return { best: duty.best?.rule.id, note: english(duty.note), asked: questions.map(({ key }) => key) };
}

const elsewhere = { dispatch: 'country/CN' };
const answered = (holds: boolean) => ({ ...elsewhere, answers: [{ trait: 'trait/direct', holds }] });

const need =
  'The goods leave from China and not from Korea. This preference requires that they travel directly, or proof that they were not altered on the way: Agreement A.';

describe('A preference that requires direct transport', () => {
  it('is used, and nothing is asked, if the goods leave from their origin', () => {
    expect(plan(asking)).toMatchObject({ best: 'pref', asked: [] });
    expect(plan(asking).note).not.toContain('The goods leave from');
  });

  it('is not the best, and is asked about, if they leave from elsewhere', () => {
    const { best, note, asked } = plan(asking, elsewhere);
    expect(best).toBe('mfn');
    expect(note).toContain(need);
    expect(asked).toEqual(['question/trait/direct']);
  });

  it('is the best once the caller says that they travel directly', () => {
    const { best, note, asked } = plan(asking, answered(true));
    expect([best, asked]).toEqual(['pref', []]);
    expect(note).not.toContain('The goods leave from');
  });

  it('is not the best if the caller says that they do not, wherever they leave from', () => {
    expect(plan(asking, answered(false))).toMatchObject({ best: 'mfn', asked: [] });
    expect(plan(asking, { answers: [{ trait: 'trait/direct', holds: false }] }).best).toBe('mfn');
  });

  it('has the condition of its act', () => {
    const { TRIGGERED_BY: _, ...inAct } = { ...preference(0), TRIGGERED_BY: [], PART_OF: 'act' };
    const act = { kind: 'DOCUMENT', COVERS: 'hs/3304', TRIGGERED_BY: 'trait/direct' } as const;
    expect(plan({ mfn: mfn(5), act, pref: inAct }, elsewhere).best).toBe('mfn');
    expect(plan({ mfn: mfn(5), act, pref: inAct }, answered(true)).best).toBe('pref');
  });
});

describe('A preference that does not ask how the goods travel', () => {
  it('of an agreement is not the best if they leave from elsewhere', () => {
    const rules = { mfn: mfn(5), pref: preference(0) };
    expect(plan(rules).best).toBe('pref');
    expect(plan(rules, elsewhere)).toMatchObject({ best: 'mfn', asked: [] });
    expect(plan(rules, elsewhere).note).toContain(need);
  });

  it('of one side alone is the best: no agreement requires anything', () => {
    const { UNDER: _, ...alone } = preference(0);
    expect(plan({ mfn: mfn(5), pref: alone }, elsewhere)).toMatchObject({ best: 'pref' });
  });
});
