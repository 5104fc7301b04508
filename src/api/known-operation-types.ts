import type { ValidationRule } from 'graphql';
import { messages } from '../messages/messages.js';
import { Mistake } from './mistake.js';

/**
 * A validation rule: the schema has the root type of the operation, and the operation is not a subscription. GraphQL
 * itself notices only when it runs it.
 */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const isThere = context.getSchema().getRootType(node.operation) != null;
    if (isThere && node.operation !== 'subscription') return;
    const said = isThere
      ? messages.serverErrors.noSubscriptionHere()
      : messages.serverErrors.noOperationHere({ operation: node.operation, example: 'query { __typename }' });
    context.reportError(new Mistake(said, node));
  },
});
