import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Random } from '../../../bench/world/random.js';
import { anyJson, numberFor, textFor } from './values.js';

export interface Operation {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Draws operations from a schema. @param mistakes percentage of fields and values that are wrong on purpose */
export function drawOperation(schema: GraphQLSchema, random: Random, mistakes: number): Operation {
  const draw = new Draw(schema, random, mistakes);
  const [type, root] = random.chance(75)
    ? (['query', schema.getQueryType()] as const)
    : random.chance(85)
      ? (['mutation', schema.getMutationType()] as const)
      : (['subscription', schema.getSubscriptionType()] as const);
  if (root == null) throw new Error(`the schema has no ${type}`);
  const fields = random.some(Object.values(root.getFields()), type === 'query' ? random.whole(1, 3) : 1);
  const body = fields.map((field) => draw.field(field, random.whole(1, 5))).join(' ');
  const head = draw.definitions.length === 0 ? '' : `(${draw.definitions.join(', ')})`;
  const name = random.chance(30) ? ` Fuzz${head === '' ? ' ' : ''}` : head === '' ? '' : ' ';
  return { type, query: `${type}${name}${head} { ${body} }`, variables: draw.variables };
}

class Draw {
  readonly definitions: string[] = [];
  readonly variables: { [name: string]: unknown } = {};
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #mistakes: number;

  constructor(schema: GraphQLSchema, random: Random, mistakes: number) {
    this.#schema = schema;
    this.#random = random;
    this.#mistakes = mistakes;
  }

  field(field: Field, levels: number): string {
    const random = this.#random;
    const name = random.chance(this.#mistakes)
      ? random.one([`${field.name}s`, '__typename', 'id', 'nothing'])
      : field.name;
    const alias = random.chance(15) ? `${random.one(['a', 'b', '_'])}${random.whole(0, 99)}: ` : '';
    const directive = random.chance(3) ? random.one([' @include(if: true)', ' @skip(if: true)', ' @nothing']) : '';
    return `${alias}${name}${this.#arguments(field.args)}${directive}${this.#selection(getNamedType(field.type), levels)}`;
  }

  #selection(type: GraphQLNamedType, levels: number): string {
    if (isUnionType(type) || isInterfaceType(type)) {
      const possible = this.#random.some(this.#schema.getPossibleTypes(type), 2);
      const parts = possible.map((each) => `... on ${each.name}${this.#selection(each, levels - 1)}`);
      return ` { __typename ${levels > 0 ? parts.join(' ') : ''} }`;
    }
    if (!isObjectType(type)) return this.#random.chance(this.#mistakes) ? ' { id }' : '';
    if (levels <= 0 || this.#random.chance(this.#mistakes)) return ' { __typename }';
    const fields = this.#random.some(Object.values(type.getFields()), this.#random.whole(1, 5));
    return ` { ${fields.map((each) => this.field(each, levels - 1)).join(' ')} }`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const random = this.#random;
    const given = args.filter(({ type }) => (isNonNullType(type) ? !random.chance(this.#mistakes) : random.chance(40)));
    const parts = given.map((arg) => `${arg.name}: ${this.#value(arg.type)}`);
    if (random.chance(this.#mistakes)) parts.push('nothing: 1');
    return parts.length === 0 ? '' : `(${parts.join(', ')})`;
  }

  /** As a literal, or as a variable that is defined. */
  #value(type: GraphQLInputType): string {
    const value = this.#json(type, 4);
    if (this.#random.chance(50)) return literal(value, type);
    const name = `v${this.definitions.length}`;
    const declared = this.#random.chance(this.#mistakes) ? '[Int!]!' : String(type);
    this.definitions.push(`$${name}: ${declared}`);
    if (!this.#random.chance(this.#mistakes)) this.variables[name] = value;
    return `$${name}`;
  }

  #json(type: GraphQLInputType, levels: number): unknown {
    const random = this.#random;
    if (random.chance(this.#mistakes)) return anyJson(random, 2);
    if (!isNonNullType(type) && random.chance(10)) return null;
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const count = random.chance(1) ? 600 : random.whole(0, 3);
      return Array.from({ length: count }, () => this.#json(bare.ofType, levels - 1));
    }
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(
        (field) => isNonNullType(field.type) || (levels > 0 && random.chance(35)),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.#json(field.type, levels - 1)]));
    }
    if (isEnumType(bare)) return random.one(bare.getValues()).name;
    const { name } = getNamedType(bare);
    if (name === 'Boolean') return random.chance(50);
    if (name === 'Int' || name === 'Float') return numberFor(random);
    return textFor(name, random);
  }
}

/** A JSON value as a GraphQL literal. Names of enum values are not quoted. */
function literal(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (Array.isArray(value)) {
    const inner = isListType(bare) ? bare.ofType : bare;
    return `[${value.map((each) => literal(each, inner)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(bare) ? bare.getFields() : {};
    const parts = Object.entries(value).map(
      ([name, each]) => `${name === '' ? '_' : name}: ${literal(each, fields[name]?.type ?? type)}`,
    );
    return `{${parts.join(', ')}}`;
  }
  if (typeof value === 'string' && isEnumType(bare)) return value === '' ? '""' : value;
  return JSON.stringify(value) ?? 'null';
}
