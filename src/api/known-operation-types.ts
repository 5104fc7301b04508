import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * A validation rule: the schema has the root type of the operation, and the operation is not a subscription. GraphQL
 * itself notices only when it runs it.
 */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const isThere = context.getSchema().getRootType(node.operation) != null;
    if (isThere && node.operation !== 'subscription') return;
    const message = isThere
      ? 'There is no subscription here: POST it to /graphql/stream, which answers with server-sent events.'
      : `There is no ${node.operation} here: ask a query, such as "query { __typename }".`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
