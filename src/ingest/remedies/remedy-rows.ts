import type { Remedy } from './remedy-list.js';

/** The columns of the shipped list, as `src/ingest/reference/trade-remedies.ts` reads them. */
export const remedyColumns = [
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

/** The measures as a list that ships, in the order of their ids. */
export function remedyList(remedies: readonly Remedy[]): string {
  const rows = remedies.map((remedy) => ({ remedy, id: idOf(remedy) })).sort((a, b) => compare(a, b));
  const seen = new Map<string, number>();
  const lines = rows.map(({ remedy, id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return cellsOf(remedy, count === 1 ? id : `${id}-${count}`);
  });
  return [remedyColumns, ...lines].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

interface Named {
  readonly remedy: Remedy;
  readonly id: string;
}

const compare = (a: Named, b: Named): number =>
  Number(a.id > b.id) - Number(a.id < b.id) || Number(a.remedy.no) - Number(b.remedy.no);

function idOf({ market, instrument, isInvestigation, product }: Remedy): string {
  const place = market.split('/')[1]?.toLowerCase();
  const kind = isInvestigation ? 'investigation' : instrument.toLowerCase().replace('_', '-');
  return `${place}/trade-remedy/${kind}/${slug(product.en)}`;
}

/** The first words of a name. */
const slug = (name: string): string =>
  (name.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((word) => word !== 'certain')
    .slice(0, 6)
    .join('-');

function cellsOf(
  { market, instrument, isInvestigation, product, from, until, covers, rate, codes, no }: Remedy,
  id: string,
) {
  const number = (value: number | undefined): string => value?.toString() ?? '';
  return [
    id,
    market,
    instrument,
    isInvestigation ? 'INVESTIGATION' : 'IN_FORCE',
    product.en,
    product.ko,
    from,
    until,
    covers.join(' '),
    number(rate.rate),
    number(rate.min),
    number(rate.max),
    number(rate.amount?.amount),
    rate.amount?.currency ?? '',
    rate.amount?.unit ?? '',
    rate.formula ?? '',
    codes.join(' '),
    `no. ${no}`,
  ];
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
