import { describe, expect, it } from 'vitest';
import { importVat } from '../../../src/ingest/reference/import-vat.js';

const row = {
  market: 'country/CL',
  name_en: 'Chile',
  name_ko: '칠레',
  standard: '19',
  only_bounds: '',
  also: '',
  from: '',
  base: '',
  source: 'source/rates',
  locator: 'CL',
  base_source: '',
  base_locator: '',
};
const nodesOf = (cells: object) => importVat.read([{ line: 2, cells: { ...row, ...cells } }]);

describe('A value added tax at import', () => {
  it('is the standard rate, but a bound on goods that are often taxed less, and is partly covered', () => {
    const [standard, coverage, bounds] = nodesOf({});
    expect(standard?.node).toEqual({
      id: 'cl/vat/import',
      name: { en: 'Import VAT: Chile', ko: '수입부가세: 칠레' },
      kind: 'VAT',
      area: 'TAX',
      side: 'IMPORT',
      rate: 19,
      validFrom: 'unknown',
      appliesIn: 'country/CL',
      covers: 'class/goods',
      excludes: ['group/often-taxed-less'],
      cites: [{ source: 'source/rates', locator: 'CL', confidence: 'SECONDARY' }],
    });
    expect(coverage?.node).toMatchObject({ id: 'coverage/cl/goods/tax', area: 'TAX', level: 'PARTLY' });
    expect(bounds?.node).toMatchObject({
      id: 'cl/vat/import/other-rates',
      rateMin: 0,
      rateMax: 19,
      covers: ['group/often-taxed-less'],
    });
  });

  it('is a bound on the goods that the list names too, from its day, on its base', () => {
    const [standard, , bounds] = nodesOf({
      also: 'hs/61 hs/62',
      from: '2025-01-01',
      base: 'CUSTOMS_VALUE_AND_DUTY',
      base_source: 'source/not-re-read',
      base_locator: 'Tax Act, art. 1',
    });
    const goods = ['group/often-taxed-less', 'hs/61', 'hs/62'];
    expect(standard?.node).toMatchObject({ excludes: goods, validFrom: '2025-01-01', base: 'CUSTOMS_VALUE_AND_DUTY' });
    expect(bounds?.node).toMatchObject({ covers: goods });
    expect(standard?.node.cites).toContainEqual({
      source: 'source/not-re-read',
      about: 'base',
      locator: 'Tax Act, art. 1',
      confidence: 'UNREVIEWED',
    });
  });

  it('leaves the standard rate to a file of the market that has one', () => {
    expect(nodesOf({ only_bounds: 'yes' }).map(({ node }) => node.id)).toEqual(['cl/vat/import/other-rates']);
  });
});
