import { defaultLanguage } from '../languages.js';
import type { DayPrecision, Join } from '../parameter.js';
import { termsIn } from './terms.js';

/** British English: days before months. */
const locale = (language: string): string => (language === defaultLanguage ? 'en-GB' : language);

/** Formatters are costly to make, and the same for all messages of a language. */
const once = <Format>(make: (language: string, variant: string) => Format) => {
  const made = new Map<string, Format>();
  return (language: string, variant = ''): Format => {
    const key = `${language} ${variant}`;
    const format = made.get(key) ?? make(locale(language), variant);
    made.set(key, format);
    return format;
  };
};

const numbers = once((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }));

const percents = once(
  (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'percent', maximumFractionDigits: 6 }),
);

const days = once(
  (tag, precision) =>
    new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision === 'YEAR' ? {} : { month: 'long' }),
      ...(precision === 'DAY' ? { day: 'numeric' } : {}),
    }),
);

const currencies = once(
  (tag, currency) =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: tag.startsWith(defaultLanguage) ? 'code' : 'name',
      maximumFractionDigits: 6,
      trailingZeroDisplay: 'stripIfInteger',
    }),
);

const lists = once(
  (tag, join) => new Intl.ListFormat(tag, { type: join === 'or' ? 'disjunction' : 'conjunction', style: 'long' }),
);

/** `1,000,000`, `0.3464`. */
export const numberIn = (language: string, value: number): string => numbers(language).format(value);

/** `2.5 %` in English, as in tariff schedules; otherwise in the usual form of the language: `2.5%`. */
export const percentIn = (language: string, value: number): string =>
  language === defaultLanguage ? `${numberIn(language, value)} %` : percents(language).format(value);

/** `23 November 2026`, `November 2026`, `2026`. */
export function dayIn(language: string, value: string, precision: DayPrecision = 'DAY'): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) ? value : days(language, precision).format(time);
}

/** `USD 1,000.50`; in other languages with the name of the currency, which `terms.yaml` can shorten: `1,000.50달러`. */
export function moneyIn(language: string, amount: number, currency: string): string {
  const format = currencies(language, currency);
  const short = termsIn(language).currencies?.[currency];
  if (short === undefined) return format.format(amount).replaceAll('\u00a0', ' ');
  const parts = format.formatToParts(amount).filter(({ type }) => type !== 'literal');
  return parts.map(({ type, value }) => (type === 'currency' ? short : value)).join('');
}

export function listIn(language: string, parts: readonly string[], join: Join): string {
  if (join === 'semicolon') return parts.join('; ');
  if (join === 'space') return parts.join(' ');
  if (join === 'line') return parts.join('\n');
  return lists(language, join).format(parts);
}
