import type { Cell } from './cell.js';
import type { NumberStyle } from './numbers.js';

/** What has to be known of a publisher to read its cells. */
export interface Market {
  /** ISO 3166 of the territory, or EU. */
  readonly code: string;
  readonly numbers: NumberStyle;
  /** The currency of a bare `$`, `¢` or `c`. */
  readonly dollar?: string;
  /** Which of two rates applies that are joined by a bare *or*. */
  readonly either?: 'HIGHER';
  /** Whether an amount without a unit is per unit of the line. */
  readonly isPerUnitOfLine?: true;
}

const markets: Readonly<Record<string, Omit<Market, 'code'>>> = {
  AU: { numbers: 'POINT', dollar: 'AUD' },
  BN: { numbers: 'POINT', dollar: 'BND' },
  CA: { numbers: 'POINT', dollar: 'CAD' },
  KH: { numbers: 'POINT', dollar: 'USD' },
  MY: { numbers: 'POINT', isPerUnitOfLine: true },
  NO: { numbers: 'COMMA' },
  NZ: { numbers: 'POINT', dollar: 'NZD' },
  SG: { numbers: 'POINT', dollar: 'SGD' },
  // The Customs Tariff Decree charges the higher where it states both.
  TH: { numbers: 'POINT', either: 'HIGHER' },
  US: { numbers: 'POINT', dollar: 'USD' },
  UZ: { numbers: 'POINT', dollar: 'USD' },
  ZA: { numbers: 'COMMA', dollar: 'ZAR' },
};

/** The market of a cell. */
export function marketOf({ territory }: Cell): Market {
  const code = territory.slice(territory.indexOf('/') + 1);
  return { code, ...(markets[code] ?? { numbers: 'POINT' }) };
}
