import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/graph/vocabulary/schema-files.js';
import type { Field } from '../../src/graph/vocabulary/types.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { languages } from '../../src/messages/languages.js';
import { termsIn } from '../../src/messages/rendering/terms.js';

const schema = buildSchema(
  schemaFiles()
    .map(({ text }) => text)
    .join('\n'),
);

const values = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__'))
  .map((type): [string, string[]] => [type.name, type.getValues().map(({ name }) => name)]);

const types = [...vocabulary.nodes.values()];

const namesOf = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ name, fields: parts }) => [name, ...namesOf(parts)]);

/** Fields of nodes and of relations, with the parts of those that are groups, and the relations themselves. */
const fields = new Set([
  ...types.flatMap(({ fields, relations }) => [...namesOf(fields), ...relations.map(({ field }) => field)]),
  ...[...vocabulary.relations.values()].flatMap(({ properties }) => namesOf(properties)),
]);

const entriesIn = (language: string): [string, string][] =>
  Object.entries(termsIn(language)).flatMap(([of, names]) =>
    Object.entries(names).map(([value, name]): [string, string] => [`${of}.${value}`, name]),
  );

describe.each(languages)('terms in %s', (language) => {
  // Units are words of the knowledge, which can have any.
  const { currencies = {}, units: _, ...terms } = termsIn(language);

  it('name each value of an enum, each node type, field and relation, and nothing else', () => {
    const areas = values.flatMap(([name, each]) => (name === 'Area' ? each : []));
    const expected = new Map([
      ...values,
      ['areaColumns', areas],
      ['types', types.map(({ name }) => name)],
      ['fields', [...fields]],
    ]);
    const sorted = (names: Iterable<[string, string[]]>) =>
      Object.fromEntries([...names].map(([of, each]) => [of, each.toSorted()]));
    expect(sorted(Object.entries(terms).map(([of, names]) => [of, Object.keys(names)]))).toEqual(sorted(expected));
  });

  it('name currencies by their codes', () => {
    const codes = Intl.supportedValuesOf('currency');
    expect(Object.keys(currencies).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('give no two values of an enum the same name, and no two node types', () => {
    const alike = Object.entries(terms).filter(
      ([of, names]) => of !== 'fields' && new Set(Object.values(names)).size < Object.keys(names).length,
    );
    expect(alike).toEqual([]);
  });

  it('are plain text, not ICU patterns', () => {
    expect(entriesIn(language).filter(([, name]) => /[{}<>]|^\s|\s$|\.$/.test(name))).toEqual([]);
  });
});

describe('terms', () => {
  it('have Hangul in Korean', () => {
    expect(entriesIn('ko').filter(([, name]) => !/[가-힣]/.test(name))).toEqual([]);
  });

  it('begin with a capital in English where a page shows them, and not where a sentence does', () => {
    const wrong = entriesIn('en').filter(([of, name]) =>
      /^(types|fields|areaColumns)\./.test(of) ? !/^[a-z]/.test(name) : !/^[A-Z]/.test(name),
    );
    expect(wrong).toEqual([]);
  });
});
