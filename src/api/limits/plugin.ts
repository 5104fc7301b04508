import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { formatError } from '../format-error.js';
import type { RequestScope } from '../request-scope.js';
import { allowAnswer, endOfAnswer, meterAnswers } from './answer-meter.js';
import type { Limits } from './limits.js';
import { createOperationCheck } from './operation-check.js';

/**
 * Refuses an operation that exceeds a limit before any of it runs, and ends an answer that grows too large.
 * @param charge takes the cost of an operation from the budget of its caller; throws if the budget is too small
 */
export function limitsPlugin<C extends RequestScope>(
  schema: GraphQLSchema,
  limits: Limits,
  charge: (context: C, cost: number) => Promise<void> = async () => {},
): ApolloServerPlugin<C> {
  const check = createOperationCheck(schema, limits);
  meterAnswers(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request: { variables }, contextValue }) => {
        if (operation === undefined) return;
        await charge(contextValue, check({ document, operation, variables }, contextValue));
        allowAnswer(contextValue, limits);
      },
      willSendResponse: async ({ response: { body }, contextValue }) => {
        const end = endOfAnswer(contextValue);
        if (end === undefined || body.kind !== 'single') return;
        const first = formatError({ message: end.message }, end, contextValue.language);
        const { errors = [] } = body.singleResult;
        const others = errors.filter(({ extensions }) => extensions?.code !== first.extensions?.code);
        body.singleResult = { data: null, errors: [first, ...others] };
      },
    }),
  };
}
