import { recordKinds } from '../src/graph/records/kinds.js';
import type { Vocabulary } from '../src/graph/vocabulary/types.js';
import { kebab } from './kebab.js';

type GeneratedFile = { readonly name: string; readonly text: string };

/** Labels of nodes that no type of the schema describes: each has an `id` of its own, outside of `Entity`. */
const housekeeping = ['Knowledge', 'SeedFile', ...Object.keys(recordKinds)];

/**
 * Constraints and indexes, in the order to run them: Neo4j takes a unique constraint for an index and skips the one that
 * follows it, while Grafeo needs both.
 */
export function schemaStatements(vocabulary: Vocabulary): GeneratedFile[] {
  const keys = ['Entity', ...housekeeping];
  const labels = [...new Set([...vocabulary.nodes.values()].flatMap((node) => node.labels))];
  const indexed = [...vocabulary.nodes.values()].flatMap((node) =>
    node.fields.filter((field) => field.indexed).map((field) => ({ label: node.label, property: field.name })),
  );
  const files = [
    ...keys.map(unique),
    ...keys.map((label) => index(label, 'id')),
    ...labels.filter((label) => !keys.includes(label)).map((label) => index(label, 'id')),
    ...indexed.map(({ label, property }) => index(label, property)),
    ...Object.entries(recordKinds).flatMap(([label, own]) => own.map((property) => index(label, property))),
  ];
  return [
    ...files.map(({ name, text }) => ({ name: `schema/${name}.cypher`, text })),
    { name: 'schema.ts', text: table(files.map((each) => each.name)) },
  ];
}

function unique(label: string): GeneratedFile {
  const name = `${kebab(label)}-id-unique`;
  return {
    name,
    text: `CREATE CONSTRAINT ${name.replaceAll('-', '_')} IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE\n`,
  };
}

function index(label: string, property: string): GeneratedFile {
  const name = `${kebab(label)}-${kebab(property)}`;
  return {
    name,
    text: `CREATE INDEX ${name.replaceAll('-', '_')} IF NOT EXISTS FOR (node:${label}) ON (node.${property})\n`,
  };
}

function table(names: readonly string[]): string {
  return `// Written by codegen from schema/. Do not edit.

import { type Statement, statement } from '../statement.js';

/** Constraints and indexes of the vocabulary, in the order to run them; harmless when they are there. */
export const schemaStatements: readonly Statement[] = [
${names.map((name) => `  statement(import.meta.url, 'schema/${name}'),`).join('\n')}
];
`;
}
