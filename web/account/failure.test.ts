import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { failureIn } from './failure.js';

const unreachable = 'The server does not answer.';

describe('why something was not done', () => {
  it('is nothing if it was done', () => expect(failureIn(undefined, [], unreachable)).toBeUndefined());

  it.each([
    ['the problems of the payload', undefined, [{ message: 'A.' }, { message: 'B.' }], 'A. B.'],
    ['a refusal of the request', { graphQLErrors: [new GraphQLError('Expired.')] }, undefined, 'Expired.'],
    ['no answer', { graphQLErrors: [] }, undefined, unreachable],
    ['an answer without data', undefined, undefined, unreachable],
  ])('is %s', (_, error, problems, message) => expect(failureIn(error, problems, unreachable)).toBe(message));
});
