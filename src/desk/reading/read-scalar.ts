import { didYouMean } from '../../errors.js';
import type { Value } from '../../graph/port.js';
import type { Field } from '../../graph/vocabulary/types.js';
import { nearest } from '../facts/nearest.js';
import type { GivenScalar } from './given.js';

/** A value, or what is wrong with it, as the end of a sentence that begins with the field and what was given. */
export type ScalarRead = { readonly value: Value } | { readonly wrong: string };

const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly right: string }>> = {
  CountryCode: { pattern: /^[A-Z]{2}$/, right: 'two capital letters of ISO 3166-1, such as DE' },
  CurrencyCode: { pattern: /^[A-Z]{3}$/, right: 'three capital letters of ISO 4217, such as EUR' },
  DateTime: {
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    right: 'a time with its zone, such as 2026-11-23T09:00:00Z',
  },
};

/** A scalar of the field's kind, dates apart. */
export function readScalar(field: Field, given: GivenScalar): ScalarRead {
  if (field.kind === 'int') return readNumber(given, Number.isInteger, 'a whole number');
  if (field.kind === 'float') return readNumber(given, Number.isFinite, 'a number');
  if (field.kind === 'boolean') return readBoolean(given);
  if (field.kind === 'enum') return readEnum(field, given);
  return readText(field, given);
}

function readNumber({ value }: GivenScalar, fits: (value: number) => boolean, right: string): ScalarRead {
  if (typeof value === 'number' && fits(value)) return { value };
  const quoted = typeof value === 'string' && fits(Number(value));
  return { wrong: `is not ${right}${quoted ? ': write it without quotes' : ''}` };
}

function readBoolean({ value }: GivenScalar): ScalarRead {
  return typeof value === 'boolean' ? { value } : { wrong: 'is neither true nor false' };
}

function readEnum(field: Field, { value, text }: GivenScalar): ScalarRead {
  if (typeof value === 'string' && field.values.includes(value)) return { value };
  const near = nearest(text, field.values);
  return { wrong: `is none of its values.${near.length > 0 ? didYouMean(near) : ` Use ${field.values.join(', ')}.`}` };
}

function readText(field: Field, { value, text }: GivenScalar): ScalarRead {
  if (typeof value !== 'string') return { wrong: `is no text: put it in quotes, "${text}"` };
  if (value.trim() === '') return { wrong: 'is empty: leave the key out' };
  const form = forms[field.type];
  return form === undefined || form.pattern.test(value) ? { value } : { wrong: `is not ${form.right}` };
}
