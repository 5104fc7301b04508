import { errors } from '../../errors.js';
import type { Money } from '../../graph/generated/nodes.js';
import { currencies } from '../../graph/vocabulary/currencies.js';
import { messages } from '../../messages/messages.js';
import { countryName, readCountry } from '../../written/countries/countries.js';
import { readDayText } from '../../written/day-text.js';
import { narrow } from '../../written/narrow.js';
import { commonUnits, isQuantityUnit } from '../../written/units.js';
import type { Day, InputReading } from '../plan-request.js';
import type { MoneyInput } from './plan-input.js';

const largestAmount = 1e15;

/**
 * The ISO day of a text in one of the forms that `readDayText` knows.
 * @throws `BAD_DATE` for another form, and for a day that does not exist or is not from 1900 to 2199
 */
export function dayIn(given: string, field: string): Day {
  const found = readDayText(given);
  if (typeof found === 'string') return found;
  switch (found.wrong) {
    case 'UNCLEAR':
      throw errors.unclearDay({ given, candidates: found.candidates }, { field });
    case 'NO_SUCH_MONTH':
      throw errors.noSuchMonth({ given }, { field });
    case 'NO_SUCH_DAY':
      throw errors.noSuchDay({ given, month: { day: found.month, precision: 'MONTH' }, days: found.days }, { field });
    default:
      throw errors.badDate({ given, wrong: found.wrong }, { field });
  }
}

/** @throws `BAD_NUMBER` for a negative or unrealistic one */
export function numberIn(
  given: number,
  field: string,
  limits: { readonly atMost?: number; readonly whole?: boolean } = {},
): number {
  const atMost = limits.atMost ?? largestAmount;
  const fits = Number.isFinite(given) && given >= 0 && given <= atMost && (!limits.whole || Number.isInteger(given));
  if (!fits) throw errors.badNumber({ given: String(given), atMost, whole: limits.whole === true }, { field });
  return given;
}

/** @throws `BAD_CURRENCY` */
export function currencyIn(given: string, field: string): string {
  const currency = given.trim().toUpperCase();
  if (!currencies.has(currency)) throw errors.badCurrency({ given, nearest: currenciesLike(currency) }, { field });
  return currency;
}

/** Codes begin with those of their country: `US$` can mean USD, `EURO` EUR. */
const currenciesLike = (given: string): string[] =>
  given.length < 2 ? [] : [...currencies].filter((code) => code.startsWith(given.slice(0, 2))).slice(0, 3);

/** @throws `BAD_CURRENCY`, `BAD_NUMBER` */
export function moneyIn(given: MoneyInput, field: string): Money {
  return {
    amount: numberIn(given.amount, `${field}.amount`),
    currency: currencyIn(given.currency, `${field}.currency`),
  };
}

/** @throws `UNKNOWN_UNIT` for a unit with which nothing can be calculated or counted */
export function unitIn(given: string, field: string): string {
  const unit = narrow(given);
  if (!isQuantityUnit(unit)) throw errors.unknownUnit({ given, known: commonUnits }, { field });
  return unit;
}

/** A country as the caller named it. It need not exist. */
export interface NamedCountry {
  readonly id: string;
  readonly given: string;
  /** The input field with its code. */
  readonly field: string;
  /** What the plan says about it; absent if it was named by its alpha-2 code. */
  readonly reading?: InputReading;
  /** Codes of the countries that share the name; the most likely one first. */
  readonly sharedBy?: readonly string[];
}

/**
 * The country that the caller names by a code or a name. A text that names none, or several, becomes an id that does
 * not exist.
 */
export function countryIn(given: string, field: string): NamedCountry {
  const read = readCountry(given);
  const none = { id: `country/${given.trim().toUpperCase()}`, given, field };
  if (read === undefined) return none;
  if (read.by === 'SHARED_NAME') return { ...none, sharedBy: read.codes };
  const named = { id: `country/${read.code}`, given, field };
  if (read.by === 'CODE') return named;
  const name = countryName(read.code) ?? { en: read.code };
  const text = messages.readings.country({
    given,
    name,
    code: read.code,
    named: read.by === 'PART' ? 'PART' : 'WHOLE',
  });
  return { ...named, reading: { field, given, text } };
}

/** The same, where only one country can be meant. @throws `AMBIGUOUS_COUNTRY` */
export function oneCountryIn(given: string, field: string): NamedCountry {
  const named = countryIn(given, field);
  if (named.sharedBy !== undefined) throw errors.ambiguousCountry({ given, codes: named.sharedBy }, { field });
  return named;
}
