import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, GraphQLScalarType, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/api/limits/limits.js';
import { createOperationCheck } from '../../../src/api/limits/operation-check.js';

/** How often a value was read. */
let reads = 0;
const Odd = new GraphQLScalarType({
  name: 'Odd',
  parseValue: (given) => {
    reads += 1;
    if (typeof given === 'number' && given % 2 === 1) return given;
    throw new GraphQLError(`Odd cannot be ${JSON.stringify(given)}.`);
  },
});
const schema = makeExecutableSchema({
  typeDefs: `
    scalar Odd
    input Pair { left: Odd!, right: Odd! }
    type Query { sum(of: [Odd!]!, pairs: [Pair!]): Int }
    type Mutation { keep(of: [Odd!]!): Int }
  `,
  resolvers: { Odd },
});
const check = createOperationCheck(schema, { ...defaultLimits, listSize: 500 });

function refusal(query: string, variables: Record<string, unknown>): unknown {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  reads = 0;
  try {
    check({ document, operation, variables }, { language: 'en' });
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each([
  ['a query', 'query ($of: [Odd!]!) { sum(of: $of) }'],
  ['a mutation', 'mutation ($of: [Odd!]!) { keep(of: $of) }'],
])('the variables of %s', (_, query) => {
  it('are right', () => {
    expect(refusal(query, { of: [1, 3, 5] })).toBeUndefined();
  });

  it('are not read if a list is too long', () => {
    expect(refusal(query, { of: Array(501).fill([]) })).toMatchObject({ code: 'LIST_TOO_LONG', field: 'of' });
    expect(reads).toBe(0);
  });

  it('are read up to the first errors, and refused with the first', () => {
    const error = refusal(query, { of: [1, 2, ...Array(498).fill(4)] });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(error).toMatchObject({ message: expect.stringContaining('Odd cannot be 2.') });
    expect(reads).toBe(3);
  });
});

it('an object with thousands of unknown keys is refused with one of them', () => {
  const pair = Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`lef${place}`, 1]));
  const error = refusal('query ($p: Pair!) { sum(of: [1], pairs: [$p]) }', { p: { ...pair, left: 1, right: 1 } });
  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(error).toMatchObject({ message: expect.stringContaining('"lef0" is not defined') });
});
