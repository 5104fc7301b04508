import { nearest } from '../../errors/nearest-words.js';
import { didYouMean } from '../../errors.js';
import type { Value } from '../../graph/port.js';
import { currencies } from '../../graph/vocabulary/currencies.js';
import type { Field } from '../../graph/vocabulary/types.js';
import { unprintable } from '../../text.js';
import { type RawScalar, shortened } from './raw-value.js';
import { longestText, overlong } from './text-limits.js';

/** A value, or what is wrong with it, as the end of a sentence that begins with the field and what was given. */
export type ScalarRead = { readonly value: Value } | { readonly wrong: string };

/** How a text of one kind is written. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly example: string;
  /** What it is, in words. */
  readonly what: string;
  /** All that there are, where that is known. */
  readonly known?: ReadonlySet<string>;
}

const forms: Readonly<Record<string, TextForm>> = {
  CountryCode: { pattern: /^[A-Z]{2}$/, example: 'DE', what: 'two capital letters of ISO 3166-1' },
  CurrencyCode: { pattern: /^[A-Z]{3}$/, example: 'EUR', what: 'three capital letters of ISO 4217', known: currencies },
  DateTime: {
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    example: '2026-11-23T09:00:00Z',
    what: 'a time with its zone',
  },
};

/** How texts of this field are written, where not all texts will do. */
export const formOf = (field: Pick<Field, 'type'>): TextForm | undefined => forms[field.type];

/** The largest whole number of a fact: days of many steps, added up, still are a number that GraphQL shows, and a date. */
export const largestInteger = 1_000_000;
/** The largest of other numbers: amounts, added up, still are numbers. */
export const largestNumber = 1e15;

/** A scalar of the field's kind, dates apart. */
export function readScalar(field: Field, given: RawScalar): ScalarRead {
  if (field.kind === 'int') return readInteger(given);
  if (field.kind === 'float') return readFloat(given);
  if (field.kind === 'boolean') return readBoolean(given);
  if (field.kind === 'enum') return readEnum(field, given);
  return readText(field, given);
}

function readInteger(given: RawScalar): ScalarRead {
  const read = readNumber(given, Number.isInteger, 'a whole number');
  return isBeyond(read, largestInteger) ? { wrong: `is too large: whole numbers go up to ${largestInteger}` } : read;
}

function readFloat(given: RawScalar): ScalarRead {
  const read = readNumber(given, Number.isFinite, 'a number');
  return isBeyond(read, largestNumber) ? { wrong: `is too large: numbers go up to ${largestNumber}` } : read;
}

const isBeyond = (read: ScalarRead, most: number): boolean => 'value' in read && Math.abs(Number(read.value)) > most;

function readNumber({ value }: RawScalar, fits: (value: number) => boolean, right: string): ScalarRead {
  if (typeof value === 'number' && fits(value)) return { value };
  const quoted = typeof value === 'string' && fits(Number(value));
  return { wrong: `is not ${right}${quoted ? ': write it without quotes' : ''}` };
}

function readBoolean({ value }: RawScalar): ScalarRead {
  return typeof value === 'boolean' ? { value } : { wrong: 'is neither true nor false' };
}

function readEnum(field: Field, { value, text }: RawScalar): ScalarRead {
  if (typeof value === 'string' && field.values.includes(value)) return { value };
  const near = nearest(text, field.values);
  return { wrong: `is none of its values.${near.length > 0 ? didYouMean(near) : ` Use ${field.values.join(', ')}.`}` };
}

function readText(field: Field, { value, text }: RawScalar): ScalarRead {
  if (typeof value !== 'string') return { wrong: `is no text: put it in quotes, "${shortened(text)}"` };
  if (value.trim() === '') return { wrong: 'is empty: leave the key out' };
  const wrong = overlong(value, longestText(field)) ?? unprintable(value);
  if (wrong !== undefined) return { wrong };
  const form = formOf(field);
  const fits = form === undefined || (form.pattern.test(value) && form.known?.has(value) !== false);
  return fits ? { value } : { wrong: `is not ${form.what}, such as ${form.example}` };
}
