import { narrowAmount } from './narrow.js';
import { numberAtStart, type WrittenNumber, writtenNumber } from './number-text.js';

/** A number with what it counts: a currency or a unit. */
export interface WrittenAmount {
  readonly number: WrittenNumber;
  readonly unit: string;
}

/** `500kg`, `1만 USD`. Undefined without a number that can be read, or without a unit. */
export function writtenAmount(text: string): WrittenAmount | undefined {
  const given = narrowAmount(text);
  const [start] = numberAtStart.exec(given) ?? [];
  const number = start === undefined ? undefined : writtenNumber(start);
  const unit = given.slice(start?.length ?? 0).trim();
  return number === undefined || !/^[\p{L}\p{Sc}][\p{L}\p{Sc}\d_. ]*$/u.test(unit) ? undefined : { number, unit };
}

/** Korean law and customs forms write 미화 150달러. */
const usDollars = /^미화 ?(?=.*[\d천백십만억조] ?(?:달러|불)$)/;

/** What a text can be as money. */
export type WrittenMoney = { readonly number: WrittenNumber; readonly currencies: readonly string[] };

/**
 * `12,000 EUR`, `EUR 12,000`, `€12,000`, `1억 원`, `1만 미국 달러`. The currencies are ISO 4217 codes, several for a sign
 * that more than one country uses; one word that is not known is passed on as it is. Undefined if it is not an amount of
 * money.
 */
export function writtenMoney(text: string): WrittenMoney | undefined {
  const given = narrowAmount(text).replace(usDollars, '');
  const [, before, after] = /^([\p{L}\p{Sc}]+) ?(-?\d.*)$/u.exec(given) ?? [];
  const amount = before === undefined ? writtenAmount(given) : numberWith(before, after ?? '');
  const currencies = amount === undefined || /[\d_]/.test(amount.unit) ? [] : currenciesOf(amount.unit);
  return amount === undefined || currencies.length === 0 ? undefined : { number: amount.number, currencies };
}

function numberWith(unit: string, text: string): WrittenAmount | undefined {
  const number = writtenNumber(text);
  return number && { number, unit };
}

/**
 * Signs and everyday words, in lower case, singular and without blanks. A dollar without its country is that of the
 * United States, and a pound that of the United Kingdom.
 */
const everyday: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    KRW: ['₩', '원', '원화', 'won'],
    USD: ['$', 'us$', '달러', '미화', '불', 'dollar'],
    EUR: ['€', '유로', 'euro'],
    JPY: ['엔', '엔화', 'jp¥', 'yen'],
    CNY: ['위안', '위안화', '인민폐', 'cn¥', 'yuan', 'rmb'],
    GBP: ['£', '파운드', 'pound'],
    VND: ['₫', '동'],
    THB: ['바트', 'baht'],
    MYR: ['링깃', 'ringgit'],
    IDR: ['루피아', 'rupiah'],
    HKD: ['hk$'],
    TWD: ['nt$', '대만달러'],
    SGD: ['s$'],
    AUD: ['a$'],
    CAD: ['ca$', 'c$'],
  }).flatMap(([code, names]) => names.map((name) => [name, [code]] as const)),
);
const shared: ReadonlyMap<string, readonly string[]> = new Map([['¥', ['JPY', 'CNY']]]);

/** None for what is neither known nor has the form of a code. */
function currenciesOf(unit: string): readonly string[] {
  const name = joined(unit);
  const known = everyday.get(name) ?? shared.get(name);
  if (known !== undefined) return known;
  const named = /^[a-z]{3}$/.test(name) ? undefined : allCurrencies.find((code) => fullNames(code).includes(name));
  if (named !== undefined) return [named];
  return /^\p{L}+$/u.test(unit) ? [unit.toUpperCase()] : [];
}

/** Without blanks and the end of an English plural. */
const joined = (name: string): string => narrowAmount(name).toLowerCase().replaceAll(' ', '').replace(/s$/, '');

const allCurrencies = Intl.supportedValuesOf('currency');
const inCldr = ['en', 'ko'].map((language) => new Intl.DisplayNames(language, { type: 'currency' }));

/** `usdollar`, `미국달러`: the names that CLDR has in English and Korean. */
const fullNames = (currency: string): string[] => inCldr.map((names) => joined(names.of(currency) ?? currency));
