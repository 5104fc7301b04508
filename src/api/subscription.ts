import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { errors } from '../errors.js';
import { limitOfParser } from './format-error.js';
import { languageOfUnchecked } from './language/operation-language.js';
import { allowAnswer, endOfAnswer, meterAnswers } from './limits/answer-meter.js';
import type { Limits } from './limits/limits.js';
import { createOperationCheck } from './limits/operation-check.js';
import { checkQuery } from './limits/request-size.js';
import type { RequestScope } from './request-scope.js';

/** The body of a client's request. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** A subscription that passed all checks. */
export interface Subscription {
  /** The cost of opening it and of each event, in points. */
  readonly cost: number;
  /** Its events, before the selection of fields. @throws what the field throws; its errors if GraphQL found them */
  events(context: object): Promise<AsyncIterable<unknown>>;
  /** The selected fields of one event. */
  answer(event: unknown, context: RequestScope): Promise<EventResult>;
}

export interface EventResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** Why an operation is not run: all errors of GraphQL. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly errors: readonly Error[];

  constructor(all: readonly Error[]) {
    super(all.map(({ message }) => message).join('; '));
    this.errors = all;
  }
}

/**
 * Reads subscriptions within the limits of all operations.
 *
 * Reading throws a `Refusal` for anything but a valid subscription, or the coded error of a limit.
 */
export function createSubscriptions(
  schema: GraphQLSchema,
  limits: Limits,
): (request: SubscriptionRequest, scope: Pick<RequestScope, 'language'>) => Subscription {
  const check = createOperationCheck(schema, limits);
  meterAnswers(schema);
  return ({ query, operationName, variables }, scope) => {
    checkQuery(query, limits);
    const document = parsed(query, limits.tokens);
    scope.language = languageOfUnchecked(document, operationName, variables) ?? scope.language;
    const faults = validate(schema, document, undefined, { maxErrors: limits.queryErrors });
    if (faults.length > 0) throw new Refusal(faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED')));
    const operation = getOperationAST(document, operationName);
    if (operation == null) throw errors.operationNotNamed({}, { field: 'operationName' });
    if (operation.operation !== 'subscription') throw errors.notStreamed({ operation: operation.operation });
    const cost = check({ document, operation, variables }, scope);
    const run = { schema, document, operationName, variableValues: variables };
    return {
      cost,
      async events(contextValue) {
        const events = await createSourceEventStream({ ...run, contextValue });
        if ('errors' in events) throw new Refusal(events.errors ?? []);
        if (!(Symbol.asyncIterator in events)) throw new Error('a subscription gave no events');
        return events;
      },
      async answer(rootValue, contextValue) {
        // Each event has a new allowance.
        allowAnswer(contextValue, limits);
        const answer = await execute({ ...run, rootValue, contextValue });
        const end = endOfAnswer(contextValue);
        return end === undefined ? answer : { data: null, errors: [end] };
      },
    };
  };
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (fault) {
    if (fault instanceof RangeError) throw errors.unreadablyDeep({}, { cause: fault });
    if (!(fault instanceof GraphQLError)) throw fault;
    throw new Refusal([coded(fault, 'GRAPHQL_PARSE_FAILED')]);
  }
}

/** The same form as for other operations. A limit of the parser has its code already. */
function coded(fault: GraphQLError, code: string): GraphQLError {
  if (limitOfParser(fault) !== undefined) return fault;
  const { message, nodes = null, source = null, positions = null } = fault;
  return new GraphQLError(message, { nodes, source, positions, originalError: fault, extensions: { code } });
}
