import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/messages/messages.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { chargeQuotes } from '../../../src/navigator/charges/charge-quotes.js';
import type { ChargeQuote } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import type { Drafts } from '../world.js';
import { ask, type Draft, world } from '../world.js';

type Rules = { readonly [id: string]: Draft<'CustomsRule'> };

const BASE: Drafts = {
  Agreement: {
    'treaty/a': { name: 'Treaty A', kind: 'TAX' },
    'agreement/a': { name: 'Agreement A' },
  },
  // What is not here is known not to exist.
  Coverage: { taxes: { APPLIES_IN: 'country/DE', COVERS: 'class/any', area: 'TAX', level: 'COVERED' } },
  Formality: { residence: { name: 'Certificate of residence' }, form: { name: 'Claim form' } },
  ProductClass: { 'intangible/ai': { PART_OF: 'class/services' } },
  Trait: {
    'trait/equipment': { question: { en: 'Is it equipment?' } },
    'trait/film': { question: { en: 'Is it a film?' } },
    'trait/patent': { question: { en: 'Is it a patent?' } },
  },
};

const here = { APPLIES_IN: 'country/DE', side: 'IMPORT', area: 'TAX' } as const;

const vat = (rate: number, draft: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> => ({
  ...here,
  kind: 'VAT',
  base: 'CUSTOMS_VALUE',
  COVERS: 'class/goods',
  rate,
  ...draft,
});

const fee = (rate: number | undefined, draft: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> => ({
  ...here,
  kind: 'FEE',
  base: 'CUSTOMS_VALUE',
  COVERS: 'class/goods',
  ...(rate !== undefined && { rate }),
  ...draft,
});

const withheld = (rate: number, draft: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> => ({
  ...here,
  side: 'MARKET',
  kind: 'WITHHOLDING',
  base: 'ROYALTY',
  COVERS: 'class/any',
  rate,
  ...draft,
});

const treaty = (rate: number, draft: Draft<'CustomsRule'> = {}) =>
  withheld(rate, {
    UNDER: 'treaty/a',
    FROM_ORIGIN: 'country/KR',
    REQUIRES: [
      { node: 'residence', force: 'IF_USED' },
      { node: 'form', force: 'IF_USED' },
    ],
    ...draft,
  });

const licence: Partial<PlanRequest> = { classId: 'intangible/ai', mode: 'LICENCE' };

/** A market whose taxes nothing is said about. */
const UNSTATED: Drafts = {
  Coverage: { taxes: { APPLIES_IN: 'country/DE', COVERS: 'class/any', area: 'DUTY', level: 'COVERED' } },
};

function charges(rules: Rules, question: Partial<PlanRequest> = {}, drafts: Drafts = {}) {
  const facts = world(BASE, { CustomsRule: rules }, drafts);
  const asked = ask(question);
  const { bindings, below } = applicability(facts, asked);
  return chargeQuotes(facts, asked, bindings, below);
}

const noteOf = (quote: ChargeQuote | undefined) => quote && english(quote.note);

const idsOf = (quotes: ReturnType<typeof charges>) => quotes.map((quote) => quote.lines.map((line) => line.rule.id));

describe('Charges', () => {
  it('are quoted by kind and base', () => {
    const quotes = charges(
      {
        fee: withheld(1, { kind: 'FEE', base: 'SALE' }),
        royalty: withheld(25),
        service: withheld(5, { base: 'SERVICE_FEE' }),
        vat: withheld(19, { kind: 'VAT', base: 'SALE' }),
      },
      licence,
    );
    expect(quotes.map(({ kind, base }) => [kind, base])).toEqual([
      ['VAT', 'SALE'],
      ['FEE', 'SALE'],
      ['WITHHOLDING', 'ROYALTY'],
      ['WITHHOLDING', 'SERVICE_FEE'],
    ]);
  });

  it('have a row without a rate for a tax on imports that is not on record: nothing is made up, nothing is hidden', () => {
    const [quote, ...others] = charges({ handling: fee(1) }, {}, UNSTATED);
    expect(quote).toMatchObject({ kind: 'VAT', standard: undefined, lines: [], best: undefined });
    expect(noteOf(quote)).toBe(
      'No tax on the import of these goods, such as VAT or sales tax, is on record, and neither is what it would be charged on. This does not mean that nothing is charged.',
    );
    expect(others.map(({ kind }) => kind)).toEqual(['FEE']);
  });

  it.each([
    ['COVERED', 'class/goods', []],
    ['PARTLY', 'class/goods', ['VAT']],
    ['NO_DATA', 'class/goods', ['VAT']],
    ['COVERED', 'hs/84', ['VAT']],
  ] as const)('have this row unless all taxes on the goods are on record: %s of %s', (level, covers, expected) => {
    const taxes = { APPLIES_IN: 'country/DE', COVERS: covers, area: 'TAX', level } as const;
    const drafts = { Coverage: { taxes }, ProductClass: { 'hs/84': { PART_OF: 'class/goods' } } };
    expect(charges({}, {}, drafts).map(({ kind }) => kind)).toEqual(expected);
  });

  it('say in this row what the market is known to lack, and what parts of the class are charged', () => {
    const note = { en: 'State sales tax is not recorded' };
    const taxes = { APPLIES_IN: 'country/DE', COVERS: 'class/goods', area: 'TAX', level: 'PARTLY', note } as const;
    const part = vat(7, { COVERS: 'hs/330499' });
    const [quote] = charges({ part }, { classId: 'hs/3304' }, { Coverage: { taxes } });
    expect(noteOf(quote)).toMatch(/charged\. State sales tax is not recorded\. Part of the class .* 7 % for HS 330499/);
  });

  it('have no such row for services: no import is taxed', () => {
    expect(charges({}, licence, UNSTATED)).toEqual([]);
  });

  // Of two rates of VAT the nearer class wins, although the reduced one is charged on another base.
  it('on different bases of an import are rates of one tax', () => {
    const standard = vat(19, { base: 'CUSTOMS_VALUE_DUTY_AND_INLAND_COST' });
    const reduced = vat(7, { base: 'CUSTOMS_VALUE_AND_DUTY', COVERS: 'hs/3304' });
    const quotes = charges({ standard, reduced });
    expect(idsOf(quotes)).toEqual([['reduced']]);
    expect(quotes[0]?.base).toBe('CUSTOMS_VALUE_AND_DUTY');
  });

  it('on a sale and on an import are two taxes', () => {
    const quotes = charges({ onImport: vat(19), onSale: vat(19, { base: 'SALE' }) });
    expect(quotes.map(({ base }) => base)).toEqual(['CUSTOMS_VALUE', 'SALE']);
  });

  it('of the nearest class win among rates of VAT', () => {
    const [quote] = charges({ standard: vat(19), reduced: vat(7, { COVERS: 'hs/3304' }) });
    expect(quote?.lines.map((line) => line.rule.id)).toEqual(['reduced']);
    expect(quote?.best).toMatchObject({ rate: 7, formula: messages.rates.percent({ rate: 7 }) });
    expect(quote?.note).toEqual([]);
  });

  it('of a part of the class offered are said', () => {
    const [quote] = charges({ standard: vat(19), reduced: vat(7, { COVERS: 'hs/330499' }) }, { classId: 'hs/3304' });
    expect(quote?.best?.rate).toBe(19);
    expect(noteOf(quote)).toBe('Part of the class has another rate: 7 % for HS 330499 (hs/330499).');
  });

  it('that depend on an open question are shown, and never the best', () => {
    const [quote] = charges({ standard: withheld(10), patent: withheld(5, { TRIGGERED_BY: 'trait/patent' }) }, licence);
    expect(quote?.lines.map((line) => line.rule.id)).toEqual(['standard', 'patent']);
    expect(quote?.best?.rule.id).toBe('standard');
    expect(noteOf(quote)).toContain(
      '"patent" (5 %) is not included, because it depends on the answer to "Is it a patent?".',
    );
  });

  it('that depend on the same question are named together', () => {
    const open = { TRIGGERED_BY: 'trait/patent' } as const;
    const [quote] = charges({ patent: withheld(5, open), treaty: treaty(2, open) }, licence);
    expect(noteOf(quote)).toBe(
      '"patent" (5 %) and "treaty" (2 %) are not included, because they depend on the answer to "Is it a patent?".',
    );
  });

  it('that depend on several questions name them all', () => {
    const both = [{ node: 'trait/patent' }, { node: 'trait/equipment' }, { node: 'trait/film' }];
    const [quote] = charges({ patent: withheld(5, { TRIGGERED_BY: both }) }, licence);
    expect(noteOf(quote)).toBe(
      '"patent" (5 %) is not included, because it depends on the answers to "Is it equipment?", "Is it a film?" and "Is it a patent?".',
    );
  });

  it('that are the only ones known do not count as unknown while they depend on a question', () => {
    const [quote] = charges({ patent: withheld(5, { TRIGGERED_BY: 'trait/patent' }) }, licence);
    expect(quote).toMatchObject({ standard: undefined, best: undefined });
    expect(noteOf(quote)).toBe(
      '"patent" (5 %) is not included, because it depends on the answer to "Is it a patent?".',
    );
  });

  it('without a rate have their formula, and no best', () => {
    const [quote] = charges({ handling: fee(undefined, { formula: '2 EUR per item' }) });
    expect(quote?.standard).toMatchObject({
      rate: undefined,
      formula: messages.rates.printed({ formula: '2 EUR per item' }),
    });
    expect(quote?.best).toBeUndefined();
  });
});

describe('Tax withheld', () => {
  it.each<[string, Rules, string, number, string]>([
    [
      'is the lower of a treaty, and its papers are named',
      { domestic: withheld(25), treaty: treaty(10) },
      'treaty',
      10,
      'An agreement lowers the rate from 25 % to 10 %, by 15 percentage points: Treaty A. Proof required: Claim form; Certificate of residence.',
    ],
    [
      'is the domestic one on a tie: it needs no paper',
      { domestic: withheld(10), treaty: treaty(10) },
      'domestic',
      10,
      'This agreement gives no lower rate than domestic law: Treaty A.',
    ],
    [
      'is the domestic one where it is lower',
      { domestic: withheld(0), treaty: treaty(5) },
      'domestic',
      0,
      'This agreement gives no lower rate than domestic law: Treaty A.',
    ],
    [
      'is the one of the treaty where the domestic one is not known',
      { treaty: treaty(10) },
      'treaty',
      10,
      'No domestic rate is on record. This does not mean that nothing is charged.',
    ],
  ])('%s', (_, rules, best, rate, note) => {
    const [quote] = charges(rules, licence);
    expect(quote?.best).toMatchObject({ rule: { id: best }, rate });
    expect(noteOf(quote)).toBe(note);
    expect(quote?.standard?.rule.id).toBe('domestic' in rules ? 'domestic' : undefined);
  });

  it('shows the treaty and the papers of its line', () => {
    const [quote] = charges({ domestic: withheld(25), treaty: treaty(10) }, licence);
    expect(quote?.best?.agreement?.id).toBe('treaty/a');
    expect(quote?.best?.proofs.map((proof) => proof.id)).toEqual(['form', 'residence']);
  });

  it('does not apply to goods', () => {
    expect(charges({ domestic: withheld(25) }, { mode: 'GOODS' })).toEqual([]);
  });

  it('asks for the seat of the firm, not for the origin', () => {
    const quotes = charges({ domestic: withheld(25), treaty: treaty(10) }, { ...licence, seat: 'country/DE' });
    expect(idsOf(quotes)).toEqual([['domestic']]);
  });
});

describe('Fees', () => {
  it('are each to be paid, so each has its quote', () => {
    expect(idsOf(charges({ harbour: fee(0.125), processing: fee(0.3464) }))).toEqual([['harbour'], ['processing']]);
  });

  it('that an agreement lifts are quoted with the fee that they are a part of', () => {
    const quotes = charges({
      harbour: fee(0.125),
      processing: fee(0.3464, { name: 'Processing fee' }),
      lifted: fee(undefined, { effect: 'EXEMPT', UNDER: 'agreement/a', PART_OF: 'processing' }),
    });
    expect(idsOf(quotes)).toEqual([['harbour'], ['processing', 'lifted']]);
    expect(quotes[1]?.best).toMatchObject({ rate: 0, formula: messages.rates.exempt() });
    expect(noteOf(quotes[1])).toBe(
      'An agreement lowers the rate from 0.3464 % to 0 %, by 0.3464 percentage points: Agreement A.',
    );
  });

  it('that an agreement lifts are quoted with the only fee there is', () => {
    const lifted = fee(0, { UNDER: 'agreement/a' });
    expect(idsOf(charges({ processing: fee(0.3464), lifted }))).toEqual([['processing', 'lifted']]);
  });

  it('that an agreement lifts are separate if it is unknown which fee is meant', () => {
    const lifted = fee(0, { UNDER: 'agreement/a' });
    expect(idsOf(charges({ a: fee(1), b: fee(2), lifted }))).toEqual([['a'], ['b'], ['lifted']]);
  });
});
