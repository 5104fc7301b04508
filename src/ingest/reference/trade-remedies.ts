import { importer } from './importer.js';

const columns = [
  'id',
  'market',
  'instrument',
  'state',
  'product_en',
  'product_ko',
  'from',
  'until',
  'covers',
  'rate',
  'rate_min',
  'rate_max',
  'amount',
  'currency',
  'unit',
  'formula',
  'codes',
  'locator',
] as const;

type Cells = { readonly [column in (typeof columns)[number]]: string };

const source = 'source/kotra/import-restrictions';

const instruments: { readonly [instrument: string]: { readonly en: string; readonly ko: string } } = {
  ANTI_DUMPING: { en: 'Anti-dumping duty', ko: '반덤핑관세' },
  COUNTERVAILING: { en: 'Countervailing duty', ko: '상계관세' },
  SAFEGUARD: { en: 'Safeguard duty', ko: '세이프가드 관세' },
  ANTI_CIRCUMVENTION: { en: 'Duty against circumvention', ko: '우회수출 방지 관세' },
};

const investigations: { readonly [instrument: string]: { readonly en: string; readonly ko: string } } = {
  ANTI_DUMPING: { en: 'Anti-dumping investigation', ko: '반덤핑 조사' },
  COUNTERVAILING: { en: 'Countervailing duty investigation', ko: '상계관세 조사' },
  SAFEGUARD: { en: 'Safeguard investigation', ko: '세이프가드 조사' },
  ANTI_CIRCUMVENTION: { en: 'Investigation of circumvention', ko: '우회수출 조사' },
};

/**
 * Trade remedies against Korean goods. The goods of a measure are a part of the codes that it names, so that a question
 * decides whether it applies. An investigation is not a duty, and only warns.
 */
export const tradeRemedies = importer({
  file: 'reference/trade-remedies.csv',
  columns,
  read: (rows) => {
    const asked = new Set<string>();
    return rows.flatMap(({ line, cells }) => {
      const isInvestigation = cells.state === 'INVESTIGATION';
      const trait = traitOf(cells);
      const isNew = !isInvestigation && !asked.has(trait.id);
      asked.add(trait.id);
      return [
        ...(isNew ? [{ type: 'Trait', line, node: trait }] : []),
        isInvestigation
          ? { type: 'Regulation', line, node: investigation(cells) }
          : { type: 'CustomsRule', line, node: measure(cells, trait.id) },
      ];
    });
  },
});

/** The question whether goods are those of a measure. Measures of one market on the same goods share it. */
function traitOf({ id, market, instrument, product_en, product_ko }: Cells) {
  const [place = '', , kind = '', goods = ''] = id.split('/');
  const code = codeOf(market);
  const quota = instrument === 'SAFEGUARD';
  return {
    id: `trait/trade-remedy/${place}/${quota ? `${kind}-` : ''}${goods}`,
    name: { en: `Goods of a trade remedy (${code}): ${product_en}`, ko: `무역구제 대상 물품(${code}): ${product_ko}` },
    question: quota
      ? {
          en: `Are the goods of this description, and is their tariff quota used up: ${product_en}?`,
          ko: `물품이 다음에 해당하고 그 관세할당 물량이 소진되었습니까: ${product_ko}?`,
        }
      : {
          en: `Are the goods of this description: ${product_en}?`,
          ko: `물품이 다음에 해당합니까: ${product_ko}?`,
        },
    kind: 'YES_NO',
    subject: 'SHIPMENT',
  };
}

function measure(cells: Cells, trait: string) {
  const { rate, rate_min, rate_max, amount, currency, unit, formula, until } = cells;
  return {
    ...shared(cells, instruments),
    kind: 'TRADE_REMEDY',
    base: 'CUSTOMS_VALUE',
    effect: 'ADD',
    ...(rate === '' ? {} : { rate: Number(rate) }),
    ...(rate_min === '' ? {} : { rateMin: Number(rate_min) }),
    ...(rate_max === '' ? {} : { rateMax: Number(rate_max) }),
    ...(amount === '' ? {} : { specific: { amount: Number(amount), currency }, specificUnit: unit }),
    ...(formula === '' ? {} : { formula }),
    endsWhen: {
      en: `a review. The period on record ends on ${until}.`,
      ko: `재심 결과. 확인된 부과기간은 ${until}까지입니다.`,
    },
    triggeredBy: trait,
  };
}

function investigation(cells: Cells) {
  return {
    ...shared(cells, investigations),
    citation: cells.locator,
    subject: { en: cells.product_en, ko: cells.product_ko },
    endsWhen: {
      en: `the finding of the investigation, which began on ${cells.from}. A duty can follow.`,
      ko: `조사 결과(조사개시일 ${cells.from}). 관세가 부과될 수 있습니다.`,
    },
  };
}

function shared(cells: Cells, names: typeof instruments) {
  const { id, market, instrument, product_en, product_ko, from, covers, codes, locator } = cells;
  const [name, code] = [names[instrument], codeOf(market)];
  return {
    id,
    name: { en: `${name?.en} (${code}): ${product_en}`, ko: `${name?.ko}(${code}): ${product_ko}` },
    area: 'DUTY',
    side: 'IMPORT',
    validFrom: from,
    appliesIn: market,
    covers: covers.split(' ').map((each) => `hs/${each}`),
    fromOrigin: 'country/KR',
    cites: { source, locator, confidence: 'SECONDARY', says: `HS codes: ${codes.replaceAll(' ', ', ')}` },
  };
}

const codeOf = (market: string): string => market.split('/')[1] ?? '';
