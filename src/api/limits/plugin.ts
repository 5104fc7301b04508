import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { costCheck } from './cost.js';
import type { Limits } from './limits.js';
import { checkShape, shapeOf } from './shape.js';

/** Refuses an operation that asks for too much, before any of it runs. */
export function limitsPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<BaseContext> {
  const checkCost = costCheck(schema, limits);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, operationName, request }) => {
        if (operation === undefined) return;
        checkShape(shapeOf(operation, document), limits);
        checkCost({
          query: document,
          maxQueryNodes: limits.cost + 1,
          ...(operationName === null ? {} : { operationName }),
          ...(request.variables === undefined ? {} : { variables: request.variables }),
        });
      },
    }),
  };
}
