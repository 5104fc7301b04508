import fc from 'fast-check';
import type { FieldForm } from '../../../src/changesets/forms/field-form.js';
import type { NodeForm } from '../../../src/changesets/forms/node-form.js';
import type { RelationForm } from '../../../src/changesets/forms/relation-form.js';
import type { Plain } from '../../../src/knowledge/reading/raw-value.js';

type Values = { [name: string]: Plain };

/** What a page could send that knows only the form: required values always, others sometimes. */
export function valuesOfForm(form: NodeForm): fc.Arbitrary<Values> {
  const relations = Object.fromEntries(form.relations.map((each) => [each.field, endsOf(each)]));
  const needed = form.relations.filter(({ min }) => min > 0).map(({ field }) => field);
  return fc
    .tuple(valuesOfFields(form.fields), fc.record(relations, { requiredKeys: needed, noNullPrototype: true }))
    .map(([values, ends]) => ({ ...values, ...ends }));
}

function endsOf({ end, fields, min, max }: RelationForm): fc.Arbitrary<Plain[]> {
  const id = fc.constant('some/end');
  const one: fc.Arbitrary<Plain> =
    end === undefined ? id : valuesOfFields(fields).map((values) => ({ ...values, [end]: 'some/end' }));
  return fc.array(one, { minLength: min, maxLength: Math.min(max ?? 3, 3) });
}

function valuesOfFields(fields: readonly FieldForm[]): fc.Arbitrary<Values> {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const values = Object.fromEntries(fields.map((field) => [field.name, anyOf(field)]));
  return fc.record(values, { requiredKeys: required, noNullPrototype: true });
}

const anyOf = (field: FieldForm): fc.Arbitrary<Plain> =>
  field.list ? fc.array(oneOf(field), { maxLength: 3 }) : oneOf(field);

function oneOf(field: FieldForm): fc.Arbitrary<Plain> {
  const { least, most, longest = 0 } = field.limits;
  switch (field.kind) {
    case 'INTEGER':
      return fc.integer({ min: Number(least), max: Number(most) });
    case 'NUMBER':
      return fc.double({ min: Number(least), max: Number(most), noNaN: true, noDefaultInfinity: true });
    case 'BOOLEAN':
      return fc.boolean();
    case 'DATE':
      return dateOf(field);
    case 'CHOICE':
      return fc.constantFrom(...field.choices);
    case 'GROUP':
      return valuesOfFields(field.fields);
    case 'LOCALIZED_TEXT':
      return localizedOf(field, longest);
    case 'TEXT':
      return textOf(field, longest);
  }
}

/** The whole day always, and shorter forms if the pattern allows them. */
function dateOf({ limits: { pattern = '', example = '' } }: FieldForm): fc.Arbitrary<string> {
  const fits = new RegExp(pattern);
  return fc.constantFrom(...[example, '2026-02', '2024', 'unknown'].filter((text) => fits.test(text)));
}

function localizedOf({ languages }: FieldForm, longest: number): fc.Arbitrary<Plain> {
  const texts = Object.fromEntries(languages.map(({ code }) => [code, plainText(longest)]));
  const requiredKeys = languages.filter(({ required }) => required).map(({ code }) => code);
  return fc.record(texts, { requiredKeys, noNullPrototype: true });
}

function textOf({ limits: { pattern, example } }: FieldForm, longest: number): fc.Arbitrary<string> {
  if (pattern === undefined || example === undefined) return plainText(longest);
  return fc.constant(example);
}

const plainText = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }).map((text) => `${text}a`),
    fc.constant('x'.repeat(longest)),
  );
