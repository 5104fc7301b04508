import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLError, Kind } from 'graphql';
import type { Denial, OnDenied } from '../access/denial.js';
import { isHidden, landfallErrorIn } from '../api/format-error.js';
import type { RequestScope } from '../api/request-scope.js';
import { isMalformed, mediaTypeFor, refusalStatus, statusOf } from './graphql-over-http.js';
import { bounded, withRequestId } from './shown-errors.js';

const MOST_LOGGED = 20;

/**
 * Completes an answer with errors: limits their number, and adds the request id and the status of GraphQL over HTTP.
 * @param onDenied receives requests for data that the caller is not allowed to read
 */
export function answerPlugin<C extends RequestScope>(onDenied: OnDenied): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, operationName }) => {
        for (const err of errors.filter(isHidden).slice(0, MOST_LOGGED)) {
          contextValue.log.error({ err: err.originalError ?? err, operation: operationName, path: err.path }, 'fault');
        }
        for (const { operation, outcome } of denials(errors)) {
          const { viewer, address, requestId } = contextValue;
          onDenied({ viewer, address, operation, outcome, requestId });
        }
      },
      willSendResponse: async ({ request, response, errors, contextValue }) => {
        if (response.body.kind !== 'single' || errors === undefined) return;
        const { singleResult: result } = response.body;
        result.errors = bounded(result.errors ?? [], contextValue.language).map(withRequestId(contextValue.requestId));
        const [first] = errors;
        if (first === undefined || result.data !== undefined || isMalformed(first)) return;
        const { retryAfter } = landfallErrorIn(first) ?? {};
        if (retryAfter !== undefined) response.http.headers.set('retry-after', String(retryAfter));
        const mediaType = mediaTypeFor(request.http?.headers.get('accept'));
        response.http.status = refusalStatus(first) ?? statusOf(first, mediaType, response.http.status ?? 500);
      },
    }),
  };
}

/** The data that the caller was not allowed to read, by the requested field, each once. */
function denials(errors: readonly GraphQLError[]): Pick<Denial, 'operation' | 'outcome'>[] {
  const denied = errors.flatMap((error) => {
    const { code = '', kind } = landfallErrorIn(error) ?? {};
    return kind === 'unauthenticated' || kind === 'forbidden' ? [{ operation: fieldOf(error), outcome: code }] : [];
  });
  return [...new Map(denied.map((each) => [`${each.operation} ${each.outcome}`, each])).values()];
}

/** The field's name in the schema: a client can choose any alias. */
function fieldOf({ nodes }: GraphQLError): string {
  const [node] = nodes ?? [];
  return node?.kind === Kind.FIELD ? node.name.value : 'request';
}
