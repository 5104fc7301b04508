import { describe, expect, it } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts } from '../world.js';
import { dutyWorld, layer, mfn, preference, type Rules } from './duty-world.js';

/** A bloc of Germany, and agreement A between Korea and the bloc. */
function between(agreement: Draft<'Agreement'> = {}, more: Drafts = {}): Drafts {
  return {
    Agreement: { 'agreement/a': { name: 'Agreement A', ...agreement } },
    Bloc: { 'bloc/EU': { PARTY_TO: 'agreement/a' } },
    Country: { 'country/KR': { PARTY_TO: 'agreement/a' }, 'country/DE': { MEMBER_OF: 'bloc/EU' } },
    ...more,
  };
}

function quote(rules: Rules, more: Drafts, question: Partial<PlanRequest> = {}) {
  const facts = dutyWorld(rules, more);
  const request = ask(question);
  const { bindings, below } = applicability(facts, request);
  return dutyQuote(facts, request, bindings, below);
}

const sentence =
  'No rate for this class is on record under this agreement, which is in force with this origin: Agreement A. A lower duty is possible.';

describe('Where an agreement is in force and its rate is not on record', () => {
  it('the saving is not known, and the note names the agreement', () => {
    const duty = quote({ mfn: mfn(5) }, between());
    expect(duty.saving).toBeUndefined();
    expect(duty.best?.total).toBe(5);
    expect(english(duty.note)).toBe(sentence);
  });

  it('so is the saving of a preference that can still be undercut', () => {
    const other = preference(2, { UNDER: 'agreement/b', REQUIRES: [] });
    const duty = quote({ mfn: mfn(5), other }, between());
    expect(duty.best?.rule.id).toBe('other');
    expect(duty.saving).toBeUndefined();
    expect(english(duty.note)).toContain(sentence);
  });

  it.each<[string, Rules, Drafts, Partial<PlanRequest>, number | undefined]>([
    ['no agreement is in force', { mfn: mfn(5) }, {}, {}, 0],
    ['the MFN total is 0: nothing is below it', { mfn: mfn(0) }, between(), {}, 0],
    ['a preference of 0 % is on record', { mfn: mfn(5), p: preference(0) }, between(), {}, 5],
    ['its rate is on record, and not lower', { mfn: mfn(5), p: preference(5) }, between(), {}, 0],
    [
      'the total is topped up to the same with any rate',
      { mfn: mfn(5), top: layer('TOP_UP_TO', 15) },
      between(),
      {},
      0,
    ],
    [
      'its rate leaves out this class',
      { mfn: mfn(5), p: preference(0, { COVERS: 'hs/33', EXCLUDES: 'hs/3304' }) },
      between(),
      {},
      0,
    ],
    ['it is signed only', { mfn: mfn(5) }, between({ status: 'SIGNED' }), {}, 0],
    ['it begins after the entry', { mfn: mfn(5) }, between({ inForceFrom: '2026-12-01' }), {}, 0],
    ['it has ended', { mfn: mfn(5) }, between({ inForceTo: '2026-10-31' }), {}, 0],
    ['it is about taxes', { mfn: mfn(5) }, between({ kind: 'TAX' }), {}, 0],
    [
      'the origin is no party',
      { mfn: mfn(5) },
      between({}, { Country: { 'country/KR': {}, 'country/DE': { MEMBER_OF: 'bloc/EU' } } }),
      {},
      0,
    ],
    [
      'the origin is a party from a later day only',
      { mfn: mfn(5) },
      between(
        {},
        {
          Country: {
            'country/KR': { PARTY_TO: { node: 'agreement/a', from: '2027-01-01' } },
            'country/DE': { MEMBER_OF: 'bloc/EU' },
          },
        },
      ),
      {},
      0,
    ],
    [
      'both are members of the one party',
      { mfn: mfn(5) },
      between({}, { Country: { 'country/KR': { MEMBER_OF: 'bloc/EU' }, 'country/DE': { MEMBER_OF: 'bloc/EU' } } }),
      {},
      0,
    ],
    ['its rate has ended', { mfn: mfn(5), p: preference(0, { validTo: '2026-10-31' }) }, between(), {}, undefined],
    [
      'its rate is that of other goods',
      { mfn: mfn(5), p: preference(0, { COVERS: 'class/services' }) },
      between(),
      {},
      undefined,
    ],
    ['its rate is that of an export', { mfn: mfn(5), p: preference(0, { side: 'EXPORT' }) }, between(), {}, undefined],
  ])('the saving is what it is when %s', (_, rules, more, question, saving) => {
    expect(quote(rules, more, question).saving).toBe(saving);
  });

  it('a rate for some of the lines is no rate for the class', () => {
    const lines: Drafts = {
      ProductClass: {
        'cn/33049900': { PART_OF: 'hs/330499', scheme: 'cn' },
        'cn/33049910': { PART_OF: 'hs/330499', scheme: 'cn' },
      },
    };
    const part = { mfn: mfn(5), p: preference(5, { COVERS: 'cn/33049900' }) };
    const duty = quote(part, between({}, lines));
    expect(duty.best?.rule.id).toBe('mfn');
    expect(duty.saving).toBeUndefined();
    const whole = { ...part, q: preference(5, { COVERS: 'cn/33049910' }) };
    expect(quote(whole, between({}, lines)).saving).toBe(0);
  });

  it('and it needs an answer, it is on record', () => {
    const traits: Drafts = { Trait: { 'trait/left': { question: { en: 'Is quota left?' } } } };
    const open = preference(0, { TRIGGERED_BY: 'trait/left' });
    const duty = quote({ mfn: mfn(5), open }, between({}, traits));
    expect(duty.saving).toBe(0);
    expect(english(duty.note)).not.toContain('No rate for this class');
    const no = { answers: [{ trait: 'trait/left', holds: false }] };
    expect(quote({ mfn: mfn(5), open }, between({}, traits), no).saving).toBe(0);
  });
});
