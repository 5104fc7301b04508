import { narrow, numberAtStart, type WrittenNumber, writtenNumber } from './number-text.js';

/** A number with what it counts: a currency or a unit. */
export interface WrittenAmount {
  readonly number: WrittenNumber;
  readonly unit: string;
}

/** `500kg`, `1만 USD`. Undefined without a number that can be read, or without a unit. */
export function writtenAmount(text: string): WrittenAmount | undefined {
  const given = narrow(text);
  const [start] = numberAtStart.exec(given) ?? [];
  const number = start === undefined ? undefined : writtenNumber(start);
  const unit = given.slice(start?.length ?? 0).trim();
  return number === undefined || !/^[\p{L}\p{Sc}][\p{L}\p{Sc}\d_. ]*$/u.test(unit) ? undefined : { number, unit };
}

/** What a text can be as money. */
export type WrittenMoney = { readonly number: WrittenNumber; readonly currencies: readonly string[] };

/**
 * `12,000 EUR`, `EUR 12,000`, `€12,000`, `1억 원`. The currencies are ISO 4217 codes, several for a sign that more than
 * one country uses; a word that is not known is passed on as it is. Undefined if it is not an amount of money.
 */
export function writtenMoney(text: string): WrittenMoney | undefined {
  const given = narrow(text);
  const [, before, after] = /^([\p{L}\p{Sc}]+) ?(-?\d.*)$/u.exec(given) ?? [];
  const amount = before === undefined ? writtenAmount(given) : numberWith(before, after ?? '');
  return amount === undefined || /[\d_]/.test(amount.unit)
    ? undefined
    : { number: amount.number, currencies: currenciesOf(amount.unit) };
}

function numberWith(unit: string, text: string): WrittenAmount | undefined {
  const number = writtenNumber(text);
  return number && { number, unit };
}

/** Signs and everyday words, as CLDR has them in English and Korean. A dollar without its country is that of the United States. */
const signs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    KRW: ['₩', '원', '원화', 'won'],
    USD: ['$', 'us$', '달러', '미화', '불', 'dollar', 'dollars'],
    EUR: ['€', '유로', 'euro', 'euros'],
    JPY: ['엔', '엔화', 'jp¥', 'yen'],
    CNY: ['위안', '위안화', 'cn¥', 'yuan'],
    GBP: ['£', '파운드'],
    VND: ['₫', '동'],
    HKD: ['hk$'],
    TWD: ['nt$'],
    SGD: ['s$'],
    AUD: ['a$'],
    CAD: ['ca$', 'c$'],
  }).flatMap(([code, names]) => names.map((name) => [name, [code]] as const)),
);
const shared: ReadonlyMap<string, readonly string[]> = new Map([['¥', ['JPY', 'CNY']]]);

const currenciesOf = (unit: string): readonly string[] => {
  const name = unit.toLowerCase();
  return signs.get(name) ?? shared.get(name) ?? [unit.toUpperCase()];
};
