import type { Field } from '../../graph/vocabulary/types.js';
import { periods } from '../../knowledge/facts/period.js';
import { precisionField } from '../../knowledge/reading/read-day.js';
import { languages } from '../../messages/languages.js';
import { type FieldLimits, limitsOf } from './field-limits.js';

export type FormFieldKind = 'TEXT' | 'LOCALIZED_TEXT' | 'INTEGER' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'CHOICE' | 'GROUP';

/** What a page needs to ask for the value of a field. */
export interface FieldForm {
  readonly name: string;
  readonly kind: FormFieldKind;
  /** The GraphQL type: `Date`, `Area`, `DayRange`. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly description: string | undefined;
  /** Only of a choice. */
  readonly choices: readonly string[];
  readonly limits: FieldLimits;
  /** Only of a text in several languages. */
  readonly languages: readonly { readonly code: string; readonly required: boolean }[];
  /** Only of a group. */
  readonly fields: readonly FieldForm[];
  /** The field beside a date that stores its precision. */
  readonly precision: string | undefined;
  readonly period: PeriodForm | undefined;
}

/** Which end of a period a date is. */
export interface PeriodForm {
  readonly bound: 'FIRST_DAY' | 'LAST_DAY';
  /** The field of the other end, if there is one. */
  readonly otherEnd: string | undefined;
}

const kinds: Readonly<Record<Field['kind'], FormFieldKind>> = {
  string: 'TEXT',
  localized: 'LOCALIZED_TEXT',
  int: 'INTEGER',
  float: 'NUMBER',
  boolean: 'BOOLEAN',
  date: 'DATE',
  enum: 'CHOICE',
  embedded: 'GROUP',
};

/** The forms of fields of one node, edge or group. */
export function fieldForms(fields: readonly Field[]): FieldForm[] {
  return fields.map((field) => ({
    name: field.name,
    kind: kinds[field.kind],
    type: field.type,
    list: field.list,
    required: field.required,
    description: field.description,
    choices: field.values,
    limits: limitsOf(field, fields),
    languages: field.kind === 'localized' ? spoken : [],
    fields: fieldForms(field.fields),
    precision: field.kind === 'date' ? precisionField(field, fields) : undefined,
    period: field.kind === 'date' ? periodOf(field, fields) : undefined,
  }));
}

/** English is the fallback if a language has no text. */
const spoken = languages.map((code) => ({ code, required: code === 'en' }));

function periodOf({ name }: Field, fields: readonly Field[]): PeriodForm | undefined {
  const there = (other: string): string | undefined => fields.find((field) => field.name === other)?.name;
  for (const { first, last } of periods) {
    if (name === first) return { bound: 'FIRST_DAY', otherEnd: there(last) };
    if (name === last) return { bound: 'LAST_DAY', otherEnd: there(first) };
  }
  return undefined;
}
