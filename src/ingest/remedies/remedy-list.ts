import { coveredCodes, type KnownCodes } from './covered-codes.js';
import { productNames } from './product-names.js';
import { isSuspended, publishedRate, type RemedyRate } from './published-rate.js';

/** A row of KOTRA's list of import restrictions. */
export interface PublishedRemedy {
  readonly no: string;
  readonly imposing_iso2: string;
  readonly hs_codes: string;
  readonly product: string;
  readonly type_status: string;
  readonly targets: string;
  readonly period: string;
  readonly rate: string;
  readonly korea_targeted: string;
}

/** A measure against Korean goods. */
export interface Remedy {
  readonly market: string;
  readonly instrument: Instrument;
  /** An investigation is not a duty. */
  readonly isInvestigation: boolean;
  readonly product: { readonly en: string; readonly ko: string };
  readonly from: string;
  /** Last day of the period of an edition, which reviews extend. */
  readonly until: string;
  readonly covers: readonly string[];
  readonly codes: readonly string[];
  readonly rate: RemedyRate;
  readonly no: string;
}

export type Instrument = 'ANTI_DUMPING' | 'COUNTERVAILING' | 'SAFEGUARD' | 'ANTI_CIRCUMVENTION';

/** Why a row is not a measure against Korean goods of this market. */
export type LeftOut = 'KOREA_EXCEPTED' | 'OTHER_MARKET' | 'OTHER_ORIGIN' | 'SUSPENDED' | 'REPEATED' | 'NO_CODE';

interface Read {
  readonly remedies: readonly Remedy[];
  readonly leftOut: readonly { readonly no: string; readonly why: LeftOut }[];
}

/** Reads the rows that the list marks as aimed at Korea. A measure of the Union is repeated for each member. */
export function readRemedies(
  rows: readonly PublishedRemedy[],
  known: KnownCodes,
  isMember: (country: string) => boolean,
): Read {
  const remedies: Remedy[] = [];
  const leftOut: { no: string; why: LeftOut }[] = [];
  const seen = new Set<string>();
  for (const row of rows.filter(({ korea_targeted }) => korea_targeted === 'Y')) {
    const market = isMember(row.imposing_iso2) ? 'bloc/EU' : `country/${row.imposing_iso2}`;
    const same = [market, row.hs_codes, row.product, row.type_status, row.period, row.rate].join('\t');
    const codes = row.hs_codes.trim().split(/\s+/);
    const { covers, unread } = coveredCodes(codes, known);
    const why = seen.has(same) ? 'REPEATED' : (reasonAgainst(row) ?? (covers.length === 0 ? 'NO_CODE' : undefined));
    seen.add(same);
    if (why !== undefined) leftOut.push({ no: row.no, why });
    else remedies.push({ market, covers, codes: codes.filter((code) => !unread.includes(code)), ...measureOf(row) });
  }
  return { remedies, leftOut };
}

function measureOf(row: PublishedRemedy): Omit<Remedy, 'market' | 'covers' | 'codes'> {
  const [first = '', last = ''] = row.period.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const isInvestigation = row.type_status.includes('조사중');
  return {
    instrument: instrumentOf(row.type_status),
    isInvestigation,
    product: productNames(row.product),
    from: first,
    until: last,
    rate: isInvestigation ? {} : publishedRate(row.rate, row.targets.trim() === '한국'),
    no: row.no,
  };
}

function instrumentOf(type: string): Instrument {
  if (type.startsWith('우회수출')) return 'ANTI_CIRCUMVENTION';
  if (type.startsWith('상계관세')) return 'COUNTERVAILING';
  return type.startsWith('세이프가드') ? 'SAFEGUARD' : 'ANTI_DUMPING';
}

function reasonAgainst({ targets, rate, imposing_iso2, type_status }: PublishedRemedy): LeftOut | undefined {
  if (targets.includes('한국 제외')) return 'KOREA_EXCEPTED';
  // One country of the Gulf acts alone, and the list has its measure under all of them.
  if (rate.includes('사우디 단독조치') && imposing_iso2 !== 'SA') return 'OTHER_MARKET';
  // Goods of another country, which a Korean subsidy has helped.
  if (type_status.includes('초국경보조금') && /\(한국\)/.test(targets)) return 'OTHER_ORIGIN';
  return isSuspended(rate) ? 'SUSPENDED' : undefined;
}
