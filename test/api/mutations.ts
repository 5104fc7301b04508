import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { createSchema } from '../../src/api/schema.js';

const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {});

export const mutationNames: readonly string[] = mutations.map(({ name }) => name);

const scalars: Readonly<Record<string, unknown>> = { ID: 'x/y', String: 'some words', Int: 1, Float: 1, Boolean: true };
const texts: Readonly<Record<string, unknown>> = {
  CountryCode: 'DE',
  CurrencyCode: 'EUR',
  Date: '2026-11-23',
  FieldValues: {},
};

/** The smallest value of a type. */
function least(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return scalars[named.name] ?? texts[named.name];
  const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, least(field.type)]));
}

/** A mutation with the least that it needs, called `done`, and the fields of its problems that are asked for. */
export function leastMutation(name: string, problem: string) {
  const args = mutations.find((each) => each.name === name)?.args.filter((arg) => isNonNullType(arg.type)) ?? [];
  const given = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    query: `mutation${given && `(${given})`} { done: ${name}${passed && `(${passed})`} { problems { ${problem} } } }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, least(arg.type)])),
  };
}
