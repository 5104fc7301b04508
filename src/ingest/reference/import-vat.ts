import { importer } from './importer.js';

const columns = [
  'market',
  'name_en',
  'name_ko',
  'standard',
  'only_bounds',
  'also',
  'from',
  'base',
  'source',
  'locator',
  'base_source',
  'base_locator',
] as const;

type Cells = { readonly [column in (typeof columns)[number]]: string };

/** Goods that many countries exempt or charge less: there the standard rate is the highest rate. */
const oftenTaxedLess = 'group/often-taxed-less';

const notReRead = 'source/not-re-read';

/**
 * Value added taxes at import at their standard rate. On goods that are often taxed less, and on the goods that `also`
 * names, the rate is only known to be between 0 and the standard rate. With `only_bounds`, a file of the market states
 * the standard rate.
 */
export const importVat = importer({
  file: 'reference/import-vat.csv',
  columns,
  read: (rows) =>
    rows.flatMap(({ line, cells }) => [
      ...(cells.only_bounds === 'yes'
        ? []
        : [
            { type: 'CustomsRule', line, node: standardRate(cells) },
            { type: 'Coverage', line, node: coverage(cells) },
          ]),
      { type: 'CustomsRule', line, node: bounds(cells) },
    ]),
});

function standardRate(cells: Cells) {
  return {
    id: `${prefix(cells)}/vat/import`,
    name: { en: `Import VAT: ${cells.name_en}`, ko: `수입부가세: ${cells.name_ko}` },
    ...common(cells),
    rate: Number(cells.standard),
    covers: 'class/goods',
    excludes: taxedLess(cells),
  };
}

function bounds(cells: Cells) {
  return {
    id: `${prefix(cells)}/vat/import/other-rates`,
    name: {
      en: `Import VAT on goods that may be taxed less: ${cells.name_en}`,
      ko: `감면될 수 있는 물품의 수입부가세: ${cells.name_ko}`,
    },
    ...common(cells),
    rateMin: 0,
    rateMax: Number(cells.standard),
    covers: taxedLess(cells),
  };
}

function common({ market, from, base, source, locator, base_source, base_locator }: Cells) {
  return {
    kind: 'VAT',
    area: 'TAX',
    side: 'IMPORT',
    ...(base === '' ? {} : { base }),
    validFrom: from === '' ? 'unknown' : from,
    appliesIn: market,
    cites: [
      { source, locator, confidence: 'SECONDARY' },
      ...(base_source === ''
        ? []
        : [{ source: base_source, about: 'base', locator: base_locator, ...readAgain(base_source) }]),
    ],
  };
}

function coverage(cells: Cells) {
  return {
    id: `coverage/${prefix(cells)}/goods/tax`,
    area: 'TAX',
    level: 'PARTLY',
    checkedOn: '2026-12-01',
    note: {
      en: 'The standard rate of VAT at import; exemptions, reduced rates and excise duties are not recorded',
      ko: '수입부가세 표준세율. 면세, 경감세율, 개별소비세는 수록하지 않았습니다',
    },
    appliesIn: cells.market,
    covers: 'class/goods',
  };
}

const readAgain = (source: string) => ({ confidence: source === notReRead ? 'UNREVIEWED' : 'SECONDARY' });

const prefix = ({ market }: Cells): string => market.replace(/^country\//, '').toLowerCase();

const taxedLess = ({ also }: Cells): string[] => [oftenTaxedLess, ...also.split(' ').filter((each) => each !== '')];
