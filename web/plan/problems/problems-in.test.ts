import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { problemsIn } from './problems-in.js';

const errorWith = (message: string, extensions: object) => ({
  graphQLErrors: [new GraphQLError(message, { extensions: { ...extensions } })],
});

it('has each of several problems with its field', () => {
  const problems = [
    { code: 'BAD_HS_CODE', message: 'The code has 1 digit.', field: 'offering.hsCode' },
    { code: 'UNKNOWN_COUNTRY', message: 'XX is not a country.', field: 'target' },
  ];
  expect(problemsIn(errorWith('2 problems', { code: 'SEVERAL_PROBLEMS', problems }))).toEqual([
    { message: 'The code has 1 digit.', field: 'offering.hsCode' },
    { message: 'XX is not a country.', field: 'target' },
  ]);
});

it('has the only problem', () => {
  expect(problemsIn(errorWith('Not in order.', { field: 'entryOn' }))).toEqual([
    { message: 'Not in order.', field: 'entryOn' },
  ]);
});

it('is empty for an error that is not about a value', () => {
  expect(problemsIn(errorWith('Too many requests.', { code: 'RATE_LIMITED' }))).toEqual([]);
  expect(problemsIn({ graphQLErrors: [] })).toEqual([]);
});
