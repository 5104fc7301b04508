import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../src/navigator/duty/rate.js';
import type { Consignment } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import type { Draft, Drafts } from '../world.js';
import { ask } from '../world.js';
import { dutyWorld } from './duty-world.js';

const DAY = '2026-11-01';

function rate(draft: Draft<'CustomsRule'>, consignment: Consignment = {}, more: Drafts = {}) {
  const facts = dutyWorld({ rule: draft }, more);
  const rule = facts.get('rule', 'CustomsRule');
  if (rule === undefined) throw new Error('The world has no such rule.');
  const { percent, formula, notes } = rateOf(facts, ask({ consignment }), rule, DAY);
  return { percent, formula: english(formula), notes: notes.map(english) };
}

const perKilo = { specific: { amount: 2, currency: 'EUR' }, specificUnit: 'kg' };
const shipment = { value: { amount: 1000, currency: 'EUR' }, quantity: 50, unit: 'kg' };

describe('A rate', () => {
  it.each<[string, Draft<'CustomsRule'>, Consignment, number | undefined, string]>([
    ['in percent', { rate: 3.4 }, {}, 3.4, '3.4 %'],
    ['of nothing', { rate: 0 }, {}, 0, '0 %'],
    ['as the schedule prints it', { rate: 0, formula: 'Free (KR)' }, {}, 0, 'Free (KR)'],
    ['of which a range is known', { rateMin: 5, rateMax: 50 }, {}, undefined, 'between 5 % and 50 %'],
    ['of which the highest is known', { rateMax: 17 }, {}, undefined, 'at most 17 %'],
    ['of which the lowest is known', { rateMin: 5 }, {}, undefined, 'at least 5 %'],
    ['that nobody states', {}, {}, undefined, 'rate unknown'],
    ['in money per unit, without a consignment', perKilo, {}, undefined, 'EUR 2 per kg'],
    // 50 kg at 2 EUR are 100 EUR, a tenth of 1000 EUR.
    ['in money per unit, of a known consignment', perKilo, shipment, 10, 'EUR 2 per kg'],
    ['in both', { ...perKilo, rate: 6.2 }, shipment, 16.2, '6.2 % + EUR 2 per kg'],
    ['in both, the percentage a range', { ...perKilo, rateMax: 6 }, shipment, undefined, 'at most 6 % + EUR 2 per kg'],
    ['per another unit', perKilo, { ...shipment, unit: 'item' }, undefined, 'EUR 2 per kg'],
    // 0.05 t are 50 kg.
    ['per a smaller unit of the same measure', perKilo, { ...shipment, quantity: 0.05, unit: 't' }, 10, 'EUR 2 per kg'],
    [
      'per a larger unit of the same measure',
      perKilo,
      { ...shipment, quantity: 50_000, unit: 'g' },
      10,
      'EUR 2 per kg',
    ],
    ['per unit, of a quantity of 0', perKilo, { ...shipment, quantity: 0 }, undefined, 'EUR 2 per kg'],
    ['per the same unit in other letters', perKilo, { ...shipment, unit: ' KG ' }, 10, 'EUR 2 per kg'],
    ['per unit, the quantity not given', perKilo, { value: shipment.value, unit: 'kg' }, undefined, 'EUR 2 per kg'],
    [
      'per unit, of a consignment worth nothing',
      perKilo,
      { ...shipment, value: { amount: 0, currency: 'EUR' } },
      undefined,
      'EUR 2 per kg',
    ],
  ])('%s', (_, draft, consignment, percent, formula) => {
    expect(rate(draft, consignment)).toMatchObject({ percent, formula });
  });

  it('in money per unit says what would make it a percentage', () => {
    expect(rate(perKilo).notes).toEqual([
      '"rule" is an amount of money per kg. To see it as a percentage, give the value of a consignment and its quantity (kg).',
    ]);
  });

  it('in money per unit says that the given unit does not convert', () => {
    expect(rate(perKilo, { ...shipment, unit: 'pair' }).notes).toEqual([
      '"rule" is an amount of money per kg. The quantity is given in another unit, which does not convert into it: pair. To see it as a percentage, give the quantity in kg.',
    ]);
  });

  const dollars = { ...shipment, value: { amount: 1250, currency: 'USD' } };

  it('in another currency than the consignment is converted on the day, and says by which rate', () => {
    const ExchangeRate = { eur: { currency: 'EUR', month: '2026-10', perUsd: 0.8 } };
    // 100 EUR are 125 USD at 0.8 EUR to the dollar, a tenth of 1250 USD.
    const { percent, notes } = rate(perKilo, dollars, { ExchangeRate });
    expect(percent).toBe(10);
    expect(notes).toEqual(['Converted at EUR 0.80 (October 2026) per US dollar.']);
  });

  it('in another currency has no percentage without an exchange rate, and says so', () => {
    const { percent, notes } = rate(perKilo, dollars);
    expect(percent).toBeUndefined();
    expect(notes).toEqual([
      '"rule" cannot be shown as a percentage, because no exchange rate between EUR and USD is on record for 1 November 2026.',
    ]);
  });

  it.each([
    ['of the day stands before what the rule says', { from: '2026-07-01' }, 12, '12 %'],
    ['that has ended does not', { to: '2026-10-31' }, 10, '10 %'],
    ['that is disputed does not', { standing: 'DISPUTED' }, 10, '10 %'],
  ] as const)('that is a claim %s', (_, claim, percent, formula) => {
    const Claim = { 'claim/12': { value: { typical: 12 }, ...claim } };
    expect(rate({ rate: 10, formula: '10 %', STATES: 'claim/12' }, {}, { Claim })).toMatchObject({ percent, formula });
  });
});

describe('A lowest or a highest charge', () => {
  const perKiloOf = (amount: number) => ({ amount, currency: 'USD' });
  // 1,000 USD of goods; 1 USD per kg is 1 % of them at 10 kg, 5 % at 50 kg.
  const weighing = (quantity: number): Consignment => ({
    value: { amount: 1000, currency: 'USD' },
    quantity,
    unit: 'kg',
  });
  const kg = { specificUnit: 'kg' };
  const sumAtMost = { rate: 5, specific: perKiloOf(3), atMostRate: 10, ...kg };
  const atLeastPerKilo = { rate: 10, atLeastSpecific: perKiloOf(2), ...kg };
  const lower = { rate: 10, atMostSpecific: perKiloOf(2), ...kg };

  it.each<[string, Draft<'CustomsRule'>, Consignment, number | undefined, string]>([
    ['is not reached', sumAtMost, weighing(10), 8, '5 % + USD 3 per kg, at most 10 %'],
    // 5 % and 15 %.
    ['cuts the sum', sumAtMost, weighing(50), 10, '5 % + USD 3 per kg, at most 10 %'],
    ['is below the percentage', atLeastPerKilo, weighing(40), 10, '10 %, at least USD 2 per kg'],
    ['is above the percentage', atLeastPerKilo, weighing(80), 16, '10 %, at least USD 2 per kg'],
    ['is the lower of both', lower, weighing(40), 8, '10 %, at most USD 2 per kg'],
    ['is higher than the percentage', lower, weighing(80), 10, '10 %, at most USD 2 per kg'],
    [
      'is stated in both directions',
      { rate: 10, atLeastSpecific: perKiloOf(1), atMostSpecific: perKiloOf(2), ...kg },
      weighing(200),
      20,
      '10 %, at least USD 1 per kg, at most USD 2 per kg',
    ],
    [
      'is a percentage of an amount per unit',
      { specific: perKiloOf(1), atLeastRate: 6, ...kg },
      weighing(50),
      6,
      'USD 1 per kg, at least 6 %',
    ],
  ])('%s', (_, draft, consignment, percent, formula) => {
    expect(rate(draft, consignment)).toMatchObject({ percent, formula });
  });

  it.each<[string, Draft<'CustomsRule'>, { least: number; most: number }]>([
    ['at most 10 %, at least the percentage', sumAtMost, { least: 5, most: 10 }],
    ['at least the percentage', atLeastPerKilo, { least: 10, most: Number.POSITIVE_INFINITY }],
    ['at most the percentage', lower, { least: 0, most: 10 }],
    [
      'at least the lowest rate',
      { specific: perKiloOf(1), atLeastRate: 6, ...kg },
      { least: 6, most: Number.POSITIVE_INFINITY },
    ],
  ])('without a consignment bounds the rate: %s', (_, draft, bounds) => {
    expect(boundsWithout(draft)).toEqual(bounds);
  });
});

function boundsWithout(draft: Draft<'CustomsRule'>) {
  const facts = dutyWorld({ rule: draft });
  const rule = facts.get('rule', 'CustomsRule');
  return rule && rateOf(facts, ask(), rule, DAY).bounds;
}
