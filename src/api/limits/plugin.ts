import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { allowFields, meterLists } from './answer-size.js';
import { costCheck } from './cost.js';
import type { Limits } from './limits.js';
import { checkShape, shapeOf } from './shape.js';

/** Refuses an operation that asks for too much before any of it runs, and one whose answer grows too large on the way. */
export function limitsPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<BaseContext> {
  const checkCost = costCheck(schema, limits);
  meterLists(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, operationName, request, contextValue }) => {
        if (operation === undefined) return;
        checkShape(shapeOf(operation, document), limits);
        checkCost({
          query: document,
          maxQueryNodes: limits.cost + 1,
          ...(operationName === null ? {} : { operationName }),
          ...(request.variables === undefined ? {} : { variables: request.variables }),
        });
        allowFields(contextValue, limits.answerFields);
      },
    }),
  };
}
