import { GraphQLScalarType, Kind, print, valueFromASTUntyped } from 'graphql';
import { shortened } from '../knowledge/reading/raw-value.js';
import { messages } from '../messages/messages.js';
import { Mistake } from './mistake.js';

/** Scalars that are written as a text, each with a valid example. Services check the meaning, and name the field. */
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

/** Nested objects and lists: a fact has four at most, and every reader would have to walk down a deeper one. */
const levels = 15;

/** Goes down one level at a time, so that any depth is possible. */
function isDeeper(given: unknown, atMost: number): boolean {
  let level = [given];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > atMost) return true;
    level = level
      .filter((each) => typeof each === 'object' && each !== null)
      .flatMap((each) => Object.values(each ?? {}));
  }
  return false;
}

/** Services check the fields and their meaning. */
function objectScalar(name: string, example: string): GraphQLScalarType<object, unknown> {
  const object = (given: unknown, shown: () => string): object => {
    if (isDeeper(given, levels)) throw new Mistake(messages.serverErrors.valueTooDeep({ type: name, atMost: levels }));
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
    throw new Mistake(messages.serverErrors.noObject({ type: name, given: shortened(shown()), example }));
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: (given) => object(given, () => JSON.stringify(given)),
    parseLiteral: (node, variables) => object(valueFromASTUntyped(node, variables), () => print(node)),
  });
}

function textScalar(name: string, example: string): GraphQLScalarType<string, string> {
  const text = (given: unknown, shown: string): string => {
    if (typeof given === 'string') return given;
    throw new Mistake(messages.serverErrors.noText({ type: name, given: shown, example }));
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (given) => text(given, JSON.stringify(given)),
    parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined, print(node)),
  });
}
