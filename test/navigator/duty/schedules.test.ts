import { describe, expect, it } from 'vitest';
import { readRate } from '../../../src/graph/vocabulary/stated-rate.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import type { TariffRate } from '../../../src/navigator/facts/fact-graph.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, worldWithRates } from '../world.js';
import { mfn, preference, type Rules } from './duty-world.js';

/** A rate of a schedule: `[schedule, class, what it states, more]`. */
type Stated = readonly [schedule: string, covers: string, rate: string, more?: Partial<TariffRate>];

function rateOf([schedule, covers, printed, more]: Stated): TariffRate {
  const rate = readRate(printed);
  if (rate === undefined) throw new Error(`"${printed}" is not a rate`);
  return { schedule, covers, rate, from: '2026-01-01', staged: false, ...more };
}

const column = (draft: Draft<'CustomsRule'>): Draft<'CustomsRule'> => ({
  isSchedule: true,
  APPLIES_IN: 'country/DE',
  CITES: 'source/edition',
  ...draft,
});

const schedules: Rules = {
  mfns: column({ kind: 'MFN', name: 'MFN rates' }),
  prefs: column({
    kind: 'PREFERENCE',
    name: 'Rates of Agreement A',
    UNDER: 'agreement/a',
    FROM_ORIGIN: 'country/KR',
    REQUIRES: { node: 'proof/a', force: 'IF_USED' },
  }),
};

const base: Drafts = {
  Agreement: { 'agreement/a': { name: 'Agreement A' } },
  Formality: { 'proof/a': { name: 'Origin declaration' } },
  Source: {
    'source/edition': { kind: 'TARIFF_SCHEDULE', name: 'Schedule of 2026', published: '2026-01-01' },
    'source/old': { kind: 'TARIFF_SCHEDULE', name: 'Schedule of 2025', published: '2025-07-01' },
  },
  Bloc: { 'bloc/EU': { PARTY_TO: 'agreement/a' } },
  Country: { 'country/KR': { PARTY_TO: 'agreement/a' }, 'country/DE': { MEMBER_OF: 'bloc/EU' }, 'country/JP': {} },
  ProductClass: {
    'de/33049910': { PART_OF: 'hs/330499', name: 'Creams' },
    'de/33049990': { PART_OF: 'hs/330499', name: 'Other' },
  },
};

function quote(rates: readonly Stated[], rules: Rules = {}, question: Partial<PlanRequest> = {}, more: Drafts = {}) {
  const placed = Object.entries(rules).map(([id, draft]) => [
    id,
    { APPLIES_IN: 'country/DE', COVERS: 'hs/3304', ...draft },
  ]);
  const CustomsRule = { ...schedules, ...Object.fromEntries(placed) };
  const facts = worldWithRates(rates.map(rateOf), base, { CustomsRule }, more);
  const request = ask(question);
  const { bindings, below, ruledOut } = applicability(facts, request);
  return { ...dutyQuote(facts, request, bindings, below), ruledOut };
}

describe('What a tariff schedule states', () => {
  it('is the rate of the nearest class, with all else of its column', () => {
    const duty = quote([
      ['mfns', 'hs/33', '9'],
      ['mfns', 'hs/3304', '6.5'],
      ['prefs', 'hs/33', '0'],
    ]);
    expect(duty.lines.map(({ rule, agreement, rate }) => [rule.id, agreement?.id, rate])).toEqual([
      ['mfns', undefined, 6.5],
      ['prefs', 'agreement/a', 0],
    ]);
    expect(duty.best?.proofs.map(({ id }) => id)).toEqual(['proof/a']);
    expect(duty.saving).toBe(6.5);
    expect(english(duty.note)).toContain('"MFN rates" and "Rates of Agreement A" are from: Schedule of 2026.');
  });

  it('is nothing where the nearest statement says so, although a class above has a rate', () => {
    const duty = quote([
      ['mfns', 'hs/33', '9'],
      ['mfns', 'hs/330499', '-'],
    ]);
    expect(duty.lines).toEqual([]);
  });

  it('holds in its period only', () => {
    const rates: readonly Stated[] = [
      ['mfns', 'hs/3304', '8', { from: '2025-01-01', to: '2026-06-30' }],
      ['mfns', 'hs/3304', '7', { from: '2026-07-01' }],
    ];
    expect(quote(rates, {}, { entryOn: '2026-06-30' }).mfn?.rate).toBe(8);
    expect(quote(rates, {}, { entryOn: '2026-07-01' }).mfn?.rate).toBe(7);
    expect(quote(rates, {}, { entryOn: '2024-12-31' }).mfn).toBeUndefined();
  });

  it('differs between lines: a range, and the plan asks for the line; of a line, its own rate', () => {
    const rates: readonly Stated[] = [
      ['mfns', 'hs/3304', '6.5'],
      ['mfns', 'de/33049910', '2'],
    ];
    const whole = quote(rates);
    expect([whole.mfn?.atLeast, whole.mfn?.atMost, whole.lineDecides]).toEqual([2, 6.5, true]);
    expect(whole.nationalLines.map(({ id }) => id)).toEqual(['de/33049910', 'de/33049990']);
    expect(quote(rates, {}, { classId: 'de/33049910' }).mfn?.rate).toBe(2);
    expect(quote(rates, {}, { classId: 'de/33049990' }).mfn?.rate).toBe(6.5);
  });

  it('for one origin is ruled out for others', () => {
    const duty = quote(
      [
        ['mfns', 'hs/3304', '6.5'],
        ['prefs', 'hs/3304', '0'],
      ],
      {},
      { origin: 'country/JP' },
    );
    expect(duty.lines.map(({ rule }) => rule.id)).toEqual(['mfns']);
    expect(duty.ruledOut.map(({ rule, reason }) => [rule.id, reason])).toEqual([['prefs', 'OTHER_ORIGIN']]);
  });

  it('is a compound duty with its bounds, and a range where only bounds were read', () => {
    const consignment = { value: { amount: 100, currency: 'EUR' }, quantity: 10, unit: 'kg' };
    const compound = quote([['mfns', 'hs/3304', '5 + 0.2 EUR/kg max 6']], {}, { consignment });
    expect(compound.mfn?.rate).toBe(6);
    const range = quote([['mfns', 'hs/3304', '0..12.5; 0 % in quota, 12.5 % outside']]);
    expect([range.mfn?.rate, range.mfn?.atLeast, range.mfn?.atMost]).toEqual([undefined, 0, 12.5]);
    expect(range.mfn && english(range.mfn.formula)).toBe('0 % in quota, 12.5 % outside');
  });

  it.each(['?; not established', 'MFN'])('gives no best preference with "%s"', (stated) => {
    const duty = quote([
      ['mfns', 'hs/3304', '6.5'],
      ['prefs', 'hs/3304', stated],
    ]);
    expect(duty.best?.rule.id).toBe(stated === 'MFN' ? 'mfns' : undefined);
    expect(duty.saving).toBe(stated === 'MFN' ? 0 : undefined);
  });

  it('that concedes nothing is said, and is no unknown rate', () => {
    const nothing = quote([
      ['mfns', 'hs/3304', '6.5'],
      ['prefs', 'hs/3304', 'MFN'],
    ]);
    expect(english(nothing.note)).toContain('No rate below MFN is conceded for these goods under Agreement A.');
    const inPart = (stated: string) =>
      quote([
        ['mfns', 'hs/3304', '6.5'],
        ['prefs', 'hs/3304', '0'],
        ['prefs', 'de/33049910', stated],
      ]);
    const formula = ({ lines }: ReturnType<typeof quote>) => lines.map((line) => english(line.formula))[1];
    expect(formula(inPart('MFN'))).toBe('0 %; not conceded, so at the MFN rate, for 1 of 2 tariff lines');
    expect(formula(inPart('-'))).toBe('0 %; unknown for 1 of 2 tariff lines');
    expect(english(inPart('MFN').note)).not.toContain('No rate below MFN');
  });

  it('is not on record if its agreement is silent: the plan names the agreement', () => {
    const duty = quote([
      ['mfns', 'hs/3304', '6.5'],
      ['prefs', 'hs/3304', '-'],
    ]);
    expect(duty.saving).toBeUndefined();
    expect(english(duty.note)).toContain('No rate for this class is on record under this agreement');
  });
});

describe('After the year of its edition', () => {
  const later = { entryOn: '2027-01-01' };
  const stated = (rate: string, more: Partial<TariffRate> = {}): readonly Stated[] => [
    ['mfns', 'hs/3304', '6.5'],
    ['prefs', 'hs/3304', rate, more],
  ];

  it('an MFN rate and a preference of 0 stand, and the note says that the year is over', () => {
    const duty = quote(stated('0'), {}, later);
    expect([duty.mfn?.rate, duty.best?.rate, duty.saving]).toEqual([6.5, 0, 6.5]);
    expect(english(duty.note)).toContain('The year of this edition is over.');
    expect(english(duty.note).split('Schedule of 2026')).toHaveLength(2);
    expect(english(quote(stated('0')).note)).not.toContain('is over');
  });

  it('a preference above 0 is a formula without a number', () => {
    const duty = quote(stated('3.2'), {}, later);
    const preferred = duty.lines.find(({ rule }) => rule.id === 'prefs');
    expect([preferred?.rate, preferred?.total, preferred?.atMost]).toEqual([undefined, undefined, undefined]);
    expect(preferred && english(preferred.formula)).toBe('3.2 % (edition of 1 January 2026; later rate not on record)');
    expect(duty.best).toBeUndefined();
    expect(quote(stated('3.2')).best?.rate).toBe(3.2);
  });

  it('it is at most that rate where the agreement lets rates only fall', () => {
    const falling = { CustomsRule: { prefs: { ...schedules.prefs, neverRises: true } } };
    const duty = quote(stated('3.2'), {}, later, falling);
    const preferred = duty.lines.find(({ rule }) => rule.id === 'prefs');
    expect([preferred?.rate, preferred?.atMost]).toEqual([undefined, 3.2]);
    expect(duty.best?.rule.id).toBe('prefs');
  });

  it('it is a number where the edition states the steps of later years', () => {
    expect(quote(stated('3.2', { staged: true }), {}, later).best?.rate).toBe(3.2);
  });

  it('the year ends with the month that the schedule names', () => {
    const fiscal = { CustomsRule: { prefs: { ...schedules.prefs, yearEndsInMonth: 3 } } };
    const on = (entryOn: string) => quote(stated('3.2'), {}, { entryOn }, fiscal).best?.rate;
    expect(on('2026-03-31')).toBe(3.2);
    expect(on('2026-04-01')).toBeUndefined();
  });

  it('the edition is the last one that states the rate', () => {
    const cites = { CustomsRule: { prefs: { ...schedules.prefs, CITES: ['source/old', 'source/edition'] } } };
    const on = (more: Partial<TariffRate>) =>
      quote(stated('3.2', more), {}, { entryOn: '2026-03-01' }, cites).best?.rate;
    expect(on({ from: '2025-07-01' })).toBe(3.2);
    expect(on({ from: '2025-07-01', to: '2026-03-31' })).toBe(3.2);
    // Only the edition of 2025 states it.
    const ended = quote(stated('3.2', { from: '2025-07-01', to: '2025-12-31' }), {}, { entryOn: '2025-12-31' }, cites);
    expect(ended.lines.find(({ rule }) => rule.id === 'prefs')?.rate).toBe(3.2);
  });
});

describe('Beside what was recorded by hand', () => {
  const rate: readonly Stated[] = [['mfns', 'hs/330499', '6.5']];
  const mfnOf = (draft: Draft<'CustomsRule'>) => quote(rate, { hand: draft }).mfn;

  it('a number counts before a schedule at any distance', () => {
    expect(mfnOf(mfn(5, { COVERS: 'hs/33' }))?.rule.id).toBe('hand');
  });

  it('a range that is older than the edition gives way, a later one stands', () => {
    const range = { kind: 'MFN', rateMin: 5, rateMax: 25 } as const;
    expect(mfnOf({ ...range, validFrom: '2025-01-01' })?.rule.id).toBe('mfns');
    expect(mfnOf({ ...range, validFrom: '2026-02-01' })?.rule.id).toBe('hand');
  });

  it('a range stands where the schedule has no number either', () => {
    const range = { kind: 'MFN', rateMin: 5, rateMax: 25, validFrom: '2025-01-01' } as const;
    expect(quote([['mfns', 'hs/330499', '?']], { hand: range }).mfn?.rule.id).toBe('hand');
  });

  it('unequal numbers of equal rank are not known, and both are named', () => {
    const duty = quote([], { a: mfn(5, { name: 'Rate A' }), b: mfn(7, { name: 'Rate B' }) });
    expect([duty.mfn?.rate, duty.mfn?.atLeast, duty.mfn?.atMost]).toEqual([undefined, 5, 7]);
    expect(duty.mfn && english(duty.mfn.formula)).toBe('not known: "Rate A" (5 %) or "Rate B" (7 %)');
    expect(quote([], { a: mfn(5), b: mfn(5) }).mfn?.rate).toBe(5);
  });

  it('a rate of the agreement by hand counts before its schedule', () => {
    const rates: readonly Stated[] = [...rate, ['prefs', 'hs/330499', '4']];
    expect(quote(rates, { hand: preference(1) }).best?.rule.id).toBe('hand');
  });
});
