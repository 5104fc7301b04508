import { describe, expect, it } from 'vitest';
import type { Cost } from '../../../src/graph/generated/nodes.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { chargeQuotes } from '../../../src/navigator/charges/charge-quotes.js';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import { landedCost } from '../../../src/navigator/landed-cost/landed-cost.js';
import type { DutyQuote } from '../../../src/navigator/plan.js';
import type { Consignment, PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

type Rules = { readonly [id: string]: Draft<'CustomsRule'> };

const mfn = (rate: number, more: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> => ({ ...HERE, rate, ...more });
const vat = (rate: number, more: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> => ({
  ...HERE,
  area: 'TAX',
  kind: 'VAT',
  base: 'CUSTOMS_VALUE_AND_DUTY',
  rate,
  ...more,
});
const fee = (rate: number, more: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> =>
  vat(rate, { kind: 'FEE', base: 'CUSTOMS_VALUE', ...more });

/** Every tax of the market is on record. */
const COVERED: Drafts = { Coverage: { taxes: { ...HERE, area: 'TAX', level: 'COVERED' } } };

const euros = (amount: number): Consignment => ({ value: { amount, currency: 'EUR' } });

interface Given {
  readonly consignment?: Consignment;
  readonly drafts?: Drafts;
  readonly question?: Partial<PlanRequest>;
  readonly duty?: Partial<DutyQuote['lines'][number]>;
}

function landed(rules: Rules, { consignment = euros(10_000), drafts = COVERED, question, duty }: Given = {}) {
  const facts = world({ CustomsRule: rules }, drafts);
  const request = ask({ consignment, ...question });
  const { bindings, below } = applicability(facts, request);
  const quote = dutyQuote(facts, request, bindings, below);
  const best = quote.mfn && duty ? { ...quote.mfn, ...duty } : quote.best;
  return landedCost(facts, request, { ...quote, best }, chargeQuotes(facts, request, bindings, below));
}

const ends = (cost: Cost | undefined) => cost && [cost.min, cost.typical, cost.max];

function shown(...given: Parameters<typeof landed>) {
  const found = landed(...given);
  return {
    lines: found?.lines.map(({ label, amount }) => [english(label), ends(amount)]),
    total: ends(found?.total),
    isLowerBound: found?.isLowerBound,
  };
}

const exactly = (amount: number) => [amount, amount, amount];

describe('Landed cost', () => {
  it('is the value, the duty, each additional duty, and the tax on all of them', () => {
    // 6.5 % of 10,000 are 650, 10 % are 1,000; 19 % of 11,650 are 2,213.50. On the value alone it would be 1,900.
    const rules = { mfn: mfn(6.5), extra: mfn(10, { kind: 'ADDITIONAL_DUTY' }), vat: vat(19) };
    expect(shown(rules)).toEqual({
      lines: [
        ['Customs value', exactly(10_000)],
        ['mfn', exactly(650)],
        ['extra', exactly(1000)],
        ['vat', exactly(2213.5)],
      ],
      total: exactly(13_863.5),
      isLowerBound: false,
    });
  });

  it('is for one shipment, in the currency of the value, and names the rules', () => {
    const found = landed({ mfn: mfn(6.5) }, { consignment: { value: { amount: 100, currency: 'KWD' } } });
    expect(found?.total).toEqual({ min: 106.5, typical: 106.5, max: 106.5, currency: 'KWD', per: 'SHIPMENT' });
    expect(found?.lines.map(({ rule }) => rule?.id)).toEqual([undefined, 'mfn']);
  });

  it('is rounded to the unit of the currency at the end of each line, and taxes are on the exact duty', () => {
    // 4.49 % of JPY 1,000 are 44.9, shown as 45; 10 % of 1,044.9 are 104.49, shown as 104. Of 1,045 it would be 105.
    const yen = { value: { amount: 1000, currency: 'JPY' } };
    const { lines, total } = shown({ mfn: mfn(4.49), vat: vat(10) }, { consignment: yen });
    expect(lines?.slice(1)).toEqual([
      ['mfn', exactly(45)],
      ['vat', exactly(104)],
    ]);
    expect(total).toEqual(exactly(1149));
  });

  it('counts a duty in money per unit by the quantity', () => {
    // 0.05 t are 50 kg, at EUR 2 EUR 100.
    const rules = { mfn: mfn(0, { specific: { amount: 2, currency: 'EUR' }, specificUnit: 'kg' }) };
    const { total } = shown(rules, { consignment: { ...euros(1000), quantity: 0.05, unit: 't' } });
    expect(total).toEqual(exactly(1100));
  });

  it('is a lower bound where transport inside the market belongs to the base', () => {
    // 19 % of 10,650 are 2,023.50, and the transport comes on top.
    const rules = { mfn: mfn(6.5), vat: vat(19, { base: 'CUSTOMS_VALUE_DUTY_AND_INLAND_COST' }) };
    const { lines, total, isLowerBound } = shown(rules);
    expect(lines?.[2]).toEqual(['vat', [2023.5, undefined, undefined]]);
    expect(total).toEqual([12_673.5, undefined, undefined]);
    expect(isLowerBound).toBe(true);
  });

  it('is a lower bound where the base of a tax is not on record', () => {
    const { base: _, ...unknown } = vat(19);
    const found = landed({ mfn: mfn(6.5), vat: unknown });
    expect(ends(found?.lines[2]?.amount)).toEqual([1900, undefined, undefined]);
    expect(english(found?.lines[2]?.note ?? '')).toBe(
      'The base of this tax is not on record. 19 % of the customs value is a lower bound.',
    );
  });

  it('leaves an unknown duty open, and the tax on it is at least that on the value', () => {
    expect(shown({ vat: vat(19) })).toEqual({
      lines: [
        ['Customs value', exactly(10_000)],
        ['Customs duty', undefined],
        ['vat', [1900, undefined, undefined]],
      ],
      total: [11_900, undefined, undefined],
      isLowerBound: true,
    });
  });

  it('carries the bounds of a duty into the tax and the sum', () => {
    // 5 % to 9 % of 10,000 are 500 to 900; 10 % of 10,500 to 10,900 are 1,050 to 1,090.
    const duty = { total: undefined, atLeast: 5, atMost: 9 };
    const { lines, total, isLowerBound } = shown({ mfn: mfn(5), vat: vat(10) }, { duty });
    expect(lines?.slice(1)).toEqual([
      ['mfn', [500, undefined, 900]],
      ['vat', [1050, undefined, 1090]],
    ]);
    expect(total).toEqual([11_550, undefined, 11_990]);
    expect(isLowerBound).toBe(false);
  });

  it('shows a duty that a relief lifts as the 0 that is left', () => {
    const relief = mfn(0, { kind: 'RELIEF', effect: 'EXEMPT', on: 'RUNNING_TOTAL', order: 9 });
    const { lines, total } = shown({ mfn: mfn(6.5), relief, vat: vat(10) });
    expect(lines?.[1]).toEqual(['mfn', exactly(0)]);
    expect(total).toEqual(exactly(11_000));
  });

  it('gives no end of a fee of which more is printed than its percentage', () => {
    // 0.3464 % of 10,000 are 34.64; a highest amount could cut it, a lowest could raise it.
    const rules = { mfn: mfn(0), fee: fee(0.3464, { formula: '0.3464 %, with a lowest and a highest amount' }) };
    const { lines, total, isLowerBound } = shown(rules);
    expect(lines?.[2]).toEqual(['fee', [undefined, 34.64, undefined]]);
    expect(total).toEqual([10_000, 10_034.64, undefined]);
    expect(isLowerBound).toBe(true);
  });

  it('leaves a charge open that depends on an answer', () => {
    const drafts = { ...COVERED, Trait: { trait: {} } };
    const { lines, isLowerBound } = shown({ mfn: mfn(0), fee: fee(2, { TRIGGERED_BY: 'trait' }) }, { drafts });
    expect(lines?.[2]).toEqual(['fee', undefined]);
    expect(isLowerBound).toBe(true);
  });

  describe('depends on an open question', () => {
    const drafts = { ...COVERED, Trait: { trait: {} } };
    const open = (more: Draft<'CustomsRule'>) => mfn(0, { TRIGGERED_BY: 'trait', ...more });

    it('with a duty that an additional duty can raise: the end is open', () => {
      const extra = open({ rate: 10, kind: 'ADDITIONAL_DUTY' });
      const { lines, isLowerBound } = shown({ mfn: mfn(5), extra, vat: vat(10) }, { drafts });
      // 5 % are 500; 10 % of at least 10,500 are at least 1,050.
      expect(lines?.slice(1)).toEqual([
        ['mfn', [500, 500, undefined]],
        ['vat', [1050, 1050, undefined]],
      ]);
      expect(isLowerBound).toBe(true);
    });

    it('with a duty that a relief may lift: the least is nothing', () => {
      const relief = open({ kind: 'RELIEF', effect: 'EXEMPT', on: 'RUNNING_TOTAL', order: 9 });
      const { lines, total } = shown({ mfn: mfn(5), relief, vat: vat(10) }, { drafts });
      // 10 % of 10,000 to 10,500.
      expect(lines?.slice(1)).toEqual([
        ['mfn', [0, 500, 500]],
        ['vat', [1000, 1050, 1050]],
      ]);
      expect(total).toEqual([11_000, 11_550, 11_550]);
    });

    it('with a reduced rate that may take the place of the usual one', () => {
      const reduced = vat(7, { TRIGGERED_BY: 'trait' });
      const { lines } = shown({ mfn: mfn(0), usual: vat(19), reduced }, { drafts });
      expect(lines?.[2]).toEqual(['usual', [700, 1900, 1900]]);
    });
  });

  it('has no tax on a sale, which is not part of the import', () => {
    const { lines } = shown({ mfn: mfn(0), sale: vat(19, { base: 'SALE' }) });
    expect(lines?.map(([label]) => label)).toEqual(['Customs value', 'mfn']);
  });

  it('leaves open the taxes that are not on record, with what the market is known to lack', () => {
    const partly = { ...HERE, area: 'TAX', level: 'PARTLY', note: { en: 'The harbour fee is not recorded' } } as const;
    const found = landed({ mfn: mfn(0) }, { drafts: { Coverage: { taxes: partly } } });
    expect(found?.lines.map(({ label, amount }) => [english(label), amount?.min])).toEqual([
      ['Customs value', 10_000],
      ['mfn', 0],
      ['Tax on imports (VAT or sales tax)', undefined],
      ['Other taxes and fees', undefined],
    ]);
    expect(english(found?.lines[3]?.note ?? '')).toBe(
      'Not all taxes and fees are on record. Coverage: The harbour fee is not recorded.',
    );
    expect(found?.isLowerBound).toBe(true);
  });

  it.each<[string, Given]>([
    ['without a value', { consignment: {} }],
    ['of a value of 0, which nobody has stated', { consignment: euros(0) }],
    ['of a licence', { question: { mode: 'LICENCE' } }],
    ['of a class of services', { question: { classId: 'class/services' } }],
  ])('is not given %s', (_, given) => {
    expect(landed({ mfn: mfn(5) }, given)).toBeUndefined();
  });
});
