import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { checkFieldLanguages, operationLanguage } from '../language/operation-language.js';
import type { RequestScope } from '../request-scope.js';
import { badInput, costCheck } from './cost.js';
import type { Limits } from './limits.js';
import { checkVariables } from './request-size.js';
import { checkShape, shapeOf } from './shape.js';

/** An operation of a valid document, with the variables as they were sent. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** The check of an operation before it runs. */
export type OperationCheck = (given: Operation, scope: Pick<RequestScope, 'language'>) => number;

/**
 * Checks the languages of an operation, its shape, its variables and its cost, the cheapest first.
 *
 * The check sets the language of the request to that of the operation, so that later errors are in this language. It
 * returns the cost in points, or throws the coded error of a limit, `UNKNOWN_LANGUAGE`, or `BAD_USER_INPUT` for the
 * first invalid variable or argument.
 */
export function createOperationCheck(schema: GraphQLSchema, limits: Limits): OperationCheck {
  const checkCost = costCheck(schema, limits);
  return ({ document, operation, variables = {} }, scope) => {
    scope.language = operationLanguage({ operation, variables }) ?? scope.language;
    checkShape(shapeOf(operation, document), limits);
    checkVariables(variables, document, limits);
    checkValues(schema, operation, variables);
    checkFieldLanguages({ document, operation, variables });
    const name = operation.name === undefined ? {} : { operationName: operation.name.value };
    return checkCost({ query: document, maxQueryNodes: limits.cost + 1, variables, ...name });
  };
}

/** Stops at the first invalid value: each error quotes it, and there can be as many as values. */
function checkValues(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { errors: [wrong] = [] } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  if (wrong !== undefined) throw badInput(wrong);
}
