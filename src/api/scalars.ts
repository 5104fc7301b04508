import { GraphQLError, GraphQLScalarType, Kind, print, valueFromASTUntyped } from 'graphql';

/** Scalars that are written as a text, each with one that is right. What it means is checked by the rooms, which name the field. */
const texts: Readonly<Record<string, string>> = {
  Date: '2026-11-01',
  DateTime: '2026-11-01T09:00:00Z',
  CountryCode: 'DE',
  CurrencyCode: 'EUR',
};

/** By name; their descriptions come from the schema. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  ...Object.fromEntries(Object.entries(texts).map(([name, example]) => [name, textScalar(name, example)])),
  FieldValues: objectScalar('FieldValues', '{"validTo": "2026-12-31"}'),
};

/** What the fields are, and mean, is checked by the rooms. */
function objectScalar(name: string, example: string): GraphQLScalarType<object, unknown> {
  const object = (given: unknown, shown: string): object => {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
    throw new GraphQLError(`${name} cannot be ${shown}: give an object, such as ${example}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: (given) => object(given, JSON.stringify(given)),
    parseLiteral: (node, variables) => object(valueFromASTUntyped(node, variables), print(node)),
  });
}

function textScalar(name: string, example: string): GraphQLScalarType<string, string> {
  const text = (given: unknown, shown: string): string => {
    if (typeof given === 'string') return given;
    throw new GraphQLError(`${name} cannot be ${shown}: give a text, such as "${example}".`);
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (given) => text(given, JSON.stringify(given)),
    parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined, print(node)),
  });
}
