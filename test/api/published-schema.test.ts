import { readFileSync } from 'node:fs';
import { buildASTSchema, buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publishedSchema } from '../../src/api/published-schema.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';

const written = buildSchema(readFileSync('schema.graphql', 'utf8'));
const made = buildASTSchema(publishedSchema());
const query = made.getQueryType()?.getFields() ?? {};

describe('the published schema', () => {
  it('is the one that the files of schema/ make, as schema.graphql has it', () => {
    expect(printSchema(lexicographicSortSchema(written))).toBe(printSchema(lexicographicSortSchema(made)));
  });

  it('shows nothing that only the program reads', () => {
    expect(written.getType('ListFilters')).toBeUndefined();
    expect(written.getDirective('listed')).toBeFalsy();
  });

  it('has a look-up and a list of every public type, and of each interface that is listed', () => {
    const types = [...vocabulary.nodes.values()].filter((type) => !type.private).map(({ name }) => name);
    const listed = Object.values(query).map(({ type }) => String(type));
    for (const name of [...types, 'Rule', 'Requirement']) {
      expect(listed, name).toContain(name);
      expect(listed, name).toContain(`${name}Connection!`);
    }
  });

  it('gives a list its own filters before the page, and a look-up the key that its type names', () => {
    expect(query.countries?.args.map(({ name }) => name)).toEqual(['bloc', 'asOf', 'first', 'after']);
    expect(query.surveys?.args.map(({ name }) => name)).toEqual(['first', 'after']);
    expect(query.surveys?.description).toBe('Returns surveys, ordered by ID.');
    expect(query.country?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual(['code: CountryCode!']);
    expect(query.survey?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual(['id: ID!']);
  });
});
