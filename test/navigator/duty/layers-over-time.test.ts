import { describe, expect, it } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import { english } from '../../messages/english.js';
import type { Drafts } from '../world.js';
import { ask, type Draft, world } from '../world.js';

/** A market that changes its additional duties, as the United States did over 2025 and 2026. */
const US = { APPLIES_IN: 'country/US' };
const onAll = (draft: Draft<'CustomsRule'>): Draft<'CustomsRule'> => ({
  kind: 'ADDITIONAL_DUTY',
  on: 'COLUMN_RATE',
  COVERS: 'class/goods',
  ...US,
  ...draft,
});
const fromKorea = (draft: Draft<'CustomsRule'>) => onAll({ FROM_ORIGIN: 'country/KR', ...draft });
const free = { kind: 'PREFERENCE', rate: 0, UNDER: 'agreement/kr-us', FROM_ORIGIN: 'country/KR', ...US } as const;

const MARKET: Drafts = {
  Country: {
    'country/US': { PARTY_TO: { node: 'agreement/kr-us', from: '2012-03-15' } },
    'country/KR': { PARTY_TO: { node: 'agreement/kr-us', from: '2012-03-15' } },
    'country/VN': {},
  },
  Agreement: { 'agreement/kr-us': { name: 'Korea-US agreement', inForceFrom: '2012-03-15' } },
  ProductClass: {
    'hs/85': { PART_OF: 'class/goods' },
    'hs/850760': { PART_OF: 'hs/85' },
    'hts/85076000': { PART_OF: 'hs/850760' },
    'hs/330499': { PART_OF: 'class/goods' },
    'hs/610910': { PART_OF: 'class/goods' },
  },
  CustomsRule: {
    'mfn/battery': { rate: 3.4, COVERS: 'hts/85076000', ...US },
    'free/battery': { ...free, COVERS: 'hts/85076000' },
    'mfn/cosmetics': { rate: 0, COVERS: 'hs/330499', ...US },
    'mfn/shirts': { rate: 16.5, COVERS: 'hs/610910', ...US },
    'free/shirts': { ...free, COVERS: 'hs/610910' },
    'emergency/first': onAll({ effect: 'ADD', rate: 10, validFrom: '2025-04-05', validTo: '2025-08-06' }),
    'emergency/second': fromKorea({ effect: 'ADD', rate: 15, validFrom: '2025-08-07', validTo: '2025-11-13' }),
    'emergency/deal': fromKorea({ effect: 'TOP_UP_TO', rate: 15, validFrom: '2025-11-14', validTo: '2026-02-23' }),
    surcharge: onAll({
      effect: 'ADD',
      rate: 10,
      validFrom: '2026-02-24',
      validTo: '2026-07-23',
      STATES: ['ten', 'fifteen'],
    }),
    'section/korea': fromKorea({ effect: 'TOP_UP_TO', rate: 12.5, validFrom: '2026-07-24' }),
    'section/viet-nam': onAll({ effect: 'ADD', rate: 12.5, validFrom: '2026-07-24', FROM_ORIGIN: 'country/VN' }),
  },
  Claim: {
    ten: { value: { typical: 10 }, standing: 'CHOSEN' },
    fifteen: { value: { typical: 15 }, standing: 'DISPUTED' },
  },
};

const facts = world(MARKET);

function quoteOn(entryOn: string, classId: string, origin = 'country/KR') {
  const request = ask({ target: 'country/US', origin, classId, entryOn });
  const { bindings, below } = applicability(facts, request);
  return dutyQuote(facts, request, bindings, below);
}

describe('Batteries at 3.4 %, free under the agreement', () => {
  it.each([
    ['2025-04-04', 3.4, 0, 'free/battery', 3.4],
    ['2025-04-05', 13.4, 10, 'free/battery', 3.4],
    ['2025-08-06', 13.4, 10, 'free/battery', 3.4],
    ['2025-08-07', 18.4, 15, 'free/battery', 3.4],
    ['2025-11-13', 18.4, 15, 'free/battery', 3.4],
    ['2025-11-14', 15, 15, 'mfn/battery', 0],
    ['2026-02-23', 15, 15, 'mfn/battery', 0],
    ['2026-02-24', 13.4, 10, 'free/battery', 3.4],
    ['2026-07-23', 13.4, 10, 'free/battery', 3.4],
    ['2026-07-24', 12.5, 12.5, 'mfn/battery', 0],
    ['2026-11-23', 12.5, 12.5, 'mfn/battery', 0],
  ])(
    'on %s are at %d %% by MFN and %d %% by the agreement: best is %s, saving %d',
    (day, mfn, agreed, best, saving) => {
      const duty = quoteOn(day, 'hs/850760');
      expect(duty.mfn?.total).toBe(mfn);
      expect(duty.lines.find((line) => line.rule.id === 'free/battery')?.total).toBe(agreed);
      expect(duty.best?.rule.id).toBe(best);
      expect(duty.saving).toBe(saving);
    },
  );

  it('are said to be topped up, so that the agreement saves nothing', () => {
    expect(english(quoteOn('2026-01-15', 'hs/850760').note)).toBe(
      'This preference saves nothing here: Korea-US agreement. Additional duty brings the total to 15 % with and without it.',
    );
  });

  it('carry the word of the sources that disagree on the surcharge', () => {
    expect(english(quoteOn('2026-03-01', 'hs/850760').note)).toContain(
      'Sources disagree on the rate of "surcharge": another source states 15 %.',
    );
  });

  it('of another origin have neither the agreement nor the same layer', () => {
    const duty = quoteOn('2026-08-01', 'hs/850760', 'country/VN');
    expect(duty.lines.map((line) => [line.rule.id, line.total])).toEqual([['mfn/battery', 15.9]]);
  });
});

describe('Cosmetics, free by MFN', () => {
  it.each([
    ['2025-04-04', 0],
    ['2025-05-01', 10],
    ['2025-09-01', 15],
    ['2025-12-01', 15],
    ['2026-03-01', 10],
    ['2026-08-01', 12.5],
  ])('on %s are at %d %%', (day, total) => {
    expect(quoteOn(day, 'hs/330499').best?.total).toBe(total);
  });
});

describe('Shirts at 16.5 %, free under the agreement', () => {
  it.each([
    // Nothing is added to a base at or above the line; the free one is topped up and is still the lower.
    ['2025-12-01', 16.5, 15, 1.5],
    ['2026-08-01', 16.5, 12.5, 4],
  ])('on %s are at %d %% by MFN and %d %% by the agreement, which saves %d', (day, mfn, best, saving) => {
    const duty = quoteOn(day, 'hs/610910');
    expect([duty.mfn?.total, duty.best?.total, duty.saving]).toEqual([mfn, best, saving]);
  });
});
