import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { createSchema } from '../../src/api/schema.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';

const schema = createSchema();

/** Required arguments of fields. */
const given: Readonly<Record<string, string>> = { inCurrency: '(currency: "USD")' };

/** Fields that read other nodes, as relations do. Their own tests select them. */
const likeRelations = ['tariffRates', 'advisedChecksIn'];

/**
 * Fragments that select every field of a type and of its parts: `...EntryPlanFields`. Of nodes their own fields, not
 * their relations; of an interface the fields that its types share; of a recursive type, its name.
 */
export function everyFieldOf(typeName: string): string {
  const fragments = new Map<string, string>();
  const open = new Set<string>();

  const fragmentOf = (type: GraphQLNamedType): string => {
    if (open.has(type.name)) return '__typename';
    open.add(type.name);
    if (!fragments.has(type.name)) fragments.set(type.name, `fragment ${type.name}Fields on ${type} { ${body(type)} }`);
    open.delete(type.name);
    return `...${type.name}Fields`;
  };
  const body = (type: GraphQLNamedType): string => `__typename ${fieldsOf(type).map(selected).join(' ')}`;
  const selected = ({ name, type }: GraphQLField<unknown, unknown>): string => {
    const named = getNamedType(type);
    const field = `${name}${given[name] ?? ''}`;
    return isLeafType(named) ? field : `${field} { ${fragmentOf(named)} }`;
  };

  const type = schema.getType(typeName);
  if (!isCompositeType(type)) throw new Error(`${typeName} has no fields`);
  fragmentOf(type);
  return [...fragments.values()].join('\n');
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  const [node = type.name] = vocabulary.groups.get(type.name) ?? [];
  const relations = vocabulary.nodes.get(node)?.relations.map(({ field }) => field) ?? [];
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return fields.filter(({ name }) => !relations.includes(name) && !likeRelations.includes(name));
}

/** Fields of plans, `Type.field`, with a value in some answer: neither null nor an empty list. */
export class Filled {
  readonly #seen = new Set<string>();

  /** Notes the fields of an answer with type names. */
  note(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) this.note(each);
    if (!isRecord(value)) return;
    for (const [field, inside] of Object.entries(value)) {
      if (inside !== null && !(Array.isArray(inside) && inside.length === 0))
        this.#seen.add(`${value.__typename}.${field}`);
      this.note(inside);
    }
  }

  /** Fields of the parts of a plan, without its nodes, that had no value so far. */
  missing(fragments: string): string[] {
    const types = [...fragments.matchAll(/fragment \w+ on (\w+)/g)].map(([, name = '']) => name);
    return types
      .filter((name) => !vocabulary.nodes.has(name) && !vocabulary.groups.has(name))
      .flatMap((name) => {
        const type = schema.getType(name);
        return type ? fieldsOf(type).map((field) => `${name}.${field.name}`) : [];
      })
      .filter((field) => !this.#seen.has(field));
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
