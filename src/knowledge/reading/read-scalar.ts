import { nearest, nearestWords, offered } from '../../errors/nearest-words.js';
import type { Value } from '../../graph/port.js';
import { currencies } from '../../graph/vocabulary/currencies.js';
import type { Field } from '../../graph/vocabulary/types.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { suggestCountries } from '../../written/countries/suggest.js';
import type { About, RawScalar, Wrong } from './raw-value.js';
import { longestText, unfit } from './text-limits.js';

/** A value, or what is wrong with it. */
export type ScalarRead = { readonly value: Value } | { readonly wrong: Wrong };

/** The form of texts of one kind. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly example: string;
  readonly wrong: Wrong;
  /** All valid texts, if they are known. */
  readonly known?: ReadonlySet<string>;
  /** Valid texts that a wrong one can mean, best first. */
  readonly near?: (given: string) => readonly string[];
}

const forms: Readonly<Record<string, TextForm>> = {
  CountryCode: {
    pattern: /^[A-Z]{2}$/,
    example: 'DE',
    wrong: messages.reading.notACountryCode,
    near: (given) => suggestCountries(given).slice(0, offered),
  },
  CurrencyCode: {
    pattern: /^[A-Z]{3}$/,
    example: 'EUR',
    wrong: messages.reading.notACurrencyCode,
    known: currencies,
    near: (given) => nearestWords(currencies, given, 1),
  },
  DateTime: {
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    example: '2026-11-23T09:00:00Z',
    wrong: messages.reading.notATime,
  },
};

/** The form of texts of this field, unless any text is valid. */
export const formOf = (field: Pick<Field, 'type'>): TextForm | undefined => forms[field.type];

/**
 * The largest whole number of a fact, so that the days of many steps still add up to a valid GraphQL number, and to a
 * date.
 */
export const largestInteger = 1_000_000;
/** The largest of other numbers, so that sums of amounts are still valid GraphQL numbers. */
export const largestNumber = 1e15;

/** A scalar of the field's type, except dates. */
export function readScalar(field: Field, given: RawScalar): ScalarRead {
  if (field.kind === 'int') return readInteger(given);
  if (field.kind === 'float') return readFloat(given);
  if (field.kind === 'boolean') return readBoolean(given);
  if (field.kind === 'enum') return readEnum(field, given);
  return readText(field, given);
}

function readInteger(given: RawScalar): ScalarRead {
  return withinLimit(readNumber(given, Number.isInteger, messages.reading.notWhole), largestInteger);
}

function readFloat(given: RawScalar): ScalarRead {
  return withinLimit(readNumber(given, Number.isFinite, messages.reading.notANumber), largestNumber);
}

function withinLimit(read: ScalarRead, most: number): ScalarRead {
  if ('wrong' in read || Math.abs(Number(read.value)) <= most) return read;
  return { wrong: (about) => messages.reading.tooLarge({ ...about, most }) };
}

function readNumber(
  { value }: RawScalar,
  fits: (value: number) => boolean,
  wrong: (about: About) => Message,
): ScalarRead {
  if (typeof value === 'number' && fits(value)) return { value };
  const isQuoted = typeof value === 'string' && fits(Number(value));
  return isQuoted ? { wrong: (about) => [wrong(about), messages.reading.withoutQuotes()] } : { wrong };
}

function readBoolean({ value }: RawScalar): ScalarRead {
  return typeof value === 'boolean' ? { value } : { wrong: messages.reading.notTrueOrFalse };
}

function readEnum({ values }: Field, { value, text }: RawScalar): ScalarRead {
  if (typeof value === 'string' && values.includes(value)) return { value };
  const near = nearest(text, values);
  const right = near.length > 0 ? didYouMean(near) : [messages.reading.choices({ values })];
  return { wrong: (about) => [messages.reading.notAChoice(about), ...right] };
}

function readText(field: Field, { value }: RawScalar): ScalarRead {
  if (typeof value !== 'string') return { wrong: messages.reading.notAText };
  if (value.trim() === '') return { wrong: messages.reading.empty };
  const wrong = unfit(value, longestText(field));
  if (wrong !== undefined) return { wrong };
  const form = formOf(field);
  if (form === undefined || (form.pattern.test(value) && form.known?.has(value) !== false)) return { value };
  const near = form.near?.(value) ?? [];
  return { wrong: near.length === 0 ? form.wrong : (about) => [form.wrong(about), ...didYouMean(near)].flat() };
}
