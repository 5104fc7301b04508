import type { Field, NodeType, Vocabulary } from '../src/graph/vocabulary/types.js';

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  date: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  localized: 'Localized',
};

/** TypeScript types of hydrated nodes and edges, which the planner and the resolvers use. */
export function nodeTypes(vocabulary: Vocabulary): string {
  const nodes = [...vocabulary.nodes.values()];
  const parts = [
    '// Generated from schema/. Do not edit.',
    "import type { Localized } from '../../messages/localized.js';",
    ...enums(nodes, vocabulary),
    ...[...vocabulary.embedded].map(([name, fields]) => embedded(name, fields)),
    ...nodes.map(nodeType),
    union(
      'AnyNode',
      nodes.map((node) => `${node.name}Node`),
    ),
    ...[...vocabulary.groups]
      .filter(([name]) => name !== 'Node')
      .map(([name, types]) =>
        union(
          `${name}Node`,
          types.map((each) => `${each}Node`),
        ),
      ),
    'export type NodeName = AnyNode["__typename"];',
    'export type NodeOf<Name extends NodeName> = Extract<AnyNode, { __typename: Name }>;',
    edges(vocabulary),
    'export type RelationName = keyof EdgeProperties;',
    union('FacetName', [
      ...new Set(nodes.flatMap(({ fields }) => fields.filter(({ facet }) => facet).map(({ name }) => `'${name}'`))),
    ]),
    union(
      'ListField',
      vocabulary.lists.map(({ list }) => `'${list}'`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function allFields(nodes: readonly NodeType[], vocabulary: Vocabulary): Field[] {
  return [
    ...nodes.flatMap((node) => node.fields),
    ...[...vocabulary.relations.values()].flatMap((each) => each.properties),
    ...[...vocabulary.embedded.values()].flat(),
  ];
}

function enums(nodes: readonly NodeType[], vocabulary: Vocabulary): string[] {
  const found = new Map<string, readonly string[]>();
  for (const field of allFields(nodes, vocabulary)) if (field.kind === 'enum') found.set(field.type, field.values);
  return [...found].map(([name, values]) =>
    union(
      name,
      values.map((value) => `'${value}'`),
    ),
  );
}

function embedded(name: string, fields: readonly Field[]): string {
  return `export interface ${name} {\n${fields.map(member).join('\n')}\n}`;
}

function nodeType(node: NodeType): string {
  return `export interface ${node.name}Node {\n  readonly __typename: '${node.name}';\n${node.fields.map(member).join('\n')}\n}`;
}

function edges(vocabulary: Vocabulary): string {
  const types = [...vocabulary.relations.values()].map(
    (each) =>
      `  ${each.type}: {${each.properties.length > 0 ? `\n${each.properties.map((one) => `  ${member(one)}`).join('\n')}\n  ` : ' '}};`,
  );
  return `export interface EdgeProperties {\n${types.join('\n')}\n}`;
}

function member(field: Field): string {
  const type = scalars[field.kind] ?? field.type;
  return `  readonly ${field.name}${field.required ? '' : '?'}: ${field.list ? `readonly ${type}[]` : type};`;
}

function union(name: string, members: readonly string[]): string {
  return `export type ${name} = ${members.join(' | ') || 'never'};`;
}
