import { describe, expect, it } from 'vitest';
import { planChanges } from '../../../src/navigator/changes/changes.js';
import { makePlan } from '../../../src/navigator/make-plan.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, RESEARCHED, world } from '../world.js';

/** The reported changes between 1 November 2026 and 1 March 2027: kind, id and sentence. */
function changesIn(...parts: readonly Drafts[]): string[] {
  const facts = world(...parts);
  const [before, after] = ['2026-11-01', '2027-03-01'].map((asOf) => makePlan(facts, ask({ asOf })));
  if (before === undefined || after === undefined) throw new Error('two plans were asked for');
  return planChanges(before, after).map(({ kind, about, text }) => `${kind} ${about.id}: ${english(text)}`);
}

const goods = { APPLIES_IN: 'country/DE', COVERS: 'class/goods' } as const;
const customs = (rules: { readonly [id: string]: Draft<'CustomsRule'> }): Drafts => ({
  CustomsRule: Object.fromEntries(Object.entries(rules).map(([id, draft]) => [id, { ...HERE, name: id, ...draft }])),
});

describe('between two days', () => {
  it('nothing changes if nothing begins or ends', () => {
    const still = customs({ mfn: { rate: 6.5 }, vat: { kind: 'VAT', area: 'TAX', rate: 19 } });
    expect(
      changesIn(still, { Regulation: { act: { ...goods, REQUIRES: 'label' } }, Formality: { label: {} } }),
    ).toEqual([]);
  });

  it('a rule that starts to apply adds its step', () => {
    const act: Draft<'Regulation'> = { ...goods, name: 'Label Act', validFrom: '2027-01-01', REQUIRES: 'label' };
    expect(changesIn({ Regulation: { act }, Formality: { label: { name: 'Label' } } })).toEqual([
      'ADDED act: Rule that starts to apply: Label Act.',
      'ADDED label: New step: Label (required).',
    ]);
  });

  it('a rule that ends removes its step, and says why', () => {
    const act: Draft<'Regulation'> = { ...goods, name: 'Label Act', validTo: '2026-12-31', REQUIRES: 'label' };
    const changes = changesIn({ Regulation: { act }, Formality: { label: { name: 'Label' } } });
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatch(/^REMOVED act: Rule that no longer applies: Label Act\. .*31 December 2026/);
    expect(changes[1]).toBe('REMOVED label: Step no longer needed: Label.');
  });

  it('a rule is suspended for a time', () => {
    const halt: Draft<'Regulation'> = { ...goods, name: 'Halt', SUSPENDS: { node: 'act', from: '2027-02-01' } };
    const changes = changesIn({ Regulation: { act: { ...goods, name: 'Label Act' }, halt } });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^REMOVED act: Rule that no longer applies: Label Act\. .*suspended.*Halt/i);
  });

  it('a prohibition blocks the market', () => {
    const ban: Draft<'CustomsRule'> = { kind: 'PROHIBITION', area: 'IMPORT_CONTROL', validFrom: '2027-01-01' };
    expect(changesIn(customs({ ban }), RESEARCHED)).toEqual([
      'CHANGED country/DE: The verdict changes from "open" to "blocked". Market: country/DE. Cause: ban.',
      'ADDED ban: Rule that starts to apply: ban.',
    ]);
  });

  it('the fee of a step rises and its days fall', () => {
    const label: Draft<'Formality'> = {
      name: 'Label',
      days: { typical: 10 },
      cost: { typical: 100, currency: 'EUR', per: 'ONCE' },
      STATES: ['days', 'fee'],
    };
    const Claim: Drafts['Claim'] = {
      days: { field: 'days', from: '2027-01-01', value: { min: 2, typical: 5, max: 7 } },
      fee: { field: 'cost', from: '2027-01-01', value: { typical: 120, unit: 'EUR' } },
    };
    expect(changesIn({ Regulation: { act: { ...goods, REQUIRES: 'label' } }, Formality: { label }, Claim })).toEqual([
      'CHANGED label: The duration of "Label" is 2 to 7 days, typically 5 days instead of 10 days. The cost of "Label" is EUR 120 instead of EUR 100.',
    ]);
  });
});

describe('duty between two days', () => {
  it('a layer ends, and the total falls', () => {
    const extra: Draft<'CustomsRule'> = { kind: 'ADDITIONAL_DUTY', effect: 'ADD', rate: 10, validTo: '2026-12-31' };
    const changes = changesIn(customs({ mfn: { rate: 6.5 }, extra }));
    expect(changes[0]).toMatch(/^REMOVED extra: Rule that no longer applies: extra\./);
    expect(changes.slice(1)).toEqual([
      'CHANGED mfn: The lowest available duty is 6.5 % of the customs value instead of 16.5 % of the customs value, under this rule: mfn.',
    ]);
  });

  it('the new total of a line that is not the lowest is reported beside the lowest', () => {
    const Agreement: Drafts['Agreement'] = { pact: { name: 'Pact' } };
    const extra: Draft<'CustomsRule'> = { kind: 'ADDITIONAL_DUTY', effect: 'ADD', rate: 10, validTo: '2026-12-31' };
    const free: Draft<'CustomsRule'> = { kind: 'PREFERENCE', rate: 0, UNDER: 'pact' };
    expect(changesIn({ Agreement }, customs({ mfn: { rate: 6.5 }, free, extra })).slice(1)).toEqual([
      'CHANGED free: The lowest available duty is 0 % of the customs value instead of 10 % of the customs value, under this rule: free.',
      'CHANGED mfn: A duty is 6.5 % of the customs value instead of 16.5 % of the customs value: mfn.',
    ]);
  });

  it('a preference ends, and its line with it', () => {
    const Agreement: Drafts['Agreement'] = { pact: { name: 'Pact', inForceTo: '2026-12-31' } };
    const free: Draft<'CustomsRule'> = { kind: 'PREFERENCE', rate: 0, UNDER: 'pact' };
    const changes = changesIn({ Agreement }, customs({ free, mfn: { rate: 6.5 } }));
    expect(changes[0]).toMatch(/^REMOVED free: Rule that no longer applies: free\./);
    expect(changes.slice(1)).toEqual([
      'CHANGED mfn: The lowest available duty is 6.5 % of the customs value instead of 0 % of the customs value, under this rule: mfn.',
      'REMOVED free: No longer a line of duty: free, 0 % of the customs value.',
    ]);
  });

  it('a line without a successor is reported', () => {
    const changes = changesIn(customs({ mfn: { rate: 6.5, validTo: '2026-12-31' } }));
    expect(changes.slice(1)).toEqual([
      'REMOVED mfn: The lowest available duty was 6.5 % of the customs value. It can no longer be determined.',
      'REMOVED mfn: No longer a line of duty: mfn, 6.5 % of the customs value.',
    ]);
  });

  it('a line that begins is reported', () => {
    const changes = changesIn(customs({ mfn: { rate: 6.5, validFrom: '2027-01-01' } }));
    expect(changes.slice(1)).toEqual([
      'ADDED mfn: The lowest available duty is 6.5 % of the customs value.',
      'ADDED mfn: New line of duty: mfn, 6.5 % of the customs value.',
    ]);
  });

  it('a new agreement is as good as the old one', () => {
    const Agreement: Drafts['Agreement'] = {
      old: { name: 'Old', inForceTo: '2026-12-31' },
      new: { name: 'New', inForceFrom: '2027-01-01' },
    };
    const preference = (under: string) => ({ kind: 'PREFERENCE', rate: 0, UNDER: under }) as const;
    const changes = changesIn(
      { Agreement },
      customs({ mfn: { rate: 6.5 }, 'old-rate': preference('old'), 'new-rate': preference('new') }),
    );
    expect(changes).toContain(
      'CHANGED new-rate: The lowest available duty remains 0 % of the customs value, but under another rule: new-rate.',
    );
  });
});

describe('charges between two days', () => {
  const vat = { kind: 'VAT', area: 'TAX', base: 'CUSTOMS_VALUE' } as const;
  const fee = { kind: 'FEE', area: 'TAX', base: 'CUSTOMS_VALUE' } as const;

  it('VAT rises', () => {
    const changes = changesIn(
      customs({
        'vat-19': { ...vat, rate: 19, validTo: '2026-12-31' },
        'vat-20': { ...vat, rate: 20, validFrom: '2027-01-01' },
      }),
    );
    expect(changes.slice(2)).toEqual([
      'CHANGED vat-20: The lowest VAT on the customs value is 20 % instead of 19 %, under this rule: vat-20.',
      'ADDED vat-20: New charge: VAT on the customs value, 20 %. Rule: vat-20.',
      'REMOVED vat-19: No longer charged: VAT on the customs value, 19 %. Rule: vat-19.',
    ]);
  });

  it('of two fees on one base the one that ends is reported', () => {
    const changes = changesIn(
      customs({ harbour: { ...fee, rate: 0.125 }, handling: { ...fee, rate: 0.3, validTo: '2026-12-31' } }),
    );
    expect(changes.slice(1)).toEqual([
      'REMOVED handling: No longer charged: fee on the customs value, 0.3 %. Rule: handling.',
    ]);
  });

  it('the last charge that ends is reported', () => {
    const changes = changesIn(customs({ handling: { ...fee, rate: 0.3, validTo: '2026-12-31' } }));
    expect(changes.at(-1)).toBe(
      'REMOVED handling: No longer charged: fee on the customs value, 0.3 %. Rule: handling.',
    );
  });
});

describe('support between two days', () => {
  const voucher: Drafts = {
    Regulation: { act: { ...goods, REQUIRES: 'label' } },
    Formality: { label: { name: 'Label', cost: { typical: 100, currency: 'EUR', per: 'ONCE' } } },
    SupportProgram: {
      voucher: { name: 'Voucher', OPEN_TO: 'country/KR', FUNDS: 'label', RUN_BY: 'agency', OFFERS: 'round' },
    },
    Authority: { agency: {} },
  };

  it('a programme closes, and no longer pays', () => {
    const Terms: Drafts['Terms'] = { round: { opens: '2026-10-01', closes: '2026-11-30', share: 50 } };
    expect(changesIn(voucher, { Terms })).toEqual([
      'CHANGED voucher: The status of a programme changes from "open for applications" to "closed": Voucher.',
    ]);
  });

  it('a programme opens', () => {
    const Terms: Drafts['Terms'] = { round: { opens: '2027-02-01', closes: '2027-03-31', share: 50 } };
    expect(changesIn(voucher, { Terms })).toEqual([
      'CHANGED voucher: The status of a programme changes from "expected" to "open for applications": Voucher.',
    ]);
  });
});

describe('after a publication, on the same day', () => {
  const changesTo = (before: Drafts, after: Drafts): string[] => {
    const [then, now] = [before, after].map((part) => makePlan(world(part), ask({ asOf: '2026-11-01' })));
    if (then === undefined || now === undefined) throw new Error('two plans were asked for');
    return planChanges(then, now, 'PUBLICATION').map(
      ({ kind, about, text }) => `${kind} ${about.id}: ${english(text)}`,
    );
  };
  const act: Draft<'Regulation'> = { ...goods, name: 'Label Act', REQUIRES: 'label' };
  const Formality: Drafts['Formality'] = { label: { name: 'Label' } };
  const haltFrom = (from: string): Drafts => ({
    Regulation: { act, halt: { ...goods, name: 'Halt', SUSPENDS: { node: 'act', from } } },
    Formality,
  });

  it('nothing changes if the facts are the same', () => {
    expect(changesTo({ Regulation: { act }, Formality }, { Regulation: { act }, Formality })).toEqual([]);
  });

  it('a new rule applies now', () => {
    expect(changesTo({ Formality }, { Regulation: { act }, Formality })).toEqual([
      'ADDED act: Rule that now applies: Label Act.',
      'ADDED label: New step: Label (required).',
    ]);
  });

  it('a future suspension is reported when it is published', () => {
    const told = changesTo({ Regulation: { act }, Formality }, haltFrom('2026-12-01'));
    expect(told).toHaveLength(2);
    expect(told[0]).toBe('ADDED halt: Rule that now applies: Halt.');
    expect(told[1]).toMatch(/^CHANGED act: "Label Act" stops being in force on 1 December 2026\. .*Halt/);
  });

  it('a fee rises, and what a programme pays of it, with thousands separators', () => {
    const funded = (typical: number): Drafts => ({
      Regulation: { act },
      Formality: { label: { name: 'Label', cost: { typical, currency: 'EUR', per: 'ONCE' } } },
      SupportProgram: {
        voucher: { name: 'Voucher', OPEN_TO: 'country/KR', FUNDS: 'label', RUN_BY: 'agency', OFFERS: 'round' },
      },
      Authority: { agency: {} },
      Terms: { round: { opens: '2026-10-01', closes: '2026-11-30', share: 50 } },
    });
    expect(changesTo(funded(4000), funded(6000))).toEqual([
      'CHANGED label: The cost of "Label" is EUR 6,000 instead of EUR 4,000.',
      'CHANGED voucher: The amount that a programme pays is EUR 3,000 instead of EUR 2,000: Voucher.',
    ]);
  });

  it('a new name or citation of an act does not change what is expected', () => {
    const named: Drafts = {
      ...haltFrom('2026-12-01'),
      Regulation: {
        act: { ...act, name: 'Act on Labels', citation: 'Act 7' },
        halt: { ...goods, name: 'Stop', citation: 'Decree 8', SUSPENDS: { node: 'act', from: '2026-12-01' } },
      },
    };
    expect(changesTo(haltFrom('2026-12-01'), named)).toEqual([]);
  });

  it('the expected end of a removed rule is not reported', () => {
    const ending: Drafts = { Regulation: { act: { ...act, validTo: '2026-12-31' } }, Formality };
    expect(changesTo(ending, { Formality })).toEqual([
      'REMOVED act: Rule that no longer applies: Label Act.',
      'REMOVED label: Step no longer needed: Label.',
    ]);
  });

  it('another number of facts from an old source is not reported', () => {
    const cited = (...ids: string[]): Drafts => ({
      Regulation: { act: { ...act, CITES: ids } },
      Formality,
      Source: { old: { name: 'Old', reviewBy: '2026-01-01' }, older: { name: 'Older', reviewBy: '2025-01-01' } },
    });
    expect(changesTo(cited('old'), cited('old', 'older'))).toEqual([]);
  });

  it('another rule has the same lowest rate', () => {
    const preferences = (names: readonly string[]): Drafts => ({
      Agreement: Object.fromEntries(names.map((name) => [`pact/${name}`, { name }])),
      ...customs(
        Object.fromEntries([
          ['mfn', { rate: 6.5 }],
          ...names.map((name) => [name, { kind: 'PREFERENCE', rate: 0, UNDER: `pact/${name}` } as const]),
        ]),
      ),
    });
    expect(changesTo(preferences(['one']), preferences(['other']))).toContain(
      'CHANGED other: The lowest available duty remains 0 % of the customs value, but under another rule: other.',
    );
  });
});
