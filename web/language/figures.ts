import { useMemo } from 'react';
import { figuresWords } from './figures.words.js';
import { useLanguage } from './language-context.js';
import type { Language } from './languages.js';
import { sayIn } from './words.js';

interface Range {
  readonly min?: number | null | undefined;
  readonly typical?: number | null | undefined;
  readonly max?: number | null | undefined;
}

interface CostRange extends Range {
  readonly currency: string;
  readonly per: 'ONCE' | 'SHIPMENT' | 'ITEM' | 'YEAR';
}

/** Figures as the language writes them. What is not known is `undefined`, never 0. */
export interface Figures {
  /** `1,234.5` */
  number(value: number): string;
  /** Percent, not a fraction: 2.5 is `2.5%`. */
  percent(value: number): string;
  /** In the smallest unit that the currency uses. */
  money(amount: number, currency: string): string;
  /** Short, for a head figure: `₩2.68M`, `268만 원`. */
  shortMoney(amount: number, currency: string): string;
  /** An ISO day: `1 December 2026`. */
  day(iso: string): string;
  /** An ISO day in a narrow place: `1 Dec`. */
  shortDay(iso: string): string;
  /** `19–50 days`, `at least 31 days`; with only a typical value, that value. */
  days(range: Range | null | undefined, isLowerBound?: boolean): string | undefined;
  /** `a–b`, `at least a`, `at most b`, of bounds that are written already; undefined without any. */
  between(low: string | undefined, high: string | undefined): string | undefined;
  /** `₩500,000 per year`, `free`. */
  cost(cost: CostRange | null | undefined, isLowerBound?: boolean): string | undefined;
  /** The same, short, for a head figure: `at least ₩2.68M`. */
  shortCost(cost: CostRange | null | undefined, isLowerBound?: boolean): string | undefined;
}

export function useFigures(): Figures {
  const { language } = useLanguage();
  return useMemo(() => figuresIn(language), [language]);
}

/** The same outside of a component. */
export function figuresIn(language: Language): Figures {
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
  const say = sayIn(figuresWords, language);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const currencies = new Map<string, Intl.NumberFormat>();
  const currencyFormat = (currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = `${currency} ${options.notation}`;
    const format = currencies.get(key) ?? new Intl.NumberFormat(locale, { ...options, style: 'currency', currency });
    currencies.set(key, format);
    return format;
  };
  const money = (amount: number, currency: string) =>
    currencyFormat(currency, Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {}).format(amount);

  const compact = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  const shortNumbers = new Intl.NumberFormat(locale, compact);
  // Koreans write 268만 원, which no format of Intl does.
  const shortMoney = (amount: number, currency: string) =>
    language === 'ko' && currency === 'KRW'
      ? `${shortNumbers.format(amount)} 원`
      : currencyFormat(currency, compact).format(amount);

  const bounds = (low: string | undefined, high: string | undefined, isLowerBound: boolean): string | undefined => {
    if (isLowerBound) return low === undefined ? undefined : say('atLeast', { value: low });
    if (low === undefined) return high === undefined ? undefined : say('atMost', { value: high });
    if (high === undefined) return say('atLeast', { value: low });
    return low === high ? low : say('range', { low, high });
  };

  return {
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    money,
    shortMoney,
    day: (iso) => longDay.format(new Date(`${iso}T00:00:00Z`)),
    shortDay: (iso) => shortDay.format(new Date(`${iso}T00:00:00Z`)),
    between: (low, high) => bounds(low, high, false),
    days(range, isLowerBound = false) {
      const [low, high] = ends(range);
      if (low !== undefined && high !== undefined && low !== high && !isLowerBound)
        return say('daysRange', { low, high });
      return bounds(daysOf(low), daysOf(high), isLowerBound);
    },
    cost: (cost, isLowerBound = false) => costText(cost, isLowerBound, money),
    shortCost: (cost, isLowerBound = false) => costText(cost, isLowerBound, shortMoney),
  };

  function daysOf(n: number | undefined): string | undefined {
    return n === undefined ? undefined : say('days', { n });
  }
  function costText(
    cost: CostRange | null | undefined,
    isLowerBound: boolean,
    written: (amount: number, currency: string) => string,
  ): string | undefined {
    if (cost == null) return undefined;
    const [low, high] = ends(cost);
    if (low === 0 && high === 0 && !isLowerBound) return say('free');
    const [from, to] = [low, high].map((amount) => (amount === undefined ? undefined : written(amount, cost.currency)));
    const amount = bounds(from, to, isLowerBound);
    return amount === undefined ? undefined : say(`per${cost.per}`, { amount });
  }
}

/** The ends of a range. A typical value stands for both where neither is known. */
function ends(range: Range | null | undefined): readonly [number | undefined, number | undefined] {
  const low = range?.min ?? undefined;
  const high = range?.max ?? undefined;
  if (low !== undefined || high !== undefined) return [low, high];
  const typical = range?.typical ?? undefined;
  return [typical, typical];
}
