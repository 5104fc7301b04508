import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type AnyField, directive } from './directive.js';
import { checkListed, readList } from './read-list.js';
import type { Field, NodeType, Relation, RelationType, ScalarKind, Vocabulary } from './types.js';

const scalarKinds: Readonly<Record<string, ScalarKind>> = {
  ID: 'string',
  String: 'string',
  CountryCode: 'string',
  CurrencyCode: 'string',
  DateTime: 'string',
  Int: 'int',
  Float: 'float',
  Boolean: 'boolean',
  Date: 'date',
};

/** Names of the property for the last day of a relationship. */
const lastDays = ['to', 'validTo'];

/** Reads the vocabulary from a schema whose types carry the directives of `schema/graph.graphql`. */
export function readVocabulary(schema: GraphQLSchema): Vocabulary {
  const types = Object.values(schema.getTypeMap());
  const nodeTypes = types.filter(isObjectType).filter((type) => directive(schema, type, 'node'));
  const groups = new Map<string, readonly string[]>();
  for (const type of types) {
    if (isInterfaceType(type) || isUnionType(type)) {
      groups.set(
        type.name,
        schema.getPossibleTypes(type).map((each) => each.name),
      );
    }
  }
  const nodes = new Map(nodeTypes.map((type) => [type.name, readNode(schema, type, groups)]));
  const embedded = new Map(
    types
      .filter(isObjectType)
      .filter((type) => directive(schema, type, 'embedded'))
      .map((type) => [type.name, readParts(schema, type)]),
  );
  const lists = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? readList(schema, type, groups) : [],
  );
  checkListed(nodes.values(), lists);
  return { nodes, groups, embedded, lists, relations: relationTypes([...nodes.values()]) };
}

function readNode(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  groups: ReadonlyMap<string, readonly string[]>,
): NodeType {
  const fields = Object.values(type.getFields());
  const own = directive(schema, type, 'node');
  const above = type.getInterfaces().flatMap((each) => labelOf(schema, each) ?? []);
  const label = String(own?.label);
  return {
    name: type.name,
    label,
    description: type.description ?? undefined,
    labels: [...new Set([label, ...above, 'Entity'])],
    sourced: own?.sourced === true,
    private: own?.private === true,
    fields: fields.filter((each) => isStored(schema, each)).map((each) => readField(schema, each)),
    relations: fields.flatMap((each) => readRelation(schema, each, groups)),
  };
}

function isStored(schema: GraphQLSchema, field: AnyField): boolean {
  return !directive(schema, field, 'relation') && !directive(schema, field, 'computed');
}

function readField(schema: GraphQLSchema, field: AnyField): Field {
  const named = getNamedType(field.type);
  const embedded = isObjectType(named) && directive(schema, named, 'embedded') !== undefined;
  return {
    name: field.name,
    kind: fieldKind(schema, field, named, embedded),
    type: named.name,
    list: isListType(withoutNonNull(field.type)),
    required: isNonNullType(field.type),
    indexed: directive(schema, field, 'indexed') !== undefined,
    searched: directive(schema, field, 'searched') !== undefined,
    facet: directive(schema, field, 'facet') !== undefined,
    values: isEnumType(named) ? named.getValues().map((each) => each.name) : [],
    fields: embedded ? readParts(schema, named) : [],
    description: field.description ?? undefined,
  };
}

const readParts = (schema: GraphQLSchema, embedded: GraphQLObjectType): Field[] =>
  Object.values(embedded.getFields()).map((each) => readField(schema, each));

function fieldKind(schema: GraphQLSchema, field: AnyField, named: GraphQLNamedType, embedded: boolean): Field['kind'] {
  if (directive(schema, field, 'localized')) return 'localized';
  if (embedded) return 'embedded';
  if (isEnumType(named)) return 'enum';
  const kind = scalarKinds[named.name];
  if (kind === undefined) throw new Error(`schema: ${field.name}: ${named.name} is neither stored nor a relation`);
  return kind;
}

function readRelation(
  schema: GraphQLSchema,
  field: AnyField,
  groups: ReadonlyMap<string, readonly string[]>,
): Relation[] {
  const given = directive(schema, field, 'relation');
  if (!given) return [];
  const named = getNamedType(field.type);
  const edge = directive(schema, named, 'edge');
  const end = edge === undefined ? undefined : String(edge.end);
  const edgeFields = end !== undefined && isObjectType(named) ? Object.values(named.getFields()) : [];
  const endField = edgeFields.find((each) => each.name === end);
  const target = endField ? getNamedType(endField.type) : named;
  return [
    {
      field: field.name,
      description: field.description ?? undefined,
      type: String(given.type),
      direction: given.direction === 'IN' ? 'IN' : 'OUT',
      target: target.name,
      targets: groups.get(target.name) ?? [target.name],
      targetLabel: labelOf(schema, target) ?? 'Entity',
      end,
      properties: edgeFields.filter((each) => each.name !== end).map((each) => readField(schema, each)),
      key: Array.isArray(edge?.key) ? edge.key.map(String) : [],
      min: Number(given.min),
      max: given.max == null ? undefined : Number(given.max),
    },
  ];
}

function relationTypes(nodes: readonly NodeType[]): ReadonlyMap<string, RelationType> {
  const relations = nodes.flatMap((node) => node.relations);
  const types = [...new Set(relations.map((relation) => relation.type))];
  return new Map(
    types.map((type) => [
      type,
      relationType(
        type,
        relations.filter((relation) => relation.type === type),
      ),
    ]),
  );
}

function relationType(type: string, relations: readonly Relation[]): RelationType {
  const properties = new Map<string, Field>();
  for (const property of relations.flatMap((each) => each.properties))
    properties.set(property.name, merge(properties.get(property.name), property));
  return {
    type,
    properties: [...properties.values()],
    key: [...new Set(relations.flatMap((each) => each.key))],
    lastDay: lastDays.find((name) => properties.has(name)),
  };
}

/** A property is required only if every field that writes the relationship requires it. */
function merge(known: Field | undefined, field: Field): Field {
  return known && !known.required ? known : field;
}

function withoutNonNull(type: GraphQLType): GraphQLType {
  return isNonNullType(type) ? type.ofType : type;
}

function labelOf(schema: GraphQLSchema, type: GraphQLNamedType): string | undefined {
  const label = directive(schema, type, 'node')?.label;
  return label === undefined ? undefined : String(label);
}
