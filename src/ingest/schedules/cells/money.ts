import type { PerUnit } from '../../../graph/vocabulary/stated-rate.js';
import type { Market } from './market.js';
import { numberSource, readNumber, shifted } from './numbers.js';
import { chargedUnit } from './units.js';

interface Money {
  readonly currency: string;
  /** The power of ten of the coin: -2 for cents. */
  readonly places: number;
}

const codes = ['AUD', 'BDT', 'CAD', 'EUR', 'GBP', 'ILS', 'ISK', 'NOK', 'NZD', 'SGD', 'USD'];

const symbols: Readonly<Record<string, Money>> = {
  ...Object.fromEntries(codes.map((code) => [code.toLowerCase(), { currency: code, places: 0 }])),
  nt$: { currency: 'TWD', places: 0 },
  rs: { currency: 'INR', places: 0 },
  rp: { currency: 'IDR', places: 0 },
  rm: { currency: 'MYR', places: 0 },
  baht: { currency: 'THB', places: 0 },
  riyal: { currency: 'SAR', places: 0 },
  halala: { currency: 'SAR', places: -2 },
  yen: { currency: 'JPY', places: 0 },
};

/** Signs whose currency is that of the market. */
const ownSymbols: Readonly<Record<string, number>> = { $: 0, '¢': -2, c: -2 };

const symbolSource = String.raw`(NT\$|Rs\.?|Rp\.?|RM|baht|riyal|halala|yen|${codes.join('|')}|\$|¢|c(?=/))`;

const forms = {
  POINT: formsOf(numberSource('POINT')),
  COMMA: formsOf(numberSource('COMMA')),
} as const;

function formsOf(number: string): readonly [amountFirst: RegExp, symbolFirst: RegExp] {
  return [
    new RegExp(`^(?<amount>${number}) ?${symbolSource.replace('(', '(?<symbol>')}(?<unit>.*)$`, 'i'),
    new RegExp(`^${symbolSource.replace('(', '(?<symbol>')} ?(?<amount>${number})(?:,-)?(?<unit>.*)$`, 'i'),
  ];
}

/** An amount of money per unit: `14.7¢/kg`, `Rs. 150 per kg`, `40 GBP / 100 kg`; undefined if the text is anything else. */
export function readPerUnit(text: string, market: Market, lineUnit?: string): PerUnit | undefined {
  for (const form of forms[market.numbers]) {
    const { amount, symbol, unit } = form.exec(text)?.groups ?? {};
    if (amount === undefined || symbol === undefined || unit === undefined) continue;
    const money = moneyOf(symbol, market);
    const value = readNumber(amount, market.numbers);
    const charged = unitOf(unit, market, lineUnit);
    if (money === undefined || value === undefined || charged === undefined) continue;
    return { amount: shifted(value, money.places + charged.places), currency: money.currency, unit: charged.unit };
  }
  return undefined;
}

function moneyOf(symbol: string, { dollar }: Market): Money | undefined {
  const name = symbol.toLowerCase().replace(/\.$/, '');
  const places = ownSymbols[name];
  if (places === undefined) return symbols[name];
  return dollar === undefined ? undefined : { currency: dollar, places };
}

function unitOf(text: string, market: Market, lineUnit: string | undefined) {
  const bare = text.trim();
  if (bare !== '') return chargedUnit(bare.replace(/^(?:\/|per(?: |$)|for (?=each ))/i, '').trim());
  return market.isPerUnitOfLine && lineUnit !== undefined ? chargedUnit(lineUnit) : undefined;
}
