import fc from 'fast-check';
import type { Value } from '../../../src/graph/port.js';
import type { Field } from '../../../src/graph/vocabulary/types.js';
import { languages } from '../../../src/messages/languages.js';

type Values = { [name: string]: Value };

/** A text that nobody wrote is absent, never empty. */
const texts: { [language: string]: fc.Arbitrary<Value> } = Object.fromEntries(
  languages.map((language) => [language, fc.string({ minLength: 1 })]),
);
const localized: fc.Arbitrary<Values> = fc.record(texts, { requiredKeys: ['en'], noNullPrototype: true });

/** Any values that these fields can have: required ones always, others sometimes. */
export function valuesOf(fields: readonly Field[]): fc.Arbitrary<Values> {
  const required = fields.filter((field) => field.required).map((field) => field.name);
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, anyOf(field)])), {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

function anyOf(field: Field): fc.Arbitrary<Value> {
  return field.list ? fc.array(oneOf(field), { maxLength: 3 }) : oneOf(field);
}

function oneOf(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'int':
      return fc.integer();
    case 'float':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'enum':
      return fc.constantFrom(...field.values);
    case 'localized':
      return localized;
    case 'embedded':
      return valuesOf(field.fields).filter((group) => Object.keys(group).length > 0);
    default:
      return fc.string();
  }
}
