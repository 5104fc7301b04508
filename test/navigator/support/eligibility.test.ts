import { describe, expect, it } from 'vitest';
import type { CompanyProfile } from '../../../src/navigator/plan-request.js';
import { companyQuestions } from '../../../src/navigator/support/company-questions.js';
import { growthStageOf } from '../../../src/navigator/support/eligibility.js';
import { english } from '../../messages/english.js';
import { won } from '../cost/step.js';
import type { Drafts } from '../world.js';
import { ask } from '../world.js';
import { costing, matches, type Program, type Programs, supportWorld } from './support-world.js';

const A = costing({ a: won(1000) });
const RATES: Drafts = { ExchangeRate: { krw: { currency: 'KRW', month: '2026-10', perUsd: 1000 } } };
const dollars = (amount: number) => ({ amount, currency: 'USD' });
const millionWon = (amount: number) => ({ amount: amount * 1_000_000, currency: 'KRW' });

/** For small and medium-sized firms: by industry, they have sales of up to 40 to 180 billion won. */
const SMALL = { firmSizes: ['SME'], sizeSalesLow: millionWon(40_000), sizeSalesHigh: millionWon(180_000) } as const;

type Profile = Partial<CompanyProfile>;

const match = (terms: Program['terms'], company: Profile = {}, more: Drafts = RATES) => {
  const programs = { program: { terms: [terms ?? []].flat().map((each) => ({ share: 50, ...each })) } };
  return matches(programs, A, { company: { holds: [], ...company } }, more)[0];
};

const asked = (programs: Programs, company: Profile = {}) => {
  const facts = supportWorld(programs, RATES);
  return companyQuestions(facts, ask({ company: { holds: [], ...company } }), A);
};

describe('The growth stage', () => {
  it.each([
    [dollars(0), 'DOMESTIC'],
    [dollars(1), 'BEGINNER'],
    [dollars(99_999), 'BEGINNER'],
    [dollars(100_000), 'PROMISING'],
    [dollars(999_999), 'PROMISING'],
    [dollars(1_000_000), 'GROWTH'],
    [dollars(4_999_999), 'GROWTH'],
    [dollars(5_000_000), 'STRONG'],
    // At 1000 won to the dollar.
    [millionWon(99), 'BEGINNER'],
    [millionWon(100), 'PROMISING'],
  ])('with yearly exports of %o is %s', (exports, stage) => {
    expect(growthStageOf(supportWorld({}, RATES), { exports, holds: [] }, '2026-11-01')).toBe(stage);
  });

  it('is what the firm states, regardless of its exports', () => {
    const firm: CompanyProfile = { exports: dollars(0), growthStage: 'STRONG', holds: [] };
    expect(growthStageOf(supportWorld({}), firm, '2026-11-01')).toBe('STRONG');
  });

  it.each([
    ['nothing is said of exports', {}],
    ['no exchange rate is known', { exports: { amount: 1, currency: 'VND' } }],
  ])('is not known where %s', (_, firm) => {
    expect(growthStageOf(supportWorld({}, RATES), { holds: [], ...firm }, '2026-11-01')).toBeUndefined();
  });
});

describe('A firm may apply', () => {
  it.each<[string, Program['terms'], Profile, boolean]>([
    ['where nothing binds', {}, {}, true],
    ['at one of the growth stages', { growthStages: ['GROWTH', 'STRONG'] }, { growthStage: 'GROWTH' }, true],
    ['at no other', { growthStages: ['GROWTH', 'STRONG'] }, { exports: dollars(5) }, false],
    ['with as many employees as allowed', { employeesMax: 300 }, { employees: 300 }, true],
    ['with no more', { employeesMax: 300 }, { employees: 301 }, false],
    ['with sales of the least', { salesMin: dollars(10) }, { sales: dollars(10) }, true],
    ['with no less', { salesMin: dollars(10) }, { sales: dollars(9) }, false],
    ['with sales of the most', { salesMax: dollars(10) }, { sales: dollars(10) }, true],
    ['with no more sales', { salesMax: dollars(10) }, { sales: dollars(11) }, false],
    ['with exports of the least', { exportsMin: dollars(10) }, { exports: dollars(10) }, true],
    ['with no less exports', { exportsMin: dollars(10) }, { exports: dollars(9) }, false],
    ['with exports of the most', { exportsMax: dollars(10) }, { exports: dollars(10) }, true],
    ['with no more exports', { exportsMax: dollars(10) }, { exports: dollars(11) }, false],
    ['of a size that it states', { firmSizes: ['SME'] }, { size: 'SME' }, true],
    ['of no other size', { firmSizes: ['SME'] }, { size: 'MID_MARKET' }, false],
    ['of one of several sizes', { firmSizes: ['SME', 'MID_MARKET'] }, { size: 'MID_MARKET' }, true],
    ['with sales of the lowest limit of an industry', SMALL, { sales: millionWon(40_000) }, true],
    ['with sales above the highest limit: no', SMALL, { sales: millionWon(180_001) }, false],
    ['with sales above the highest limit, in another currency: no', SMALL, { sales: dollars(180_000_001) }, false],
    [
      'with sales above the highest limit, as the firm states its size',
      SMALL,
      { sales: millionWon(180_001), size: 'SME' },
      true,
    ],
    ['of few sales, which states that it is large: no', SMALL, { sales: millionWon(1), size: 'LARGE' }, false],
    ['by its sales in another currency', { salesMax: dollars(1000) }, { sales: millionWon(1) }, true],
    ['not beyond them', { salesMax: dollars(999) }, { sales: millionWon(1) }, false],
    [
      'where one bound holds and another does not: no',
      { employeesMax: 5, salesMax: dollars(1) },
      { employees: 9, sales: dollars(1) },
      false,
    ],
    [
      'where one bound does not hold, whatever else is unknown: no',
      { employeesMax: 5, salesMax: dollars(1) },
      { employees: 9 },
      false,
    ],
  ])('%s', (_, terms, company, eligible) => {
    expect(match(terms, company)?.amount).toEqual(eligible ? won(500) : undefined);
    expect(match(terms, company) !== undefined).toBe(eligible);
  });

  it('under the terms for its size', () => {
    const terms = [
      { share: 70, salesMax: millionWon(1000) },
      { share: 50, salesMin: millionWon(1001) },
    ];
    expect(match(terms, { sales: millionWon(900) })).toMatchObject({ share: 70, amount: won(700) });
    expect(match(terms, { sales: millionWon(1100) })).toMatchObject({ share: 50, amount: won(500) });
  });
});

describe('What is not known of the firm and decides', () => {
  it('keeps the programme out of the cost, and is said', () => {
    const open = match({ salesMax: dollars(10), employeesMax: 5 });
    expect(open).toMatchObject({ status: 'OPEN', amount: undefined, pays: [], share: 50 });
    expect(open && english(open.note)).toContain(
      'Whether the firm is eligible depends on its number of employees and annual sales.',
    );
  });

  it.each<[string, Profile]>([
    ['nothing is known', {}],
    ['only the number of employees is known, on which its size does not depend', { employees: 5000 }],
    ['its industry decides', { sales: millionWon(40_001) }],
    ['its industry decides, up to the highest limit', { sales: millionWon(180_000) }],
  ])('is the size of a firm of which %s', (_, company) => {
    expect(match(SMALL, company)).toMatchObject({ status: 'OPEN', amount: undefined, pays: [] });
    expect(english(match(SMALL, company)?.note ?? [])).toContain(
      'Whether the firm is eligible depends on its size by the law of its country.',
    );
    expect(
      asked({ p: { name: 'Voucher', terms: SMALL } }, company).map(({ key, text, answerIn }) => [
        key,
        english(text),
        answerIn,
      ]),
    ).toEqual([
      [
        'question/company/size',
        'Is the firm small or medium-sized (SME), mid-market or large, by the law of its country? ' +
          'The answer decides eligibility for: Voucher.',
        ['company', 'size'],
      ],
    ]);
  });

  it('hides a share and a cap that are only one of several', () => {
    const terms = [
      { share: 70, salesMax: millionWon(1000) },
      { share: 50, salesMin: millionWon(1001) },
    ];
    expect(match(terms)).toMatchObject({ share: undefined, cap: undefined, amount: undefined });
  });

  it('is said where it was given but cannot be compared', () => {
    const note = match({ salesMax: dollars(10) }, { sales: { amount: 1, currency: 'VND' } })?.note ?? [];
    expect(english(note)).toContain(
      'No exchange rate is on record to compare the amount of the firm with the limits of the programme.',
    );
  });

  it('is asked once for all programmes that it decides on', () => {
    const questions = asked({
      p: { name: 'Voucher', terms: { growthStages: ['GROWTH'] } },
      q: { name: 'Grant', terms: { exportsMax: dollars(5), employeesMax: 9 } },
      r: { name: 'Loan', kind: 'LOAN', terms: { salesMin: dollars(1) } },
    });
    expect(questions.map(({ key, kind, text }) => [key, kind, english(text)])).toEqual([
      [
        'question/company/exports',
        'COMPANY',
        'How much did the firm export in the last year? The answer decides eligibility for: Voucher and Grant.',
      ],
      [
        'question/company/sales',
        'COMPANY',
        'What were the sales of the firm in the last year? The answer decides eligibility for: Loan.',
      ],
      [
        'question/company/employees',
        'COMPANY',
        'How many people does the firm employ? The answer decides eligibility for: Grant.',
      ],
    ]);
  });

  it.each<[string, Program['terms'], Profile]>([
    ['what was given', { growthStages: ['GROWTH'] }, { growthStage: 'GROWTH' }],
    [
      'what was given in a currency without a rate',
      { salesMax: dollars(5) },
      { sales: { amount: 1, currency: 'VND' } },
    ],
    ['what decides on nothing', {}, {}],
    ['what decides on a closed programme', { employeesMax: 5, opens: '2025-01-01', closes: '2025-02-01' }, {}],
    ['what cannot help any more', { employeesMax: 5, salesMax: dollars(1) }, { employees: 9 }],
  ])('%s is not asked', (_, terms, company) => {
    expect(asked({ program: { terms: terms ?? {} } }, company)).toEqual([]);
  });
});
