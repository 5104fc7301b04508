import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { dehydrate } from '../../../src/graph/vocabulary/hydrate.js';
import { readVocabulary } from '../../../src/graph/vocabulary/read.js';
import type { Field } from '../../../src/graph/vocabulary/types.js';
import { nodeTypeOf, vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';

const typeOf = (name: string) => vocabulary.nodes.get(name);
const relationOf = (type: string, field: string) =>
  typeOf(type)?.relations.find((relation) => relation.field === field);

describe('the vocabulary read from the schema', () => {
  it('gives a node its own label, those of its interfaces, and Entity', () => {
    expect(typeOf('Country')?.labels).toEqual(['Country', 'Territory', 'Entity']);
    expect(typeOf('Formality')?.labels).toEqual(['Formality', 'Requirement', 'Entity']);
    expect(typeOf('Stage')?.labels).toEqual(['Stage', 'Entity']);
  });

  it('knows a type by its labels, in any order, and housekeeping as none', () => {
    expect(nodeTypeOf(['Entity', 'Territory', 'Bloc'])?.name).toBe('Bloc');
    expect(nodeTypeOf(['Knowledge'])).toBeUndefined();
  });

  it('knows which types need a source and which are private', () => {
    expect([typeOf('Regulation')?.sourced, typeOf('Trait')?.sourced]).toEqual([true, false]);
    expect([typeOf('Company')?.private, typeOf('Country')?.private]).toEqual([true, false]);
  });

  it('keeps relations and made-up fields out of what is stored', () => {
    expect(typeOf('Stage')?.fields.map((field) => field.name)).toEqual(['id', 'name', 'order']);
  });

  it('reads a relation from either end, with its targets and properties', () => {
    expect(relationOf('Country', 'memberOf')).toMatchObject({
      type: 'MEMBER_OF',
      direction: 'OUT',
      targets: ['Bloc'],
      key: ['from'],
    });
    expect(relationOf('Bloc', 'members')).toMatchObject({ type: 'MEMBER_OF', direction: 'IN', targets: ['Country'] });
    expect(relationOf('SupportProgram', 'funds')?.targets.toSorted()).toEqual(['Certification', 'Formality', 'Need']);
    expect(relationOf('Regulation', 'cites')).toMatchObject({ end: 'source', key: ['about', 'locator'] });
  });

  it('knows the groups by their fields, with their texts by language', () => {
    expect(vocabulary.embedded.get('Recurs')?.map(({ name, kind }) => [name, kind])).toEqual([
      ['everyMonths', 'int'],
      ['per', 'enum'],
      ['window', 'localized'],
    ]);
    expect(vocabulary.embedded.has('Formality')).toBe(false);
  });

  it('has an outgoing relation for each that is read from its other end', () => {
    const all = [...vocabulary.nodes.values()].flatMap((node) => node.relations);
    const stored = new Set(all.filter((relation) => relation.direction === 'OUT').map((relation) => relation.type));
    expect([...vocabulary.relations.keys()].filter((type) => !stored.has(type))).toEqual([]);
  });

  it('knows by which property an edge ends', () => {
    expect(vocabulary.relations.get('MEMBER_OF')?.lastDay).toBe('to');
    expect(vocabulary.relations.get('HOLDS')?.lastDay).toBe('validTo');
    expect(vocabulary.relations.get('COVERS')?.lastDay).toBeUndefined();
  });

  it('knows how a type is looked up and listed', () => {
    expect(vocabulary.lists.find(({ type }) => type === 'Rule')).toMatchObject({
      types: ['CustomsRule', 'Regulation'],
      lookUp: 'rule',
      list: 'rules',
      by: { name: 'id', type: 'ID!' },
    });
    expect(vocabulary.lists.find(({ type }) => type === 'Country')).toMatchObject({
      lookUp: 'country',
      list: 'countries',
      by: { name: 'code', type: 'CountryCode!' },
    });
  });

  it.each([
    ['a public type without a list', '', '', 'schema: Port: add @listed'],
    ['a private type with one', ', private: true', '@listed(as: "ports")', 'schema: Port: remove @listed'],
    ['a look-up by no field', '', '@listed(as: "ports", by: "code")', '@listed(by: "code") names no field'],
  ])('refuses %s', (_, more, listed, message) => {
    const sdl = `
      directive @node(label: String!, sourced: Boolean! = false, private: Boolean! = false) on OBJECT
      directive @listed(as: String!, by: String! = "id", one: String! = "", many: String! = "") on OBJECT
      type Port @node(label: "Port"${more}) ${listed} { id: ID! }
    `;
    expect(() => readVocabulary(buildSchema(sdl))).toThrow(message);
  });

  it('uses no name twice on a node, once groups and languages are flat', () => {
    const stored = (fields: readonly Field[]): string[] =>
      fields.flatMap((field) => Object.keys(dehydrate([field], {})));
    for (const { name, fields } of vocabulary.nodes.values())
      expect(new Set(stored(fields)).size, name).toBe(stored(fields).length);
  });
});
