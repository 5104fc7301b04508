import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

type Field = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;
type Named = { readonly where: string; readonly field: Field };

const fields: Named[] = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map((field) => ({
        where: `${type.name}.${field.name}`,
        field,
      }))
    : [],
);
const args: Named[] = fields.flatMap(({ where, field }) =>
  'args' in field ? field.args.map((arg) => ({ where: `${where}(${arg.name}:)`, field: arg })) : [],
);
const names = (found: readonly Named[]): string[] => found.map(({ where }) => where);
const named = (name: string): Named[] => args.filter(({ field }) => field.name === name);

/** The type of a number, a text, a day or a truth does not show its meaning; these names do. */
const plain = new Set(['id', 'ids', 'name', 'description', 'query', 'after', 'code', 'currency', 'month', 'lang']);

describe('the published schema', () => {
  it('describes every type', () => {
    expect(types.filter((type) => !type.description).map((type) => type.name)).toEqual([]);
  });

  it('describes every query', () => {
    expect(names(fields.filter(({ where, field }) => where.startsWith('Query.') && !field.description))).toEqual([]);
  });

  it('describes every number, text, day and truth', () => {
    const silent = [...fields, ...args].filter(
      ({ field }) => isScalarType(getNamedType(field.type)) && !plain.has(field.name) && !field.description,
    );
    expect(names(silent)).toEqual([]);
  });

  it('describes in whole sentences, and briefly', () => {
    const texts = [
      ...types.map(({ name, description }) => ({ where: name, text: description })),
      ...[...fields, ...args].map(({ where, field }) => ({ where, text: field.description })),
    ];
    const odd = texts.filter(({ text }) => text && (!/^[A-Z0-9`].*[.`]$/s.test(text) || text.length > 240));
    expect(odd).toEqual([]);
  });

  it('names types, fields and values as GraphQL does', () => {
    expect(types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect(
      [...fields, ...args].map(({ field }) => field.name).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)),
    ).toEqual([]);
    const values = types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
  });

  it('forms plurals as English does', () => {
    const wrong = (name: string) => /([^aeiou]y|s|x|z|ch|sh)s$/.test(name) && !/(class|gross|progress)$/i.test(name);
    expect(['formalitys', 'needss', 'classs', 'boxs', 'classes'].filter(wrong)).toHaveLength(4);
    expect(names([...fields, ...args].filter(({ field }) => wrong(field.name)))).toEqual([]);
  });

  it('calls a list of things by a plural', () => {
    const lists = fields.filter(
      ({ where, field }) => where.startsWith('Query.') && String(field.type).endsWith('Connection!'),
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(names(lists).filter((name) => !/(s|List|Log|Feed|search)$/.test(name))).toEqual([]);
  });

  it('has the same paging everywhere: first is 50 by default, and its limits are described', () => {
    const sizes = named('first').map(({ where, field }) => ({
      where,
      size: 'defaultValue' in field ? field.defaultValue : undefined,
    }));
    // A box shows a few suggestions, and has no pages.
    expect(sizes.filter(({ size }) => size !== 50)).toEqual([{ where: 'Query.suggest(first:)', size: 10 }]);
    expect(
      names(
        named('first').filter(
          ({ where, field }) => where.startsWith('Query.') && !/Maximum (?:200|50)\./.test(field.description ?? ''),
        ),
      ),
    ).toEqual([]);
    const ofLists = fields
      .filter(({ field }) => /Connection!?$/.test(String(field.type)))
      .map(({ where }) => `${where}(after:)`);
    expect(names(named('after'))).toEqual(ofLists);
  });

  it('gives every connection its edges, and every edge its cursor', () => {
    for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
      const edge = schema.getType(type.name.replace(/Connection$/, 'Edge'));
      expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(
        expect.arrayContaining(['edges', 'pageInfo']),
      );
      // Of a search, an edge also says what matched.
      const ofSearch = edge?.name === 'NodeEdge' ? ['matchedText'] : [];
      expect(isObjectType(edge) && Object.keys(edge.getFields()).sort()).toEqual(['cursor', ...ofSearch, 'node']);
    }
  });

  it('has every text in the requested language, or in English, and says so', () => {
    const groups = [...vocabulary.embedded].map(([name, fields]) => ({ name, fields }));
    const localized = [...vocabulary.nodes.values(), ...groups].flatMap((type) =>
      type.fields.filter(({ kind }) => kind === 'localized').map(({ name }) => `${type.name}.${name}(lang:)`),
    );
    expect(localized).toContain('Recurs.window(lang:)');
    const saying = named('lang').filter(({ field }) => /English if there is no/.test(field.description ?? ''));
    expect(names(saying)).toEqual(expect.arrayContaining(localized));
    const odd = named('lang').filter(
      ({ field }) =>
        !/^`en` or `ko`. Default: the language of the request\./.test(field.description ?? '') ||
        !('defaultValue' in field) ||
        field.defaultValue !== undefined,
    );
    expect(names(odd)).toEqual([]);
  });

  it('shows what is dated as of a day', () => {
    const dated = [...vocabulary.nodes.values()]
      .filter((type) => !type.private)
      .flatMap((type) =>
        type.relations
          .filter(
            ({ properties, targets }) => properties.some(({ type }) => type === 'Date') || targets.includes('Claim'),
          )
          .map(({ field }) => `${type.name}.${field}(asOf:)`),
      );
    const shown = names(named('asOf'));
    expect(dated.filter((where) => !shown.includes(where))).toEqual([]);
    const lists = ['rules', 'regulations', 'customsRules', 'agreements', 'recognitions', 'countries'];
    expect(shown).toEqual(expect.arrayContaining(lists.map((name) => `Query.${name}(asOf:)`)));
  });

  it('has no null in a list', () => {
    const loose = fields.filter(({ where, field }) => {
      const type = getNullableType(field.type);
      return isListType(type) && getNullableType(type.ofType) === type.ofType && where !== 'Query.nodes';
    });
    expect(names(loose)).toEqual([]);
  });
});
