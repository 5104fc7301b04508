import { GraphQLError, type ValidationRule } from 'graphql';

/** A validation rule: the schema has what the document asks for, a mutation say. GraphQL itself notices only when it runs it. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation) != null) return;
    const message = `There is no ${node.operation} here: ask a query, such as "query { __typename }".`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
