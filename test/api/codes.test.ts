import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atFirm } from '../firms/viewers.js';
import { asWrittenInputs } from '../inputs/tables.js';
import { type Api, openSeedApi } from './api.js';
import { textAt } from './text-at.js';

const asOf = '2026-11-01';
const entryPlan = `query ($input: EntryPlanInput!) {
  entryPlan(input: $input) { offering { class { id } } readings { field given text } }
}`;
const compareMarkets = `query ($input: CompareMarketsInput!) {
  compareMarkets(input: $input) { rows { plan { offering { class { id } } readings { field text } } problem { code } } }
}`;

const understood = asWrittenInputs.flatMap((row) => (row.kind === 'code' && 'understood' in row ? [row] : []));
const refused = asWrittenInputs.flatMap((row) => (row.kind === 'code' && 'refused' in row ? [row] : []));

describe('codes of goods, as people write them', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openSeedApi();
  }, 180_000);
  afterAll(() => api.close());

  const inputOf = (hsCode: string, target: string) => ({ input: { target, offering: { hsCode }, asOf } });

  it.each(understood)('$given for $to is $understood', async (row) => {
    const plan = await api.data(entryPlan, inputOf(row.given, row.to));
    expect(plan).toMatchObject({ entryPlan: { offering: { class: { id: row.understood } } } });
    if (row.said) expect(plan).toMatchObject({ entryPlan: { readings: [{ field: 'offering.hsCode' }] } });
  });

  it.each(refused)('$given for $to is refused: $refused', async (row) => {
    const [error, ...others] = await api.errors(entryPlan, inputOf(row.given, row.to));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code: row.refused, field: 'offering.hsCode' });
    for (const near of row.nearest) expect(error?.message).toContain(near);
  });

  it.each([
    ['샴푸', 'HS 3305'],
    ['shampoo', 'HS 3305'],
    ['face cream', 'HS 3304'],
  ])('are offered for a word in their place: %s', async (given, near) => {
    const [error] = await api.errors(entryPlan, inputOf(given, 'DE'));
    expect(error).toMatchObject({ code: 'BAD_HS_CODE', field: 'offering.hsCode' });
    expect(error?.message).toContain('is a word');
    expect(error?.message).toContain(near);
  });

  it('are not offered for a word that no goods have, nor for letters within a code', async () => {
    const [word] = await api.errors(entryPlan, inputOf('qwertyuiop', 'DE'));
    expect(word?.message).toMatch(/is a word[^?]*$/);
    const [mixed] = await api.errors(entryPlan, inputOf('33O499', 'DE'));
    expect(mixed?.message).toMatch(/^The HS code "33O499" is not written as codes are printed/);
  });

  it('say in Korean what was read', async () => {
    const { entryPlan: plan } = await api.data(entryPlan, inputOf('3304.99-9000', 'DE'), undefined, 'ko');
    expect(plan).toMatchObject({ readings: [{ given: '3304.99-9000' }] });
    expect(JSON.stringify(plan)).toMatch(/대한민국 관세율표의 세번입니다\. .*HS 330499/);
    const [error] = await api.errors(entryPlan, inputOf('702', 'DE'), undefined, 'ko');
    expect(error?.message).toMatch(/혹시 맨 앞의 0을 포함한 HS 0702.*입니까\?$/);
  });

  it('are read for each destination of a comparison', async () => {
    const input = { targets: ['US', 'DE'], offering: { hsCode: '3304.99.50' }, asOf };
    const { compareMarkets: found } = await api.data(compareMarkets, { input });
    expect(found).toEqual({
      rows: [
        { plan: { offering: { class: { id: 'hts/33049950' } }, readings: [] }, problem: null },
        {
          plan: {
            offering: { class: { id: 'hs/330499' } },
            readings: [{ field: 'offering.hsCode', text: expect.stringContaining('HTS 33049950') }],
          },
          problem: null,
        },
      ],
    });
  });

  it('that no destination of a comparison has are an error of the input', async () => {
    const input = { targets: ['VN', 'DE'], offering: { hsCode: '3304.99.50' }, asOf };
    expect(await api.errors(compareMarkets, { input })).toMatchObject([
      { code: 'UNKNOWN_HS_CODE', field: 'offering.hsCode' },
    ]);
  });

  it('are the same in the filters', async () => {
    const ids = async (query: string) => JSON.stringify(await api.data(query));
    const rules = (code: string) => ids(`{ originRules(code: "${code}", first: 5) { edges { node { id } } } }`);
    expect(await rules('３３０４．９９')).toBe(await rules('330499'));
    expect(await rules('3304.99')).not.toBe(await rules('8703'));
    const parts = (id: string) => ids(`{ productClasses(below: "${id}", first: 5) { edges { node { id } } } }`);
    expect(await parts('hs/3304.99')).toBe(await parts('hs/330499'));
    expect(await api.errors('{ originRules(code: "3304..99") { edges { node { id } } } }')).toMatchObject([
      { code: 'BAD_HS_CODE', field: 'code' },
    ]);
  });

  describe('of a product', () => {
    const firm = atFirm('hanbit');
    const saveProduct = `mutation ($input: ProductInput!) { saveProduct(input: $input) {
      product { id classifiedAs { id } } problems { code field message } } }`;
    beforeAll(async () => {
      const input = { name: { en: 'Hanbit' }, basedIn: 'KR' };
      const saved = 'mutation ($input: CompanyProfileInput!) { saveCompany(input: $input) { problems { code } } }';
      expect(await api.data(saved, { input }, firm)).toEqual({ saveCompany: { problems: [] } });
    });
    const save = async (hsCode: string) => api.data(saveProduct, { input: { name: { en: 'Goods' }, hsCode } }, firm);

    it('are kept at their line, and each plan says at what it is made', async () => {
      const saved = await save('3304.99-9000');
      expect(saved).toMatchObject({ saveProduct: { product: { classifiedAs: [{ id: 'hsk/3304999000' }] } } });
      const offering = { productId: textAt(saved, 'saveProduct', 'product', 'id') };
      const { entryPlan: plan } = await api.data(entryPlan, { input: { target: 'US', offering, asOf } }, firm);
      expect(plan).toEqual({
        offering: { class: { id: 'hs/330499' } },
        readings: [{ field: 'offering.productId', given: offering.productId, text: expect.stringContaining('HSK') }],
      });
      expect(await save('3304.99.50')).toMatchObject({
        saveProduct: { product: { classifiedAs: [{ id: 'hts/33049950' }] } },
      });
    });

    it.each([
      ['3304994000', 'UNKNOWN_HS_CODE', 'HSK 3304993000'],
      ['19023010', 'BAD_HS_CODE', 'cn/19023010'],
      ['8517.12', 'OLD_HS_CODE', 'HS 851713'],
      ['040310', 'OLD_HS_CODE', 'HS 040320'],
      ['330498', 'UNKNOWN_HS_CODE', 'HS 330499'],
      ['702', 'BAD_HS_CODE', 'HS 0702'],
      ['901210000', 'BAD_HS_CODE', 'HSK 0901210000'],
      ['3304..99', 'BAD_HS_CODE', '3304..99'],
    ])('%s is refused: %s, with %s', async (hsCode, code, text) => {
      expect(await save(hsCode)).toEqual({
        saveProduct: {
          product: null,
          problems: [{ code, field: 'input.hsCode', message: expect.stringContaining(text) }],
        },
      });
    });
  });
});
