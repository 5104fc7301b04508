import type { Field, NodeType, Relation } from '../../src/graph/vocabulary/types.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';

/**
 * Our vocabulary in the terms of `@neo4j/graphql`: the same labels, properties and relationships.
 *
 * Types that share a label of their own (`Rule`, `Requirement`, `Territory`) become one type with the properties of
 * all: for an interface the library would query each of its types separately, which is slower.
 */
export function model(): { typeDefs: string; fragments: string } {
  const types = [...new Set([...vocabulary.nodes.values()].map(typeName))].map(mergedType);
  const edges = [...vocabulary.relations.values()].filter((relation) => relation.properties.length > 0);
  const properties = edges.map(
    ({ type, properties }) => `type ${type}Properties @relationshipProperties { ${fieldTexts(properties).join('\n')} }`,
  );
  return {
    typeDefs: [...types.map(typeText), ...properties].join('\n'),
    fragments: types.map(fragmentTexts).join('\n'),
  };
}

interface MergedType {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly relations: readonly End[];
}

/** A relation to ends of one type. */
interface End {
  readonly field: string;
  readonly relation: Relation;
  readonly target: string;
}

/** The label that a type shares with others, or its own. */
const typeName = ({ labels }: NodeType): string => labels.at(-2) ?? '';

function mergedType(name: string): MergedType {
  const members = [...vocabulary.nodes.values()].filter((node) => typeName(node) === name);
  const fields = new Map(members.flatMap((node) => node.fields).map((field) => [field.name, field]));
  const relations = new Map(
    members.flatMap((node) => node.relations.flatMap(endsOf)).map((relation) => [relation.field, relation]),
  );
  return { name, fields: [...fields.values()], relations: [...relations.values()] };
}

function endsOf(relation: Relation): End[] {
  const targets = [...new Set(relation.targets.map((target) => typeName(nodeType(target))))];
  return targets.map((target) => ({
    field: targets.length === 1 ? relation.field : `${relation.field}${target}`,
    relation,
    target,
  }));
}

function nodeType(name: string): NodeType {
  const type = vocabulary.nodes.get(name);
  if (type === undefined) throw new Error(`the schema has no ${name}`);
  return type;
}

function typeText({ name, fields, relations }: MergedType): string {
  const ends = relations.map(({ field, relation: { type, direction }, target }) => {
    const properties = hasProperties(type) ? `, properties: "${type}Properties"` : '';
    return `${field}: [${target}!]! @relationship(type: "${type}", direction: ${direction}${properties})`;
  });
  return `type ${name} @node(labels: ["${name}"]) { ${[...fieldTexts(fields), ...ends].join('\n')} }`;
}

/** `<Type>Fields` selects the properties of a node, `<Type>Edges` also what starts at it, as our statements read it. */
function fragmentTexts({ name, fields, relations }: MergedType): string {
  const outgoing = relations.filter(({ relation }) => relation.direction === 'OUT').map(selection);
  return `fragment ${name}Fields on ${name} { __typename ${storedFields(fields)
    .map(([field]) => field)
    .join(' ')} }
fragment ${name}Edges on ${name} { ...${name}Fields ${outgoing.join('\n')} }`;
}

function selection({ field, relation: { type }, target }: End): string {
  if (!hasProperties(type)) return `${field} { ...${target}Fields }`;
  const properties = storedFields(vocabulary.relations.get(type)?.properties ?? []).map(([name]) => name);
  return `${field}Connection { edges { node { ...${target}Fields } properties { ${properties.join(' ')} } } }`;
}

const hasProperties = (type: string): boolean => (vocabulary.relations.get(type)?.properties.length ?? 0) > 0;

const fieldTexts = (fields: readonly Field[]): string[] =>
  storedFields(fields).map(([name, type]) => `${name}: ${type}`);

/** Names and types as they are stored: texts by language, property groups flattened. */
function storedFields(fields: readonly Field[]): (readonly [string, string])[] {
  return fields.flatMap((field) => {
    const { name, kind } = field;
    if (kind === 'localized') return [[name, 'String'] as const, [`${name}Ko`, 'String'] as const];
    if (kind === 'embedded')
      return storedFields(field.fields).map(([part, type]) => [joined(name, part), type] as const);
    return [[name, field.list ? '[String!]' : (scalars[kind] ?? 'String')] as const];
  });
}

const joined = (name: string, part: string): string => name + part.charAt(0).toUpperCase() + part.slice(1);

const scalars: Readonly<Record<string, string>> = { int: 'Int', float: 'Float', boolean: 'Boolean' };
