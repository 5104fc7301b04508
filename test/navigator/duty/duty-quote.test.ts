import { describe, expect, it } from 'vitest';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import type { FactGraph } from '../../../src/navigator/facts/fact-graph.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import type { Drafts } from '../world.js';
import { ask } from '../world.js';
import { binding, dutyWorld, layer, mfn, preference, type Rules } from './duty-world.js';

function quote(rules: Rules, question: Partial<PlanRequest> = {}, more: Drafts = {}) {
  const facts = dutyWorld(rules, more);
  return dutyQuote(
    facts,
    ask(question),
    Object.keys(rules).map((id) => binding(facts, id)),
    [],
  );
}

const quoteOf = (facts: FactGraph, bindings: Parameters<typeof dutyQuote>[2], question: Partial<PlanRequest> = {}) =>
  dutyQuote(facts, ask(question), bindings, []);

describe('The best lawful total', () => {
  it.each<[string, Rules, string | undefined, number | undefined, number | undefined]>([
    ['is the MFN rate where nothing else is open', { mfn: mfn(6.5) }, 'mfn', 6.5, 0],
    ['is the preference where it is lower', { mfn: mfn(6.5), pref: preference(0) }, 'pref', 0, 6.5],
    ['is the MFN rate on a tie: it needs no proof', { mfn: mfn(0), a: preference(0) }, 'mfn', 0, 0],
    ['is the MFN rate where the preference is higher', { mfn: mfn(2), pref: preference(3) }, 'mfn', 2, 0],
    [
      'is the lowest of several preferences',
      { mfn: mfn(10), a: preference(4), b: preference(1, { UNDER: 'agreement/b' }) },
      'b',
      1,
      9,
    ],
    [
      'is the first by id of preferences that tie',
      { mfn: mfn(10), z: preference(4), b: preference(4, { UNDER: 'agreement/b' }) },
      'b',
      4,
      6,
    ],
    [
      'adds what is charged on top of either column',
      { mfn: mfn(6.5), pref: preference(0), extra: layer('ADD', 10) },
      'pref',
      10,
      6.5,
    ],
    [
      'is the MFN rate where the total is topped up to the same',
      { mfn: mfn(3.4), pref: preference(0), extra: layer('TOP_UP_TO', 15) },
      'mfn',
      15,
      0,
    ],
    [
      'is a preference, and the saving unknown, where no MFN rate is known',
      { pref: preference(2) },
      'pref',
      2,
      undefined,
    ],
    ['is not known where no rate is', {}, undefined, undefined, undefined],
  ])('%s', (_, rules, best, total, saving) => {
    const duty = quote(rules);
    expect(duty.best?.rule.id).toBe(best);
    expect(duty.best?.total).toBe(total);
    expect(duty.saving).toBe(saving);
  });
});

describe('Layers', () => {
  const extra = (order: number | undefined, draft: object) => layer('ADD', 10, { ...(order && { order }), ...draft });

  it('act in their order, then by id, regardless of what their ids say', () => {
    const duty = quote({
      mfn: mfn(5),
      a: extra(3, {}),
      b: extra(1, {}),
      d: extra(2, { kind: 'TRADE_REMEDY' }),
      c: extra(2, {}),
    });
    expect(duty.mfn?.layers.map((each) => each.rule.id)).toEqual(['b', 'c', 'd', 'a']);
    expect(duty.mfn?.total).toBe(45);
  });

  it('act on each column by its own rate', () => {
    const duty = quote({ mfn: mfn(3.4), pref: preference(0), top: layer('TOP_UP_TO', 12.5) });
    expect(duty.lines.map((line) => [line.rule.id, line.layers[0]?.added, line.total])).toEqual([
      ['mfn', 9.1, 12.5],
      ['pref', 12.5, 12.5],
    ]);
  });

  it('of relief count where they say what they do', () => {
    const relief = quote({ mfn: mfn(5), relief: { kind: 'RELIEF', effect: 'EXEMPT', on: 'RUNNING_TOTAL', order: 9 } });
    expect(relief.best?.total).toBe(0);
    const silent = quote({ mfn: mfn(5), relief: { kind: 'RELIEF' } });
    expect(silent.best?.total).toBe(5);
  });

  it('that depend on an open question are shown, not counted, and said with the total that they would make', () => {
    const facts = dutyWorld({ mfn: mfn(5), dumping: layer('ADD', 25, { name: 'Anti-dumping duty' }) });
    const open = binding(facts, 'dumping', { certainty: 'CONDITIONAL' });
    const duty = quoteOf(facts, [binding(facts, 'mfn'), open]);
    expect(duty.best?.total).toBe(5);
    expect(duty.best?.layers).toMatchObject([{ rate: 25, added: undefined }]);
    expect(english(duty.note)).toBe(
      '"Anti-dumping duty" is not included, because it depends on an open question. If it applies, the total is 30 %.',
    );
  });

  it('and give way to another have no total together: one answer excludes the other', () => {
    const steel = layer('ADD', 50, { name: 'Duty on steel' });
    const general = layer('ADD', 10, { name: 'General duty', YIELDS_TO: 'steel' });
    const facts = dutyWorld({ mfn: mfn(5), steel, general });
    const given = (certainty: Record<'steel' | 'general', 'BINDS' | 'CONDITIONAL'>) =>
      quoteOf(facts, [
        binding(facts, 'mfn'),
        binding(facts, 'steel', { certainty: certainty.steel }),
        binding(facts, 'general', { certainty: certainty.general }),
      ]);
    expect(english(given({ steel: 'CONDITIONAL', general: 'CONDITIONAL' }).note)).toBe(
      '"Duty on steel" and "General duty" are not included, because they depend on an open question.',
    );
    expect(english(given({ steel: 'CONDITIONAL', general: 'BINDS' }).note)).toBe(
      '"Duty on steel" is not included, because it depends on an open question.',
    );
  });

  it('and are several have no total together: answers to one question can exclude each other', () => {
    const facts = dutyWorld({ mfn: mfn(5), a: layer('ADD', 10, { name: 'A' }), b: layer('ADD', 20, { name: 'B' }) });
    const open = ['a', 'b'].map((id) => binding(facts, id, { certainty: 'CONDITIONAL' }));
    expect(english(quoteOf(facts, [binding(facts, 'mfn'), ...open]).note)).toBe(
      '"A" and "B" are not included, because they depend on an open question.',
    );
  });
});

describe('What depends on an open question', () => {
  it('and changes nothing is not said', () => {
    const relief: Rules = { mfn: mfn(0), relief: { kind: 'RELIEF', effect: 'EXEMPT', on: 'RUNNING_TOTAL' } };
    const facts = dutyWorld(relief);
    const duty = quoteOf(facts, [binding(facts, 'mfn'), binding(facts, 'relief', { certainty: 'CONDITIONAL' })]);
    expect(duty.note).toEqual([]);
  });

  it('is not an unknown rate', () => {
    const facts = dutyWorld({ mfn: mfn(5) });
    const duty = quoteOf(facts, [binding(facts, 'mfn', { certainty: 'CONDITIONAL' })]);
    expect(duty).toMatchObject({ mfn: undefined, best: undefined, saving: undefined });
    expect(english(duty.note)).toBe('"mfn" (5 %) is not included, because it depends on an open question.');
  });

  it('does not ask for a consignment', () => {
    const facts = dutyWorld({
      mfn: mfn(5),
      quota: { kind: 'MFN', specific: { amount: 1, currency: 'EUR' }, specificUnit: 'kg' },
    });
    const duty = quoteOf(facts, [binding(facts, 'mfn'), binding(facts, 'quota', { certainty: 'CONDITIONAL' })]);
    expect(english(duty.note)).toBe('"quota" (EUR 1 per kg) is not included, because it depends on an open question.');
  });
});

describe('Among rates of one kind', () => {
  it('the nearest class wins', () => {
    const facts = dutyWorld({
      chapter: mfn(1, { COVERS: 'hs/33' }),
      heading: mfn(2),
      a: preference(0, { COVERS: 'hs/33' }),
      b: preference(1),
      other: preference(0.5, { COVERS: 'hs/33', UNDER: 'agreement/b' }),
    });
    const at = (id: string, distance: number) => binding(facts, id, { distance });
    const all = [at('chapter', 2), at('heading', 1), at('a', 2), at('b', 1), at('other', 2)];
    expect(quoteOf(facts, all).lines.map((line) => line.rule.id)).toEqual(['heading', 'other', 'b']);
  });
});

describe('An in-quota rate', () => {
  const facts = dutyWorld(
    {
      mfn: mfn(20),
      full: preference(8),
      quota: preference(0, { name: 'In-quota rate', TRIGGERED_BY: 'trait/quota-available' }),
    },
    { Trait: { 'trait/quota-available': { question: { en: 'Is quota left?' } } } },
  );
  const quota = facts.all('Trait').filter((trait) => trait.id === 'trait/quota-available');
  const others = [binding(facts, 'mfn'), binding(facts, 'full')];

  it('is listed and never the best while it is open whether the quota is', () => {
    const duty = quoteOf(facts, [...others, binding(facts, 'quota', { certainty: 'CONDITIONAL', undecided: quota })]);
    expect(duty.lines.map((line) => line.rule.id)).toEqual(['mfn', 'full', 'quota']);
    expect(duty.best?.rule.id).toBe('full');
    expect(english(duty.note)).toContain(
      '"In-quota rate" (0 %) is not included, because it depends on the answer to "Is quota left?".',
    );
  });

  it('is the best when the caller says that it is available', () => {
    const duty = quoteOf(facts, [...others, binding(facts, 'quota')]);
    expect(duty.best?.rule.id).toBe('quota');
    expect(duty.saving).toBe(20);
  });

  it('of a nearer class replaces no other rate while it is open', () => {
    const nearer = binding(facts, 'quota', { certainty: 'CONDITIONAL', undecided: quota, distance: 0 });
    expect(quoteOf(facts, [...others, nearer]).best?.rule.id).toBe('full');
  });
});

describe('A preference', () => {
  it('shows its agreement, and the proofs that are asked only when it is used', () => {
    const requires = [
      { node: 'proof/b', force: 'IF_USED' },
      { node: 'proof/a', force: 'IF_USED' },
      { node: 'other', force: 'MUST' },
    ] as const;
    const duty = quote({ mfn: mfn(5), pref: preference(0, { REQUIRES: requires }) }, {}, { Formality: { other: {} } });
    expect(duty.best?.agreement?.id).toBe('agreement/a');
    expect(duty.best?.proofs.map((proof) => proof.id)).toEqual(['proof/a', 'proof/b']);
    expect(duty.mfn?.proofs).toEqual([]);
  });

  it('shows the proofs of the rule of a bloc that it implements', () => {
    const facts = dutyWorld({ mfn: mfn(5), own: preference(0, { REQUIRES: [] }), bloc: preference(0) });
    const basis = [binding(facts, 'bloc').rule];
    const duty = quoteOf(facts, [binding(facts, 'mfn'), binding(facts, 'own', { basis })]);
    expect(duty.best?.proofs.map((proof) => proof.id)).toEqual(['proof/a']);
  });

  it('shows the rules of origin whose range contains the code, the narrowest first', () => {
    const OriginRule = {
      chapter: { rangeFrom: '3300000000', rangeTo: '3399999999', UNDER: 'agreement/a' },
      heading: { rangeFrom: '3304000000', rangeTo: '3304999999', UNDER: 'agreement/a' },
      part: { rangeFrom: '3304990000', rangeTo: '3304995000', UNDER: 'agreement/a' },
      otherHeading: { rangeFrom: '3305000000', rangeTo: '3307999999', UNDER: 'agreement/a' },
      otherAgreement: { rangeFrom: '3304000000', rangeTo: '3304999999', UNDER: 'agreement/b' },
      ended: { rangeFrom: '3304000000', rangeTo: '3304999999', UNDER: 'agreement/a', validTo: '2026-10-31' },
    };
    const duty = quote({ mfn: mfn(5), pref: preference(0) }, {}, { OriginRule });
    expect(duty.best?.originRules.map((rule) => rule.id)).toEqual(['part', 'heading', 'chapter']);
  });

  it('shows the rules of origin that overlap a code of four digits', () => {
    const OriginRule = {
      part: { rangeFrom: '3304910000', rangeTo: '3304919999', UNDER: 'agreement/a' },
      other: { rangeFrom: '3305000000', rangeTo: '3305999999', UNDER: 'agreement/a' },
    };
    const duty = quote({ mfn: mfn(5), pref: preference(0) }, { classId: 'hs/3304' }, { OriginRule });
    expect(duty.best?.originRules.map((rule) => rule.id)).toEqual(['part']);
  });
});

describe('The note', () => {
  it.each<[string, Rules, string]>([
    [
      'that the MFN rate is lower',
      { mfn: mfn(2), p: preference(3) },
      'The MFN rate is lower than the rate of this preference: Agreement A.',
    ],
    [
      'that the rates are equal',
      { mfn: mfn(0), p: preference(0) },
      'The MFN rate needs no proof of origin and equals the rate of this preference: Agreement A.',
    ],
    [
      'that a top-up leaves nothing of a preference',
      { mfn: mfn(3.4), p: preference(0), top: layer('TOP_UP_TO', 15) },
      'This preference saves nothing here: Agreement A. Additional duty brings the total to 15 % with and without it.',
    ],
    [
      'that a relief leaves nothing of a preference',
      {
        mfn: mfn(3.4),
        p: preference(0),
        relief: { kind: 'RELIEF', effect: 'EXEMPT', on: 'RUNNING_TOTAL' },
      },
      'This preference saves nothing here: Agreement A. The total is 0 % with and without it.',
    ],
    [
      'what a preference saves, and the paper for it',
      { mfn: mfn(2.7), p: preference(0) },
      'This preference saves 2.7 percentage points of duty: Agreement A. Proof required: Origin declaration.',
    ],
    [
      'that a preference is the lowest that is known',
      { mfn: { kind: 'MFN', formula: '2 EUR per kg' }, p: preference(0) },
      'This preference gives the lowest duty on record: Agreement A. Proof required: Origin declaration.',
    ],
    [
      'which papers are alternatives',
      {
        mfn: mfn(5),
        p: preference(0, {
          REQUIRES: [
            { node: 'proof/a', force: 'IF_USED', choice: 'who', option: 'exporter' },
            { node: 'proof/b', force: 'IF_USED', choice: 'who', option: 'importer' },
          ],
        }),
      },
      'Proof required: Origin declaration or Certificate of origin.',
    ],
    [
      'that no rate is known',
      {},
      'No rate of duty is on record for HS 330499 (hs/330499) on 1 November 2026. Market: country/DE. This does not mean that no duty is charged.',
    ],
    ['that no MFN rate is known beside a preference', { p: preference(0) }, 'No MFN rate is on record'],
    [
      'that only a range is known',
      { mfn: { kind: 'MFN', rateMin: 5, rateMax: 50 } },
      'Only a range is on record for "mfn".',
    ],
  ])('says %s', (_, rules, sentence) => {
    expect(english(quote(rules).note)).toContain(sentence);
  });

  it('is absent if there is nothing to say', () => {
    expect(quote({ mfn: mfn(2) }).note).toEqual([]);
  });

  it('says that sources disagree on a rate, and why one was chosen', () => {
    const duty = quote(
      { mfn: mfn(0), surcharge: layer('ADD', 10, { name: 'Surcharge', STATES: ['claim/10', 'claim/15'] }) },
      {},
      {
        Claim: {
          'claim/10': { value: { typical: 10 }, standing: 'CHOSEN', reason: { en: 'The proclamation states it' } },
          'claim/15': { value: { typical: 15 }, standing: 'DISPUTED' },
        },
      },
    );
    expect(duty.best?.total).toBe(10);
    expect(english(duty.note)).toContain(
      'Sources disagree on the rate of "Surcharge": another source states 15 %. Reason for the rate used: The proclamation states it.',
    );
  });
});

describe('No duty', () => {
  it.each([
    ['a service', { classId: 'cpc/8314', mode: 'SERVICE' }, 'the offering is supplied as a service'],
    [
      'software on a medium of its own',
      { classId: 'hs/330499', mode: 'SOFTWARE' },
      'the offering is supplied as software',
    ],
    ['a class of no goods', { classId: 'cpc/8314', mode: 'GOODS' }, 'is not a class of goods'],
    ['an offering without a class', { classId: undefined, mode: 'LICENCE' }, 'the request names no product class'],
  ] as const)('is quoted for %s, and the note says so', (_, question, reason) => {
    const duty = quote({ mfn: mfn(5) }, question, { ProductClass: { 'cpc/8314': { PART_OF: 'class/services' } } });
    expect(duty).toMatchObject({ lines: [], best: undefined, mfn: undefined, saving: undefined });
    expect(english(duty.note)).toContain(reason);
    expect(duty.lineDecides).toBe(false);
  });
});
